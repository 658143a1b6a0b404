import { type ComponentType, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { BatchKind } from '../../../shared/documents/batch.ts'
import { isDocumentBatch, type OfficeSheet } from '../../../shared/ipc/views.ts'
import { forgetBatch, useBatch } from '../../batch-watch.tsx'
import { useDesk } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { BatchForm } from './batch-form.tsx'
import { BatchRun } from './batch-run.tsx'
import './batch.css'
import { KindChoice } from './kind-choice.tsx'

export type SheetView = ComponentType<{ sheet: OfficeSheet; onClose: () => void }>

/** 批次文書: what, which of it, and how; then how far it is, and what came of it. @param sheet shows labels before they are printed */
export function BatchPage({ sheet }: { sheet: SheetView }) {
  const { t } = useTranslation('batch')
  const batch = useBatch()
  return (
    <Page title={t('title')} description={t('description')} className="batch-page">
      {batch !== null && isDocumentBatch(batch) ? <BatchRun batch={batch} onAgain={forgetBatch} /> : <Choosing sheet={sheet} />}
    </Page>
  )
}

function Choosing({ sheet }: { sheet: SheetView }) {
  const { t } = useTranslation('batch')
  const caseIds = (useSearchParams()[0].get('cases') ?? '').split(',').filter((id) => id !== '')
  const asksFund = useSearchParams()[0].get('kind') === 'FUND'
  const [kind, setKind] = useState<BatchKind>(asksFund ? 'FUND' : caseIds.length > 0 ? 'LETTERS' : 'NOTICES')
  const [days, setDays] = useState<{ from?: string; to?: string }>({})
  const isBackwards = days.from !== undefined && days.to !== undefined && days.to < days.from
  const asked = kind === 'LETTERS' ? { kind, caseIds } : { kind, ...days }
  const { data: list, error } = useDesk('batch.list', asked, { enabled: !isBackwards })
  const choose = (next: BatchKind) => {
    setKind(next)
    setDays({})
  }
  return (
    <>
      <Section title={t('what')}>
        <KindChoice kind={kind} onKind={choose} cases={caseIds.length} days={{ from: days.from ?? list?.from ?? null, to: days.to ?? list?.to ?? null }} onDays={setDays} error={isBackwards ? t('wrongDays') : undefined} />
      </Section>
      {error && <RefusalBanner refusal={error.refusal} />}
      {!error && !isBackwards && (list ? <BatchForm key={`${kind} ${list.from} ${list.to}`} kind={kind} rows={list.rows} sheet={sheet} /> : <Loading />)}
    </>
  )
}
