import { Loading } from '../../ui/loading.tsx'

export function WorkbenchPage() {
  return <Loading />
}
