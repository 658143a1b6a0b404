import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog.tsx'

const shortcuts = [
  ['Ctrl+K', 'search'], ['Ctrl+N', 'newApplication'], ['Ctrl+S', 'commit'], ['Ctrl+Enter', 'next'], ['Ctrl+P', 'preview'], ['F1', 'explain'], ['Alt+←  Alt+→', 'history'], ['F2', 'edit'], ['F11', 'hearing'],
  ['F6', 'region'], ['↑  ↓', 'table'], ['Enter', 'open'], ['↑  ↓', 'date'], ['M  D  T', 'calendarView'], ['R', 'reschedule'], ['P', 'printDay'], ['Alt+C', 'calculator'], ['Alt+0', 'private'], ['Alt+P', 'parties'], ['Alt+R', 'readBack'], ['Esc', 'close'], ['?', 'list'],
] as const

export function ShortcutList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('frame')
  // It is longer than a small window: the keyboard scrolls it.
  const scrollable = useCallback((list: HTMLElement | null) => {
    if (list) list.tabIndex = 0
  }, [])
  return (
    <Dialog title={t('shortcuts.title')} isOpen={isOpen} onClose={onClose} size="large" closesOnClickOutside>
      <dl ref={scrollable} className="shortcut-list">
        {shortcuts.map(([keys, use]) => (
          <div key={use} className="shortcut">
            <dt>{keys.split('  ').map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{t(`shortcuts.${use}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
