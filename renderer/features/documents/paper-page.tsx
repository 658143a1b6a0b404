import { Loading } from '../../ui/loading.tsx'

export function PaperPage() {
  return <Loading />
}
