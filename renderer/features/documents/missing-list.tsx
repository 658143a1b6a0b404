import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MissingFact } from '../../../shared/documents/missing-facts.ts'
import { useDesk } from '../../desk.ts'
import { EventDialog } from '../../event-forms/event-dialog.tsx'
import { fillingOf } from '../../event-forms/fill-field.ts'
import { useWords } from '../../texts.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import type { Owner } from './owner.ts'

/** What the document would leave open if it showed the facts after event `seq`; undefined until the office is known. */
export function useMissingFacts(owner: Owner, { code, key }: { code: string; key: string }, seq?: number): MissingFact[] | undefined {
  const profile = useDesk('app.profile', {}).data
  const called = owner.documents.find((one) => one.code === code && one.key === key)
  return profile && (called === undefined ? [] : owner.missingIn(called, seq ?? called.seq, profile))
}

/** What the document lacks, each with a way to the form that fills it, as far as the case still takes that event. */
export function MissingList({ owner, code, docKey, seq }: { owner: Owner; code: string; docKey: string; seq?: number }) {
  const { t } = useTranslation(['papers', 'domain'])
  const words = useWords()
  const { view } = owner
  const missing = useMissingFacts(owner, { code, key: docKey }, seq)
  const [filling, setFilling] = useState<MissingFact | null>(null)
  if (missing === undefined) return null
  const isOpen = (type: MissingFact['event']): boolean => view !== null && view.next.some((step) => step.type === type && step.refusal === null)
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
      {filling !== null && view !== null && (
        <EventDialog type={filling.event} view={view} {...fillingOf(filling.field, view.facts)} onClose={() => setFilling(null)} onDone={() => setFilling(null)} />
      )}
    </>
  )
}
