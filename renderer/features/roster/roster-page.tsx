import { Loading } from '../../ui/loading.tsx'

export function RosterPage() {
  return <Loading />
}
