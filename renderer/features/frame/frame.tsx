import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react'
import { Outlet, useLocation, useNavigate } from 'react-router'
import { useTranslation } from 'react-i18next'
import { useRoomKey } from '../../enter-room.ts'
import { newDraftId, paths } from '../../paths.ts'
import { Notices } from '../../ui/notices.tsx'
import { useRegions } from '../../ui/regions.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import './frame.css'
import { Rail } from './rail.tsx'
import { ShortcutList } from './shortcut-list.tsx'
import { TopBar } from './top-bar.tsx'

export interface SearchProps { onClose: () => void; onNewApplication: () => void; onShortcuts: () => void }

/** What stays while the pages change: rail, top bar, shortcuts, notices. Only the page scrolls. */
export function Frame({ search: Search }: { search: ComponentType<SearchProps> }) {
  const { t } = useTranslation('frame')
  const navigate = useNavigate()
  const [layer, setLayer] = useState<'search' | 'shortcuts' | null>(null)
  const main = useRef<HTMLElement>(null)
  const newApplication = () => void navigate(paths.intake(newDraftId()))

  useShortcut('Ctrl+K', () => setLayer('search'))
  useShortcut('Ctrl+N', newApplication)
  useShortcut('?', () => setLayer('shortcuts'))
  useRegions()
  useShortcut('Alt+ArrowLeft', () => void navigate(-1))
  useShortcut('Alt+ArrowRight', () => void navigate(1))
  useRoomKey()
  useFocusOnNewPage(main)

  return (
    <div className="frame">
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>{t('top.skip')}</button>
      <TopBar onSearch={() => setLayer('search')} onNewApplication={newApplication} />
      <Rail />
      <main className="frame-main" ref={main} tabIndex={-1} data-region aria-label={t('top.main')}><Outlet /></main>
      {layer === 'search' && <Search onClose={() => setLayer(null)} onNewApplication={newApplication} onShortcuts={() => setLayer('shortcuts')} />}
      <ShortcutList isOpen={layer === 'shortcuts'} onClose={() => setLayer(null)} />
      <Notices />
    </div>
  )
}

/** A new page is read from its beginning: scrolled to the top, with the focus in it unless a field of it asked for the focus. */
function useFocusOnNewPage(main: RefObject<HTMLElement | null>) {
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    const page = main.current
    if (!page) return
    page.scrollTo({ top: 0 })
    if (!page.contains(document.activeElement)) page.focus({ preventScroll: true })
  }, [pathname, main])
}
