import { memo, type ReactNode, type RefObject, useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { sidesInOrder } from '../../../shared/documents/people.ts'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import { chineseNumber } from '../../../shared/format/numbering.ts'
import { recordItems } from '../../../shared/hearing/record-items.ts'
import type { Speaker } from '../../../shared/hearing/room.ts'
import type { CaseFacts } from '../../../shared/lifecycle/case-facts.ts'
import { speakerName } from '../../event-forms/choices.ts'
import { useWords } from '../../texts.ts'
import { StatementRow } from './statement-row.tsx'

interface RecordSectionsProps {
  list: RefObject<HTMLDivElement | null>
  facts: CaseFacts
  query: string
  /** Whether statements may still be added, and so corrected. */
  isOpen: boolean
  /** Number of the statement that was found. */
  current: number | null
  onCorrect: (number: number) => void
  onDelete: (number: number) => void
  onLeave: () => void
}

const marked = /^(?:e|f2)$/iu

/** The record's sections in their legal order with what is in them; statements are gone through with the arrows. Not drawn anew while one types. */
export const RecordSections = memo(function RecordSections({ list, facts, query, current, isOpen, onCorrect, onDelete, onLeave }: RecordSectionsProps) {
  const { t } = useTranslation('hearingRecord')
  const { t: named } = useTranslation(['case', 'domain', 'committee'])
  const say = useWords()
  const count = facts.statements.length
  useEffect(() => {
    list.current?.querySelector(`[data-statement="${count}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [list, count])
  useEffect(() => {
    if (current !== null) list.current?.querySelector(`[data-statement="${current}"]`)?.scrollIntoView({ block: 'center' })
  }, [list, current])

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-statement]') ?? [])]
    const at = rows.findIndex((row) => row.contains(document.activeElement))
    const to = { ArrowDown: at + 1, ArrowUp: at === -1 ? rows.length - 1 : at - 1, Home: 0, End: rows.length - 1 }[event.key]
    const number = Number(rows[at]?.dataset.statement)
    if (to !== undefined) {
      event.preventDefault()
      if (to >= rows.length) onLeave()
      else rows[Math.max(to, 0)]?.focus()
    } else if (event.key === 'Escape') onLeave()
    else if (at !== -1 && marked.test(event.key)) {
      event.preventDefault()
      onCorrect(number)
    } else if (at !== -1 && event.key === 'Delete') onDelete(number)
  })
  useEffect(() => {
    const here = list.current
    if (here === null) return undefined
    // It scrolls, and takes the arrows, wherever in it the focus is.
    here.setAttribute('tabindex', '0')
    here.addEventListener('keydown', onKeyDown)
    return () => here.removeEventListener('keydown', onKeyDown)
  }, [list])

  const items = recordItems(facts, { attendance: [] })
  const detail = (no: number) => <p className="quiet">{say(items[no - 1]?.detail ?? '')}</p>
  const statements = (side: Speaker) => {
    const rows = facts.statements.flatMap((statement, index) => (statement.side === side ? [{ statement, number: index + 1 }] : []))
    if (rows.length === 0) return <p className="quiet">{t('noStatements')}</p>
    return (
      <ol className="statements">
        {rows.map(({ statement, number }) => (
          <StatementRow
            key={number} statement={statement} number={number} query={query} isCurrent={number === current} isOpen={isOpen} onCorrect={onCorrect} onDelete={onDelete}
            isDeleted={statement.struckBy !== undefined && facts.statements[statement.struckBy - 1]?.deletes === true}
          />
        ))}
      </ol>
    )
  }
  const [first, second] = sidesInOrder(facts)
  const sections: [key: string, title: string, content: ReactNode][] = [
    ['dispute', t('section.dispute'), <Dispute key="dispute" facts={facts} />],
    ...([first, second] as const).map((side): [string, string, ReactNode] => [side, t('section.statements', { side: speakerName(named, facts, side) }), statements(side)]),
    ['MEDIATOR', t('section.mediator', { side: speakerName(named, facts, 'MEDIATOR') }), statements('MEDIATOR')],
    ['facts', t('section.facts'), facts.factFinding === null ? detail(6) : <p key="facts" className="prose">{facts.factFinding.result}</p>],
    ['proposal', t('section.proposal'), detail(7)],
    ['result', t('section.result'), detail(8)],
  ]
  return (
    <div ref={list} className="record-list" role="group" aria-label={t('list')}>
      {sections.map(([key, title, content], index) => (
        <div key={key} className="record-section" role="group" aria-label={title}>
          <h3>{chineseNumber(index + 1)}、{title}</h3>
          {content}
        </div>
      ))}
    </div>
  )
})

function Dispute({ facts }: { facts: CaseFacts }) {
  const { t } = useTranslation(['hearingRecord', 'domain'])
  const summary = facts.disputeSummary.trim()
  return (
    <>
      <p className={summary === '' ? 'quiet' : 'prose'}>{summary === '' ? t('noDispute') : summary}</p>
      <ol className="record-claims">
        {facts.claims.map(({ id, category, description, amount }) => (
          <li key={id}>
            {amount === undefined ? t('claim', { category: t(`domain:category.${category}`), description }) : t('claimAmount', { category: t(`domain:category.${category}`), description, amount: groupedAmount(amount) })}
          </li>
        ))}
      </ol>
    </>
  )
}
