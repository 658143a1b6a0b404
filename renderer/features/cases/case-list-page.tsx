import { Loading } from '../../ui/loading.tsx'

export function CaseListPage() {
  return <Loading />
}
