import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './button.tsx'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

interface Notice { id: number; text: string; tone: 'good' | 'bad' }

let notices: readonly Notice[] = []
let lastId = 0
const watchers = new Set<() => void>()
const shownForMs = 6_000

function set(next: readonly Notice[]): void {
  notices = next
  for (const watcher of watchers) watcher()
}

/** Says in a corner, and to a screen reader, that something was done (or failed); it goes away by itself. */
export function notify(text: string, tone: Notice['tone'] = 'good'): void {
  lastId += 1
  const id = lastId
  // What went well is said once and makes room for the next; what went wrong stays until it was read.
  set([...notices.filter((notice) => notice.tone === 'bad').slice(-2), { id, text, tone }])
  setTimeout(() => set(notices.filter((notice) => notice.id !== id)), tone === 'bad' ? shownForMs * 2 : shownForMs)
}

/** Where notices appear: once, in the frame. */
export function Notices() {
  const { t } = useTranslation('frame')
  const shown = useSyncExternalStore((watcher) => {
    watchers.add(watcher)
    return () => watchers.delete(watcher)
  }, () => notices)
  return (
    <div className="notices" role="status" aria-live="polite">
      {shown.map((notice) => (
        <div key={notice.id} className={classes('notice', `notice-${notice.tone}`)}>
          <Icon name={notice.tone === 'good' ? 'done' : 'error'} />
          <span className="notice-text">{notice.text}</span>
          <IconButton icon="close" label={t('ui.dismiss')} onPress={() => set(notices.filter(({ id }) => id !== notice.id))} />
        </div>
      ))}
    </div>
  )
}
