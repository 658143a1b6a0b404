import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type MissingFact, missingFacts } from '../../../shared/documents/missing-facts.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { factsAt } from '../../../shared/lifecycle/facts-at.ts'
import { useDesk } from '../../desk.ts'
import { EventDialog } from '../../event-forms/event-dialog.tsx'
import { fillingOf } from '../../event-forms/fill-field.ts'
import { useWords } from '../../texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'

/** What the document would leave open if it showed the facts after event `seq`; undefined until the office is known. */
export function useMissingFacts(view: CaseView, { code, key }: { code: string; key: string }, seq?: number): MissingFact[] | undefined {
  const profile = useDesk('app.profile', {}).data
  const called = view.documents.find((one) => one.code === code && one.key === key)
  return profile && (called === undefined ? [] : missingFacts(called, factsAt(view.log, seq ?? called.seq), profile))
}

/** What the document lacks, each with a way to the form that fills it, as far as the case still takes that event. */
export function MissingList({ view, code, docKey, seq }: { view: CaseView; code: string; docKey: string; seq?: number }) {
  const { t } = useTranslation(['papers', 'domain'])
  const words = useWords()
  const missing = useMissingFacts(view, { code, key: docKey }, seq)
  const [filling, setFilling] = useState<MissingFact | null>(null)
  if (missing === undefined) return null
  const isOpen = (type: MissingFact['event']): boolean => view.next.some((step) => step.type === type && step.refusal === null)
  return (
    <>
      {missing.length > 0 && (
        <Banner title={t('missing.title', { count: missing.length })}>
          <ul className="missing-list">
            {missing.map((one) => (
              <li key={one.field}>
                <span>{words(one.words)}</span>
                {isOpen(one.event)
                  ? <Button size="small" onPress={() => setFilling(one)} aria-label={t('missing.fillThis', { field: words(one.words) })}>{t('missing.fill')}</Button>
                  : <span className="quiet">{t('missing.byHand')}</span>}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {filling !== null && (
        <EventDialog type={filling.event} view={view} {...fillingOf(filling.field, view.facts)} onClose={() => setFilling(null)} onDone={() => setFilling(null)} />
      )}
    </>
  )
}
