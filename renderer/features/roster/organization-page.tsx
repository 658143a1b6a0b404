import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import type { Draft } from '../../../shared/ipc/views.ts'
import { mediatorsOf, organizationFindings } from '../../../shared/law/organization.ts'
import { reversedDaysOfOrganization, type Roster, rosterOrganization, type RosterOrganization } from '../../../shared/model/roster.ts'
import { newEntry, rosterDraftId } from '../../../shared/roster/draft-id.ts'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { useStoredDraft } from '../../drafts.ts'
import { paths } from '../../paths.ts'
import { schemaProblems } from '../../shape-problems.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Facts } from '../../ui/facts.tsx'
import { FieldRow } from '../../ui/field.tsx'
import { FormDate, FormFlag, FormNumber, FormText } from '../../ui/form-fields.tsx'
import { Loading } from '../../ui/loading.tsx'
import { notify } from '../../ui/notices.tsx'
import { Section } from '../../ui/page.tsx'
import type { FormProblem } from '../../ui/use-form-problems.ts'
import { EntryPage } from './entry-page.tsx'
import { EvaluationsSection } from './evaluations-section.tsx'
import { MissingEntry } from './missing-entry.tsx'
import { organizationFrom, organizationValues, type OrganizationValues } from './organization-values.ts'
import { useEntryForm } from './use-entry-form.ts'
import { WarningList } from './warning-list.tsx'
import './roster.css'

/** One entrusted organisation of the roster. */
export function OrganizationPage() {
  const { organizationId = '' } = useParams()
  const { data: roster, error } = useDesk('roster.view', {})
  const draft = useStoredDraft(rosterDraftId('organizations', organizationId))
  if (error) return <div className="page"><RefusalBanner refusal={error.refusal} /></div>
  if (!roster || draft === undefined) return <Loading />
  const organization = roster.organizations.find(({ id }) => id === organizationId) ?? null
  if (organization === null && organizationId !== newEntry) return <MissingEntry tab="organizations" />
  return <OrganizationEntry key={organizationId} organization={organization} draft={draft} roster={roster} />
}

function OrganizationEntry({ organization, draft, roster }: { organization: RosterOrganization | null; draft: Draft | null; roster: Roster }) {
  const { t } = useTranslation('roster')
  const { t: caseT } = useTranslation(['case', 'domain'])
  const save = useDeskCommand('roster.saveOrganization')
  const [newId] = useState(() => `org-${crypto.randomUUID()}`)
  const navigate = useNavigate()
  const values = organizationValues(organization)
  const entry = useEntryForm({ part: 'organizations', entryId: organization?.id ?? newEntry, values, draft, unnamed: t('addOrganization') })

  const problemsOf = (values: OrganizationValues): FormProblem[] => {
    const reversed = reversedDaysOfOrganization(values).map((path) => path.join('.'))
    const shape = schemaProblems(rosterOrganization, organizationFrom(values, organization, newId), caseT).map(({ path, message }) => ({ path, message: path.endsWith('.year') ? t('problem.year') : message, article: '' }))
    return [...shape.filter(({ path }) => !reversed.includes(path)), ...reversed.map((path) => ({ path, message: t('problem.reversed'), article: '' }))]
  }
  const submit = async (values: OrganizationValues) => {
    const parsed = rosterOrganization.parse(organizationFrom(values, organization, newId))
    await entry.stop()
    const result = await save.run({ organization: parsed, draftId: entry.draftId })
    if (!result.ok) return entry.resume()
    entry.startAnew(organizationValues(parsed))
    notify(t('saved', { name: parsed.name }))
    if (organization === null) await navigate(paths.rosterOrganization(parsed.id), { replace: true })
  }

  return (
    <EntryPage
      title={organization?.name ?? t('addOrganization')} description={t('organizations')}
      entry={entry} values={values} tab="organizations" problemsOf={problemsOf} save={submit} isSaving={save.isRunning} refusal={save.refusal}
      aside={organization && <OrganizationAside organization={organization} roster={roster} />}
      below={organization && <Members organization={organization} roster={roster} />}
    >
      <Section title={t('section.published')}>
        <p className="field-hint">{t('hint.publishedOrganization')}</p>
        <FormText name="name" label={t('field.organizationName')} isRequired autoFocus={organization === null} />
        <FormText name="address" label={t('field.address')} />
        <FieldRow>
          <FormText name="phone" label={t('field.phone')} type="tel" />
          <FormText name="legalRepresentative" label={t('field.legalRepresentative')} />
          <FormDate name="foundedOn" label={t('field.foundedOn')} />
        </FieldRow>
      </Section>
      <Section title={t('section.entrusting')}>
        <FieldRow>
          <FormDate name="entrustedFrom" label={t('field.entrustedFrom')} />
          <FormDate name="entrustedTo" label={t('field.entrustedTo')} />
          <FormNumber name="fullTimeStaff" label={t('field.fullTimeStaff')} minValue={0} />
        </FieldRow>
        <FormFlag name="partisan" description={t('hint.partisan')}>{t('field.partisan')}</FormFlag>
      </Section>
      <EvaluationsSection of="organization" />
    </EntryPage>
  )
}

function OrganizationAside({ organization, roster }: { organization: RosterOrganization; roster: Roster }) {
  const { t } = useTranslation('roster')
  const { today } = useStatus()
  return (
    <Section title={t('aside.title')}>
      <Facts entries={[[t('aside.mediators'), <span key="mediators" className="number">{mediatorsOf(organization, roster.people, today).length}</span>]]} />
      <h3 className="roster-aside-title">{t('aside.warnings')}</h3>
      <WarningList warnings={organizationFindings(organization, roster.people, today)} />
    </Section>
  )
}

function Members({ organization, roster }: { organization: RosterOrganization; roster: Roster }) {
  const { t } = useTranslation('roster')
  const members = roster.people.filter(({ organizationId }) => organizationId === organization.id)
  return (
    <Section title={t('section.mediators')}>
      {members.length === 0 ? <p className="quiet">{t('row.noMediators')}</p> : <ul className="roster-members">{members.map(({ id, name }) => <li key={id}><Link to={paths.rosterPerson(id)}>{name}</Link></li>)}</ul>}
    </Section>
  )
}
