import { Loading } from '../../ui/loading.tsx'

export function CasePage() {
  return <Loading />
}
