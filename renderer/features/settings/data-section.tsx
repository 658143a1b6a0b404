import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MaintenanceReport } from '../../../shared/ipc/views.ts'
import { useDeskCommand } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/page.tsx'

export function DataSection() {
  const { t } = useTranslation('frame')
  const status = useStatus()
  const verify = useDeskCommand('store.verify')
  const [report, setReport] = useState<MaintenanceReport | null>(null)
  return (
    <Section title={t('settings.data')}>
      <Facts entries={[[t('settings.version'), status.version], [t('store.file'), <code className="path" key="file">{status.file}</code>], [t('settings.cases'), <span key="cases" className="number">{status.cases}</span>]]} />
      <p className="field-hint">{t('settings.verifyHint')}</p>
      <div>
        <Button
          isPending={verify.isRunning}
          onPress={() => {
            setReport(null)
            void verify.run({}).then((result) => result.ok && setReport(result.value))
          }}
        >
          {verify.isRunning ? t('settings.verifying') : t('settings.verify')}
        </Button>
      </div>
      {verify.refusal && <RefusalBanner refusal={verify.refusal} />}
      {report && <Report report={report} />}
    </Section>
  )
}

function Report({ report }: { report: MaintenanceReport }) {
  const { t } = useTranslation('frame')
  if (report.problems.length === 0) return <Banner tone="good" isUrgent><p>{t('settings.verifyGood', { count: report.events, cases: report.cases })}</p></Banner>
  return (
    <>
      <Banner tone="bad" isUrgent><p>{t('settings.verifyBad', { count: report.problems.length })}</p></Banner>
      <div className="table-scroll">
        <table className="table">
          <thead><tr><th scope="col">{t('settings.problemCase')}</th><th scope="col">{t('settings.problemSeq')}</th><th scope="col">{t('settings.problemText')}</th></tr></thead>
          <tbody>
            {report.problems.map(({ caseId, seq, problem }) => <tr key={`${caseId} ${seq} ${problem}`}><td>{caseId}</td><td className="number">{seq ?? '—'}</td><td>{problem}</td></tr>)}
          </tbody>
        </table>
      </div>
    </>
  )
}
