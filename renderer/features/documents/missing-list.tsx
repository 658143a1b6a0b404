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

/** What the document lacks, each with a way to the form that fills it, as far as the case still takes that event. */
export function MissingList({ view, code, docKey }: { view: CaseView; code: string; docKey: string }) {
  const { t } = useTranslation(['papers', 'domain'])
  const words = useWords()
  const profile = useDesk('app.profile', {}).data
  const [filling, setFilling] = useState<MissingFact | null>(null)
  const called = view.documents.find((one) => one.code === code && one.key === docKey)
  if (profile === undefined || called === undefined) return null
  const missing = missingFacts(called, factsAt(view.log, called.seq), profile)
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
