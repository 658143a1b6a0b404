import { Loading } from '../../ui/loading.tsx'

export function SettingsPage() {
  return <Loading />
}
