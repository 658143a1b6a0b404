import { useTranslation } from 'react-i18next'
import { KeyList } from '../../ui/key-list.tsx'

const shortcuts = [
  ['Ctrl+K', 'search'], ['Ctrl+N', 'newApplication'], ['Ctrl+S', 'commit'], ['Ctrl+Enter', 'next'], ['Ctrl+P', 'preview'], ['F1', 'explain'], ['Alt+←  Alt+→', 'history'], ['Alt+B', 'subsidy'], ['F2', 'edit'], ['F11', 'hearing'],
  ['F6', 'region'], ['↑  ↓', 'table'], ['Enter', 'open'], ['↑  ↓', 'date'], ['M  D  T', 'calendarView'], ['R', 'reschedule'], ['P', 'printDay'], ['Alt+C', 'calculator'], ['Alt+0', 'private'], ['Alt+P', 'parties'], ['Alt+R', 'readBack'], ['Esc', 'close'], ['?', 'list'],
] as const

export function ShortcutList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('frame')
  return <KeyList uses={shortcuts.map(([keys, use]) => [keys, t(`shortcuts.${use}`)] as const)} isOpen={isOpen} onClose={onClose} />
}
