import { useTranslation } from 'react-i18next'
import { readItems } from '../../../shared/hearing/read-back.ts'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/notices.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { useHearing } from './room-context.ts'

/** What turns to the parties: their screen (Alt+P), and reading aloud (Alt+R) with how much was read. */
export function PublicTools() {
  const { t } = useTranslation('hearingPublic')
  const { view, room, change } = useHearing()
  const { data: screen } = useDesk('parties.state', {}, { isFresh: true })
  const open = useDeskCommand('parties.open')
  const close = useDeskCommand('parties.close')
  const items = readItems(view.facts, room)
  const next = items.find((one) => !one.isRead) ?? items[0]
  const isOpen = screen?.isOpen ?? false
  const turn = async () => {
    if (isOpen) await close.run({})
    else if ((await open.run({ caseId: view.caseId })).ok) notify(t('screen.opened'))
  }
  const begin = () => {
    if (next === undefined) notify(t('read.nothing'), 'bad')
    else change((now) => ({ reading: now.reading === '' ? next.key : '' }))
  }
  useShortcut('Alt+P', () => void turn())
  useShortcut('Alt+R', begin)
  return (
    <div className="public-tools">
      <Button size="small" icon="meeting" onPress={() => void turn()} aria-keyshortcuts="Alt+P">{t(isOpen ? 'screen.close' : 'screen.open')}</Button>
      <Button size="small" onPress={begin} aria-keyshortcuts="Alt+R">{t('read.begin')}</Button>
      {items.length > 0 && <span className="quiet" role="status">{t('read.count', { read: items.filter(({ isRead }) => isRead).length, all: items.length })}</span>}
    </div>
  )
}
