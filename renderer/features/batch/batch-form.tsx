import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BatchKind, BatchRow } from '../../../shared/documents/batch.ts'
import { leftOutWords } from '../../../shared/documents/label-sheet.ts'
import { watchNewBatch } from '../../batch-watch.tsx'
import { useDeskCommand } from '../../desk.ts'
import { useWords } from '../../texts.ts'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { type HowTo, howAtFirst, HowChoice } from './how-choice.tsx'
import type { SheetView } from './batch-page.tsx'
import { idOf, isTickedAtFirst, mayBeTicked, RowTable } from './row-table.tsx'

/** The documents, ticked or not, and what is done with them. */
export function BatchForm({ kind, rows, sheet: Sheet }: { kind: BatchKind; rows: readonly BatchRow[]; sheet: SheetView }) {
  const { t } = useTranslation('batch')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(rows.filter(isTickedAtFirst).map(idOf)))
  const [how, setHow] = useState<HowTo>(howAtFirst)
  const [labels, setLabels] = useState<BatchRow[] | null>(null)
  const start = useDeskCommand('batch.start')
  const chosen = rows.filter((row) => ticked.has(idOf(row)) && mayBeTicked(row, how.action))
  const { action } = how
  const count = action === 'LABELS' ? chosen.reduce((sum, row) => sum + row.labels, 0) : chosen.length
  const isReady = count > 0 && (action !== 'SAVE' || how.formats.length > 0) && !start.isRunning
  const items = chosen.map(({ caseId, subsidyId, code, key }) => (subsidyId === undefined ? { caseId, code, key } : { subsidyId, code, key }))
  const go = () => {
    if (action === 'LABELS') setLabels(chosen)
    else void start.run({ items, action, formats: how.formats }).then((result) => result.ok && result.value !== null && watchNewBatch())
  }
  useShortcut('Ctrl+S', go, { isEnabled: isReady && labels === null })
  if (rows.length === 0) return <section className="section"><EmptyState icon="document" title={t(`none.${kind}`)}><p>{t(`noneText.${kind}`)}</p></EmptyState></section>
  return (
    <>
      <Section title={t('documents')} aside={<span className="quiet" role="status">{t('chosen', { count: chosen.length, total: rows.length })}</span>}>
        <RowTable rows={rows} ticked={ticked} onTick={setTicked} action={action} />
      </Section>
      <Section title={t('how')}>
        <HowChoice how={how} onChange={setHow} hasLabels={kind !== 'FUND'} />
        {action === 'LABELS' && <LeftOut rows={chosen} />}
        {start.refusal && <RefusalBanner refusal={start.refusal} />}
        <div className="form-actions">
          <Button variant="primary" isDisabled={!isReady} isPending={start.isRunning} onPress={go}>{t(`start.${action}`, { count })}</Button>
        </div>
      </Section>
      {labels && <Sheet sheet={{ kind: 'LABELS', items: labels.map(({ caseId, code, key }) => ({ caseId, code, key })), skipped: how.firstPlace - 1 }} onClose={() => setLabels(null)} />}
    </>
  )
}

/** Whom no label is printed for, and why. */
function LeftOut({ rows }: { rows: readonly BatchRow[] }) {
  const { t } = useTranslation('batch')
  const words = useWords()
  const leftOut = rows.flatMap((row) => row.leftOut)
  if (leftOut.length === 0) return null
  return (
    <Banner tone="warn" title={t('leftOut', { count: leftOut.length })}>
      <ul>{leftOut.map(({ caseNumber, name, reason }, index) => <li key={`${caseNumber} ${name} ${String(index)}`}>{t('leftOutRow', { name, number: caseNumber, reason: words(leftOutWords[reason]) })}</li>)}</ul>
    </Banner>
  )
}
