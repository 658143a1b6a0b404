import { useEffect, useRef } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { SubsidyPrefill } from '../../../shared/ipc/subsidy-views.ts'
import { DiscardDraftButton } from '../../discard-draft-button.tsx'
import { FundNav } from '../../fund-nav.tsx'
import { paths } from '../../paths.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { DraftLine } from '../../ui/draft-line.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'
import { focusField } from '../../ui/reveal.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import type { ApplicationValues } from './application-values.ts'
import { RulesColumn, RulesSummary } from './rules-column.tsx'
import { ApplicantSection } from './sections/applicant-section.tsx'
import { ConditionsSection } from './sections/conditions-section.tsx'
import { ItemsSection } from './sections/items-section.tsx'
import { OthersSection } from './sections/others-section.tsx'
import { PapersSection } from './sections/papers-section.tsx'
import { SuitSection } from './sections/suit-section.tsx'
import { useApplicationDraft } from './use-application-draft.ts'
import { useAssessment } from './use-assessment.ts'
import { useSubmitting } from './use-submitting.ts'

export interface ApplicationFormProps {
  draftId: string
  /** What the form opens with. */
  values: ApplicationValues
  prefill: SubsidyPrefill | null
  /** ISO instant of the draft that was put back; null for a new form. */
  restoredAt: string | null
}

/** The first thing that is to be typed. */
function firstEmpty({ caseId, claimantIds, claimantName, litigation }: ApplicationValues): string {
  if (caseId === null && claimantName === '') return 'claimantName'
  if (caseId !== null && claimantIds.length === 0) return 'claimantIds'
  return litigation.filedOn === '' ? 'litigation.filedOn' : 'items.ATTORNEY_FEE.amountPaid'
}

/** The whole 補助申請書, with what the rules say beside it. */
export function ApplicationForm({ draftId, values, prefill, restoredAt }: ApplicationFormProps) {
  const { t } = useTranslation('subsidyIntake')
  const dates = useDates()
  const navigate = useNavigate()
  const form = useForm<ApplicationValues>({ defaultValues: values })
  const element = useRef<HTMLFormElement>(null)
  const nameOf = (claimantId: string): string => prefill?.claimants.find((one) => one.claimantId === claimantId)?.standing.claimantName ?? form.getValues('claimantName')
  const draft = useApplicationDraft(form, draftId, (now) => (now.caseId === null ? now.claimantName : now.claimantIds.map(nameOf).join('、')))
  const submitting = useSubmitting({ form, element, draft, draftId, nameOf })
  const assessed = useAssessment(form)
  useShortcut('Ctrl+S', submitting.submit)
  useEffect(() => {
    void focusField(element.current, firstEmpty(form.getValues()))
  }, [form])
  return (
    <Page title={t('title')} description={t('description')} className="page-wide subsidy-intake">
      <FundNav />
      <FormProvider {...form}>
        <form className="subsidy-intake-form" ref={element} noValidate aria-label={t('title')} onSubmit={(event) => event.preventDefault()}>
          {restoredAt !== null && <Banner>{t('restored', { time: dates.instant(restoredAt) })}</Banner>}
          <ErrorSummary problems={submitting.problems} />
          <ApplicantSection prefill={prefill} />
          <SuitSection />
          <ItemsSection />
          <PapersSection papers={assessed.papers} />
          <ConditionsSection />
          <OthersSection />
        </form>
        <RulesColumn assessed={assessed} />
        <footer className="subsidy-intake-foot">
          <DraftLine state={draft.state} />
          <RulesSummary assessed={assessed} />
          <DiscardDraftButton draftId={draftId} title={t('discardTitle')} text={t('discardText')} saving={draft} onDiscarded={() => void navigate(paths.subsidy, { replace: true })} />
          <Button variant="primary" onPress={submitting.submit} isPending={submitting.isSubmitting} aria-keyshortcuts="Control+S">{t('submit')}</Button>
        </footer>
      </FormProvider>
    </Page>
  )
}
