import { memo, useMemo, useRef } from 'react'
import { FormProvider, useFieldArray, useForm, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { City } from '../../../shared/model/city.ts'
import { DiscardDraftButton } from '../../discard-draft-button.tsx'
import { paths } from '../../paths.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { DraftLine } from '../../ui/draft-line.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import type { IntakeValues } from './intake-values.ts'
import { SectionNav } from './section-nav.tsx'
import { BasicsSection } from './sections/basics-section.tsx'
import { ClaimsSection } from './sections/claims-section.tsx'
import { DisputeSection } from './sections/dispute-section.tsx'
import { ExplainedSection } from './sections/explained-section.tsx'
import { PartiesSection } from './sections/parties-section.tsx'
import { type SurroundingsPart, SurroundingsSection } from './sections/surroundings-section.tsx'
import { useIntakeDraft } from './use-draft.ts'
import { useFiling } from './use-filing.ts'
import { useOverview } from './use-overview.ts'
import { KnownEmployers, knownEmployersByPath, useSurroundings } from './use-surroundings.ts'

export interface IntakeFormProps {
  draftId: string
  city: City
  /** What the form opens with. */
  values: IntakeValues
  /** ISO instant of the draft that was put back; null for a new form. */
  restoredAt: string | null
  /** Reminders and related cases, a feature of their own. */
  surroundings: SurroundingsPart
}

/** The whole 調解申請書 in one column. */
export function IntakeForm({ draftId, city, values, restoredAt, surroundings: part }: IntakeFormProps) {
  const { t } = useTranslation('intake')
  const dates = useDates()
  const navigate = useNavigate()
  const form = useForm<IntakeValues>({ defaultValues: values })
  const element = useRef<HTMLFormElement>(null)
  const draft = useIntakeDraft(form, draftId)
  const filing = useFiling({ form, element, draft, draftId, city })
  const overview = useOverview(form, city)
  const found = useSurroundings(overview.filed)
  const employers = useMemo(() => knownEmployersByPath(found, overview.filed.formPath), [found, overview.filed])
  const exOfficio = useWatch({ control: form.control, name: 'exOfficio' })
  useShortcut('Ctrl+S', filing.file)
  return (
    <Page title={t(exOfficio ? 'referral' : 'title')} description={t('description')} className="intake">
      <FormProvider {...form}>
        <form className="intake-form" ref={element} noValidate aria-label={t('title')} onSubmit={(event) => event.preventDefault()}>
          {restoredAt !== null && <Banner>{t('restored', { time: dates.instant(restoredAt) })}</Banner>}
          <ErrorSummary problems={filing.problems} />
          <KnownEmployers value={employers}><Sections total={overview.total} /></KnownEmployers>
          <SurroundingsSection found={found} part={part} />
        </form>
        <footer className="intake-foot">
          <DraftLine state={draft.state} />
          <DiscardDraftButton draftId={draftId} title={t('discardTitle')} text={t('discardText')} saving={draft} onDiscarded={() => void navigate(paths.workbench, { replace: true })} />
          <Button variant="primary" onPress={filing.file} isPending={filing.isFiling}>{t('file')}</Button>
        </footer>
        <SectionNav form={element} missing={overview.missing} hints={found.hints.length} />
      </FormProvider>
    </Page>
  )
}

/** The parts of the form. The parties are kept here, because their claims stand in a part of their own. */
const Sections = memo(function Sections({ total }: { total: number }) {
  const { control } = useFormContext<IntakeValues>()
  const employees = useFieldArray({ control, name: 'employees' })
  const employers = useFieldArray({ control, name: 'employers' })
  return (
    <>
      <BasicsSection />
      <PartiesSection side="employees" parties={employees} />
      <PartiesSection side="employers" parties={employers} />
      <ClaimsSection parties={{ employees, employers }} total={total} />
      <DisputeSection />
      <ExplainedSection />
    </>
  )
})
