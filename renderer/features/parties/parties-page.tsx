import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicScreen, PublicView } from '../../../shared/hearing/public-view.ts'
import { switchLocale } from '../../texts.ts'
import { followScreen } from './follow-screen.ts'
import { PartiesParts } from './parties-parts.tsx'
import './parties.css'

/** 當事人畫面: what both parties have heard, in letters that one can read across the table. */
export function PartiesPage() {
  const { t } = useTranslation('hearingPublic')
  const [screen, setScreen] = useState<PublicScreen | null>(null)
  useEffect(() => followScreen(setScreen), [])
  const locale = screen?.locale ?? 'zh-TW'
  useEffect(() => switchLocale(locale), [locale])
  const view = screen?.view ?? null
  return view === null ? <main className="parties-screen"><h1 className="parties-none">{t('parties.waiting')}</h1></main> : <Shown view={view} />
}

function Shown({ view }: { view: PublicView }) {
  const { t } = useTranslation('hearingPublic')
  const body = useRef<HTMLDivElement>(null)
  // The mediator leads: what he is at comes into sight, whatever somebody scrolled to.
  useEffect(() => {
    body.current?.querySelector(view.reading === null ? `[data-at="${view.at}"]` : '[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [view])
  return (
    <main className="parties-screen">
      <header className="parties-header">
        <h1>{t('parties.title', { number: view.meetingNo })}</h1>
        <span className="parties-number">{view.caseNumber}</span>
        <p><strong>{t('parties.employees')}</strong> {view.employees.join('、')}</p>
        <p><strong>{t('parties.employers')}</strong> {view.employers.join('、')}</p>
      </header>
      <div className="parties-body" ref={body}><PartiesParts view={view} /></div>
    </main>
  )
}
