import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from './dialog.tsx'
import './key-list.css'

/** Keys, several of them apart by two spaces, and what they do. */
export type KeyUse = readonly [keys: string, use: string]

/** The list of keys of a window, over it. */
export function KeyList({ uses, isOpen, onClose }: { uses: readonly KeyUse[]; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('frame')
  // It is longer than a small window: the keyboard scrolls it.
  const scrollable = useCallback((list: HTMLElement | null) => {
    if (list) list.tabIndex = 0
  }, [])
  return (
    <Dialog title={t('shortcuts.title')} isOpen={isOpen} onClose={onClose} size="large" closesOnClickOutside>
      <dl ref={scrollable} className="key-list">
        {uses.map(([keys, use]) => (
          <div key={use} className="key-use">
            <dt>{keys.split('  ').map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{use}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
