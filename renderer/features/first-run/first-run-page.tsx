import { Loading } from '../../ui/loading.tsx'

export function FirstRunPage() {
  return <Loading />
}
