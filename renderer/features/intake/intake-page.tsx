import { Loading } from '../../ui/loading.tsx'

export function IntakePage() {
  return <Loading />
}
