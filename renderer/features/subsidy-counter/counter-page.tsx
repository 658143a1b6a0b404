import { type ComponentType, useDeferredValue, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { OfficeSheet } from '../../../shared/ipc/views.ts'
import type { DeferredFee } from '../../../shared/law/court-fee.ts'
import type { Evaluation } from '../../../shared/subsidy/evaluation.ts'
import { useDesk } from '../../desk.ts'
import { FundNav } from '../../fund-nav.tsx'
import { useStatus } from '../../status.tsx'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { CounterForm } from './counter-form.tsx'
import { type CounterValues, courtFeeOf, emptyCounter, eventFrom } from './counter-values.ts'
import { CourtResult } from './court-result.tsx'
import { SubsidyResult } from './subsidy-result.tsx'
import './subsidy-counter.css'

export type SheetDialog = ComponentType<{ sheet: OfficeSheet; onClose: () => void }>

/** 櫃檯試算: what the rules give somebody who asks at the counter. Nothing of it is kept anywhere, not even as a draft. */
export function CounterPage({ sheet }: { sheet: SheetDialog }) {
  const { t } = useTranslation('subsidyCounter')
  const { preferences, today } = useStatus()
  const empty = emptyCounter(preferences.city ?? 'TAIPEI', today)
  const form = useForm<CounterValues>({ defaultValues: empty })
  const values = useDeferredValue(useWatch({ control: form.control }) as CounterValues)
  const [round, setRound] = useState(0)
  const answers = useAnswers(values)
  const clear = () => {
    form.reset(empty)
    setRound(round + 1)
  }
  return (
    <Page title={t('title')} description={t('description')} actions={<Button onPress={clear}>{t('clear')}</Button>} className="page-wide counter-page">
      <FundNav />
      <Banner>{t('note')}</Banner>
      <Sums evaluation={answers.supposed ?? answers.evaluation} fee={courtFeeOf(values, answers.courtFees).fee} />
      <div className="counter-columns">
        <FormProvider {...form}><form key={round} className="counter-form" aria-label={t('title')} onSubmit={(event) => event.preventDefault()} noValidate><CounterForm /></form></FormProvider>
        <div className="counter-results">
          {answers.error && <RefusalBanner refusal={answers.error} />}
          {answers.evaluation ? <SubsidyResult evaluation={answers.evaluation} supposed={answers.supposed} /> : <Section title={t('subsidies')}><p className="quiet">{t('nothing')}</p></Section>}
          {answers.papers.length > 0 && <Papers papers={answers.papers} sheet={sheet} />}
          <CourtResult values={values} rows={answers.courtFees} />
        </div>
      </div>
    </Page>
  )
}

/** What the rules say of what was typed so far. `supposed`: if the mediation failed, where it has not. */
function useAnswers(values: CounterValues) {
  const event = eventFrom(values)
  const isAsked = Array.isArray(event['items']) && event['items'].length > 0
  const isOpen = values.mediation === 'NOT_YET'
  const told = useDesk('subsidy.assess', { event }, { enabled: isAsked, keepPrevious: true, isFresh: true })
  const supposed = useDesk('subsidy.assess', { event: eventFrom(values, 'FAILED') }, { enabled: isAsked && isOpen, keepPrevious: true, isFresh: true })
  const tables = useDesk('fund.tables', {})
  const refusal = isAsked && told.data?.refusal?.field !== undefined ? told.data.refusal : null
  return {
    error: told.error?.refusal ?? tables.error?.refusal ?? refusal, evaluation: isAsked ? told.data?.evaluation ?? null : null, supposed: isAsked && isOpen ? supposed.data?.evaluation ?? null : null,
    papers: isAsked ? told.data?.papers ?? [] : [], courtFees: tables.data?.courtFees ?? [],
  }
}

/** The two figures that are asked for, in sight wherever one types. */
function Sums({ evaluation, fee }: { evaluation: Evaluation | null; fee: DeferredFee | null }) {
  const { t } = useTranslation('subsidyCounter')
  const dollars = (amount: number) => t('dollars', { amount: groupedAmount(amount) })
  return (
    <div className="counter-sums" role="status">
      <p><span>{t('total')}</span><strong className="number">{evaluation && !(evaluation.manual && evaluation.total === 0) ? dollars(evaluation.total) : '—'}</strong>{evaluation?.manual && <span className="counter-manual"><Icon name="warning" size={18} />{t('totalManual')}</span>}</p>
      <p><span>{t('dueNow')}</span><strong className="number">{fee ? dollars(fee.dueNow) : '—'}</strong></p>
    </div>
  )
}

function Papers({ papers, sheet: Sheet }: { papers: readonly { kind: Extract<OfficeSheet, { kind: 'SUBSIDY_PAPERS' }>['papers'][number]; blocking: boolean }[]; sheet: SheetDialog }) {
  const { t } = useTranslation(['subsidyCounter', 'subsidy'])
  const [isShown, setShown] = useState(false)
  const kinds = [...new Map(papers.map((paper) => [paper.kind, paper])).values()]
  return (
    <Section title={t('papers')} aside={<Button size="small" icon="print" onPress={() => setShown(true)}>{t('printPapers')}</Button>}>
      <ul className="counter-papers">{kinds.map(({ kind, blocking }) => <li key={kind}>{t(`subsidy:attachment.${kind}`)}{!blocking && <span className="quiet">（{t('optional')}）</span>}</li>)}</ul>
      {isShown && <Sheet sheet={{ kind: 'SUBSIDY_PAPERS', papers: kinds.map(({ kind }) => kind) }} onClose={() => setShown(false)} />}
    </Section>
  )
}
