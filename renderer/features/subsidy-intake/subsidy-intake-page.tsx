import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { useDesk } from '../../desk.ts'
import { useStoredDraft } from '../../drafts.ts'
import { FundNav } from '../../fund-nav.tsx'
import { paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { ApplicationForm } from './application-form.tsx'
import { applicationOfCase, emptyApplication } from './application-values.ts'
import './subsidy-intake.css'
import { valuesOfDraft } from './use-application-draft.ts'

/** A new application, from a case (`?case=`) or without one, or one whose draft was kept. */
export function SubsidyIntakePage() {
  const { t } = useTranslation('subsidyIntake')
  const { draftId = '' } = useParams()
  const [search] = useSearchParams()
  const { preferences: { city }, today } = useStatus()
  const draft = useStoredDraft(draftId)
  const restored = draft ? valuesOfDraft(draft.content) : null
  const caseId = restored === null ? search.get('case') : restored.caseId
  const isOfCase = caseId !== null
  const prefill = useDesk('subsidy.prefill', { caseId: caseId ?? '' }, { enabled: isOfCase })
  const view = useDesk('case.view', { caseId: caseId ?? '' }, { enabled: isOfCase })
  const error = prefill.error ?? view.error
  if (error) return <Page title={t('title')}><FundNav /><RefusalBanner refusal={error.refusal} action={<LinkButton to={paths.subsidy}>{t('caseGone')}</LinkButton>} /></Page>
  if (draft === undefined || city === null || (isOfCase && !(prefill.data && view.data))) return <Loading />
  const begun = prefill.data && view.data ? applicationOfCase(prefill.data, view.data.facts, today) : emptyApplication(city, today)
  return <ApplicationForm key={draftId} draftId={draftId} values={restored ?? begun} prefill={isOfCase ? prefill.data ?? null : null} restoredAt={restored === null ? null : draft?.savedAt ?? null} />
}
