import { useTranslation } from 'react-i18next'
import type { OpenedPacket, TakenCase } from '../../../shared/packet/report.ts'
import { watchNewBatch } from '../../batch-watch.tsx'
import { useDeskCommand } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { CaseReportView } from './case-report.tsx'

/** What a packet would change, before it does. */
export function PreviewDialog({ opened, onClose }: { opened: OpenedPacket; onClose: () => void }) {
  const { t } = useTranslation(['packets', 'frame'])
  const dates = useDates()
  const takeIn = useDeskCommand('packet.takeIn')
  const count = opened.purpose === 'OUT' ? opened.cases.filter(({ as }) => as === 'ADDED' || as === 'CONTINUED').length : opened.cases.reduce((sum, { accepted }) => sum + accepted.length, 0)
  const confirm = async () => {
    const done = await takeIn.run({ token: opened.token, ...(opened.purpose === 'BACK' ? { basis: opened.basis } : {}) })
    if (!done.ok) return
    watchNewBatch()
    onClose()
  }
  const verb = opened.purpose === 'OUT' ? t('confirmOut', { count }) : count === 0 ? t('confirmNothing') : t('confirmBack', { count })
  return (
    <Dialog
      title={t(opened.purpose === 'OUT' ? 'previewOut' : 'previewBack')}
      isOpen
      onClose={onClose}
      size="large"
      actions={<>
        <Button onPress={onClose}>{t('frame:ui.cancel')}</Button>
        <Button variant="primary" isPending={takeIn.isRunning} onPress={() => void confirm()}>{verb}</Button>
      </>}
    >
      <div className="packet-stack">
        <p>{t('made', { by: opened.madeBy, at: dates.instant(opened.madeAt) })}</p>
        {opened.purpose === 'OUT' && <TakenList cases={opened.cases} />}
        {opened.purpose === 'BACK' && opened.cases.map((one) => <CaseReportView key={one.caseId} report={one} isOpen />)}
        {opened.purpose === 'BACK' && opened.cases.some(({ refused }) => refused.length > 0) && <p className="field-hint">{t('refusedKept')}</p>}
        {takeIn.refusal && <RefusalBanner refusal={takeIn.refusal} />}
      </div>
    </Dialog>
  )
}

function TakenList({ cases }: { cases: readonly TakenCase[] }) {
  const { t } = useTranslation('packets')
  return (
    <ul className="packet-cases" aria-label={t('cases')}>
      {cases.map(({ caseId, caseNumber, events, as }) => (
        <li key={caseId} className="packet-case">
          <span><span className="number">{caseNumber}</span>　<span className="packet-quiet">{t('events', { count: events })}</span></span>
          <span className={as === 'KEPT' ? 'packet-warn' : 'packet-quiet'}>{t(`as.${as}`)}</span>
        </li>
      ))}
    </ul>
  )
}
