import { useTranslation } from 'react-i18next'
import { readItems } from '../../../shared/hearing/read-back.ts'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { notify } from '../../ui/notices.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import type { BarTool } from './bar-tools.tsx'
import { useHearing } from './room-context.ts'

/** What turns to the parties: their screen (Alt+P), and reading aloud (Alt+R). @returns `progress`: how much was read, empty where there is nothing to be read */
export function usePublicTools(): { tools: BarTool[]; progress: string } {
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
  return {
    tools: [
      { id: 'PARTIES', label: t(isOpen ? 'screen.close' : 'screen.open'), icon: 'meeting', keys: 'Alt+P', onAction: () => void turn() },
      { id: 'READ', label: t('read.begin'), icon: 'readAloud', keys: 'Alt+R', onAction: begin },
    ],
    progress: items.length === 0 ? '' : t('read.count', { read: items.filter(({ isRead }) => isRead).length, all: items.length }),
  }
}
