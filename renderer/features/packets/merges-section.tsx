import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListedMerge } from '../../../shared/packet/report.ts'
import { useDeskCommand } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/notices.tsx'
import { Section } from '../../ui/page.tsx'
import { CaseReportView } from './case-report.tsx'

interface Undoing { mergeNo: number; caseId?: string; what: string }

/** What came back and was merged, with the way back out. */
export function MergesSection({ merges }: { merges: readonly ListedMerge[] }) {
  const { t, i18n } = useTranslation('packets')
  const dates = useDates()
  const undo = useDeskCommand('packet.undo')
  const report = useDeskCommand('packet.saveReport')
  const [asked, setAsked] = useState<Undoing | null>(null)
  const confirm = async ({ mergeNo, caseId }: Undoing) => {
    const done = await undo.run({ mergeNo, ...(caseId === undefined ? {} : { caseId }) })
    setAsked(null)
    if (done.ok) notify(t('undone', { count: done.value.cases.length }))
  }
  const save = async (mergeNo: number) => {
    const saved = await report.run({ mergeNo })
    if (saved.ok && saved.value) notify(t('saved', { file: saved.value.file }))
  }
  return (
    <Section title={t('merges')}>
      {merges.length === 0 && <p className="field-hint">{t('noMerges')}</p>}
      {undo.refusal && <RefusalBanner refusal={undo.refusal} />}
      {report.refusal && <RefusalBanner refusal={report.refusal} />}
      {merges.map(({ mergeNo, madeAt, madeBy, mergedAt, mergedBy, cases }) => {
        const open = cases.filter(({ standing }) => standing === 'DONE')
        const at = dates.instant(mergedAt)
        return (
          <div key={mergeNo} className="packet-merge">
            <div className="packet-merge-head">
              <p><strong>{t('mergedAt', { at, by: mergedBy })}</strong><br /><span className="packet-quiet">{t('made', { by: madeBy, at: dates.instant(madeAt) })}</span></p>
              <div className="packet-actions">
                <Button size="small" aria-label={t('reportOf', { at })} onPress={() => void save(mergeNo)}>{t('report')}</Button>
                {open.length > 1 && !cases.some(({ standing }) => standing === 'LATER') && (
                  <Button size="small" onPress={() => setAsked({ mergeNo, what: open.map(({ caseNumber }) => caseNumber).join(i18n.language === 'en' ? ', ' : '、') })}>{t('undoAll')}</Button>
                )}
              </div>
            </div>
            {cases.map((one) => (
              <div key={one.caseId} className="packet-merge-case">
                <CaseReportView report={one} isDone />
                <span className="packet-actions">
                  <span className={one.standing === 'DONE' ? 'packet-quiet' : 'packet-warn'}>{one.undone === null ? t(`standing.${one.standing}`) : t('undoneBy', { at: dates.instant(one.undone.at), by: one.undone.by })}</span>
                  {one.standing === 'DONE' && <Button size="small" aria-label={t('undoOne', { number: one.caseNumber })} onPress={() => setAsked({ mergeNo, caseId: one.caseId, what: one.caseNumber })}>{t('undo')}</Button>}
                </span>
              </div>
            ))}
          </div>
        )
      })}
      {asked && (
        <ConfirmDialog title={t('undoTitle')} isOpen action={t('undo')} variant="danger" isPending={undo.isRunning} onConfirm={() => void confirm(asked)} onClose={() => setAsked(null)}>
          <p>{t('undoText', { what: asked.what })}</p>
        </ConfirmDialog>
      )}
    </Section>
  )
}
