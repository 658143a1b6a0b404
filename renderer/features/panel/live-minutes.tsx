import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { composeMinutes, deferralWords, grantedWords, type MinutedCase } from '../../../shared/documents/subsidy/panel-minutes.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { usePanel } from './panel-context.ts'

/** It is longer than the window: the keyboard scrolls it, also when nothing in it can be typed any more. */
function scrollable(column: HTMLElement | null): void {
  if (column) column.tabIndex = 0
}

/** 會議紀錄 as far as it has come: composed from what is decided, its explanations typed over case by case where one wants to. */
export function LiveMinutes() {
  const { t } = useTranslation('panel')
  const { view, content, current, change, isOpen } = usePanel()
  const minutes = useMemo(() => composeMinutes({ ...view, content }), [view, content])
  return (
    <section className="panel-minutes" ref={scrollable} data-region aria-label={t('live')}>
      <h2>{t('live')}</h2>
      <p className="panel-minutes-title">{minutes.title}</p>
      <dl className="panel-minutes-head">{minutes.head.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
      {isOpen ? <TextArea rows={2} label={t('reports')} value={content.minutes} onChange={(text) => change(() => ({ minutes: text }))} /> : <p><strong>{t('reports')}</strong>　{minutes.reports}</p>}
      <ol className="panel-minuted">{minutes.cases.map((one) => <li key={one.subsidyId}><Minuted one={one} isCurrent={one.subsidyId === current?.item.subsidyId} /></li>)}</ol>
      {minutes.adjourned !== '' && <p>{t('adjourned', { time: minutes.adjourned })}</p>}
    </section>
  )
}

function Minuted({ one: { subsidyId, number, heading, subject, explanation, aside, resolution }, isCurrent }: { one: MinutedCase; isCurrent: boolean }) {
  const { t } = useTranslation('panel')
  const { content, changeItem, isOpen } = usePanel()
  const [isEdited, setEdited] = useState(false)
  const place = useRef<HTMLElement>(null)
  const typed = content.agenda.find((item) => item.subsidyId === subsidyId)?.deliberation ?? ''
  useEffect(() => {
    if (isCurrent) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const begin = () => {
    if (typed === '') changeItem(subsidyId, () => ({ deliberation: explanation }))
    setEdited(true)
  }
  return (
    <article className="panel-minuted-case" data-current={isCurrent} data-minuted={subsidyId} ref={place}>
      <h3>{heading}</h3>
      <p><strong>{t('subject')}</strong>　{subject}</p>
      {isEdited
        ? <TextArea autoFocus rows={4} label={t('explanationOf', { number })} value={typed} onChange={(text) => changeItem(subsidyId, () => ({ deliberation: text }))} />
        : <p><strong>{t('explanation')}</strong>　{explanation}</p>}
      {isOpen && resolution?.kind !== 'DECIDED' && (
        <p className="panel-minuted-tools">
          <Button size="small" variant="quiet" icon="edit" aria-label={isEdited ? undefined : t('editOf', { number })} onPress={() => (isEdited ? setEdited(false) : begin())}>{t(isEdited ? 'done' : 'edit')}</Button>
          {typed !== '' && <Button size="small" variant="quiet" onPress={() => { changeItem(subsidyId, () => ({ deliberation: '' })); setEdited(false) }}>{t('restore')}</Button>}
        </p>
      )}
      {aside.length > 0 && <p><strong>{t('asideLine')}</strong>　{aside.join('、')}</p>}
      <Resolved of={resolution} />
    </article>
  )
}

function Resolved({ of }: { of: MinutedCase['resolution'] }) {
  const { t } = useTranslation(['panel', 'subsidy'])
  if (of === null) return <p><strong>{t('resolution')}</strong>　<span className="quiet">{t('none2')}</span></p>
  if (of.kind === 'DEFERRED') return <p><strong>{t('resolution')}</strong>　{deferralWords(of.reason)}</p>
  return (
    <>
      <p><strong>{t('resolution')}</strong>　{of.words} {of.kind === 'DRAFT' && <Badge tone="warn" icon="edit">{t('draft')}</Badge>}</p>
      <ul className="panel-minuted-items">
        {of.perItem.map(({ kind, granted, reason }) => <li key={kind}>{t('perItem', { item: t(`subsidy:item.${kind}`), words: grantedWords(granted) })}{reason !== '' && <span className="quiet">　{t('because', { reason })}</span>}</li>)}
      </ul>
      {of.basis !== '' && <p className="quiet">{t('basisLine', { basis: of.basis })}</p>}
      {of.confirmedBy !== '' && <p className="quiet">{t('confirmedLine', { name: of.confirmedBy })}</p>}
    </>
  )
}
