import { type ReactNode, useEffect } from 'react'
import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { BatchResult, DocumentBatch } from '../../../shared/ipc/views.ts'
import { forgetBatch } from '../../batch-watch.tsx'
import { useDeskCommand } from '../../desk.ts'
import { Banner, RefusalText } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { Progress } from '../../ui/progress.tsx'
import { idOf, pathOf } from './row-table.tsx'

/** How far a batch is, and when it is finished, what came of each document. */
export function BatchRun({ batch, onAgain }: { batch: DocumentBatch; onAgain: () => void }) {
  return batch.finished ? <Finished batch={batch} onAgain={onAgain} /> : <Running batch={batch} />
}

function Running({ batch: { batchId, action, total, done, current, cancelled, folder } }: { batch: DocumentBatch }) {
  const { t } = useTranslation('batch')
  const cancel = useDeskCommand('batch.cancel')
  const isPrinting = action === 'PRINT' && done === total
  return (
    <Section title={t(`running.${action}`)}>
      <Progress
        label={cancelled ? t('cancelling') : t(`running.${action}`)} value={done} total={total}
        action={<Button size="small" isDisabled={cancelled || isPrinting} onPress={() => void cancel.run({ batchId })}>{t('cancel')}</Button>}
      />
      <p className="quiet">{isPrinting ? t('printing') : current !== null && current !== '' && t('current', { name: current })}</p>
      {folder !== null && <p className="quiet batch-folder">{t('folder', { folder })}</p>}
    </Section>
  )
}

function Finished({ batch: { action, results, folder }, onAgain }: { batch: DocumentBatch; onAgain: () => void }) {
  const { t } = useTranslation('batch')
  // Once it was read and left, the page is ready for the next batch.
  useEffect(() => forgetBatch, [])
  const good = results.filter((result) => result.ok)
  const bad = results.filter((result) => !result.ok)
  return (
    <>
      <Banner
        tone={bad.length === 0 ? 'good' : 'warn'} title={[...(good.length > 0 || bad.length === 0 ? [t(`doneTitle.${action}`, { count: good.length })] : []), ...(bad.length > 0 ? [t('failedTitle', { count: bad.length })] : [])].join('　')}
        action={<Button onPress={onAgain}>{t('again')}</Button>}
      >
        {folder !== null && <p className="batch-folder">{t('folder', { folder })}</p>}
      </Banner>
      {bad.length > 0 && (
        <Section title={t('failed')}>
          <ResultTable results={bad} column={t('resultColumn.why')}>{(result) => (
            <>
              {result.refusal && <RefusalText refusal={result.refusal} />}
              {result.documentNumber !== undefined && <p>{t('givenNumber', { number: result.documentNumber })}</p>}
            </>
          )}</ResultTable>
        </Section>
      )}
      {good.length > 0 && (
        <Section title={t('succeeded')}>
          {action === 'PRINT'
            ? <ul>{good.map((result) => <li key={idOf(result)}><DocumentLink result={result} /></li>)}</ul>
            : <ResultTable results={good} column={t(action === 'ISSUE' ? 'resultColumn.number' : 'resultColumn.files')}>{(result) => <span className="number">{action === 'ISSUE' ? result.documentNumber ?? '—' : result.files?.join('、')}</span>}</ResultTable>}
        </Section>
      )}
    </>
  )
}

function ResultTable({ results, column, children }: { results: readonly BatchResult[]; column: string; children: (result: BatchResult) => ReactNode }) {
  const { t } = useTranslation('batch')
  return (
    <div className="table-scroll">
      <table className="table batch-results">
        <thead><tr><th scope="col">{t('resultColumn.document')}</th><th scope="col">{column}</th></tr></thead>
        <tbody>{results.map((result) => <tr key={idOf(result)}><td><DocumentLink result={result} /></td><td>{children(result)}</td></tr>)}</tbody>
      </table>
    </div>
  )
}

function DocumentLink({ result }: { result: BatchResult }) {
  const { title, caseNumber } = result
  return <Link to={pathOf(result)}>{title}{caseNumber !== '' && <span className="number">　{caseNumber}</span>}</Link>
}
