import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { Draft, RosterStanding } from '../../../shared/ipc/views.ts'
import { reversedDaysOfPerson, type Roster, rosterPerson, type RosterPerson } from '../../../shared/model/roster.ts'
import { newEntry, rosterDraftId } from '../../../shared/roster/draft-id.ts'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { useStoredDraft } from '../../drafts.ts'
import { paths } from '../../paths.ts'
import { schemaProblems } from '../../shape-problems.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loading } from '../../ui/loading.tsx'
import { notify } from '../../ui/notices.tsx'
import { Section } from '../../ui/page.tsx'
import type { FormProblem } from '../../ui/use-form-problems.ts'
import { EntryPage } from './entry-page.tsx'
import { EvaluationsSection } from './evaluations-section.tsx'
import { FeesSection } from './fees-section.tsx'
import { MissingEntry } from './missing-entry.tsx'
import { AvailabilitySection, BasicSection, PublishedSection, TermSection, TiesSection, TrainingSection } from './person-sections.tsx'
import { personFrom, personValues, type PersonValues } from './person-values.ts'
import { useEntryForm } from './use-entry-form.ts'
import { WarningList } from './warning-list.tsx'
import './roster.css'

/** One person of the roster, everything about them in sections. */
export function PersonPage() {
  const { personId = '' } = useParams()
  const { data: roster, error } = useDesk('roster.view', {})
  const standing = useDesk('roster.standing', {})
  const draft = useStoredDraft(rosterDraftId('people', personId))
  if (error) return <div className="page"><RefusalBanner refusal={error.refusal} /></div>
  if (!roster || !standing.data || draft === undefined) return <Loading />
  const person = roster.people.find(({ id }) => id === personId) ?? null
  if (person === null && personId !== newEntry) return <MissingEntry tab="people" />
  return <PersonEntry key={personId} person={person} draft={draft} roster={roster} standing={standing.data.find((one) => one.personId === personId)} />
}

function PersonEntry({ person, draft, roster, standing }: { person: RosterPerson | null; draft: Draft | null; roster: Roster; standing: RosterStanding | undefined }) {
  const { t } = useTranslation(['roster', 'domain'])
  const { t: caseT } = useTranslation(['case', 'domain'])
  const save = useDeskCommand('roster.savePerson')
  const [newId] = useState(() => `person-${crypto.randomUUID()}`)
  const navigate = useNavigate()
  const values = personValues(person)
  const entry = useEntryForm({ part: 'people', entryId: person?.id ?? newEntry, values, draft, unnamed: t('addPerson') })

  const problemsOf = (values: PersonValues): FormProblem[] => {
    const { from, to } = values.availability
    const shape = schemaProblems(rosterPerson, personFrom(values, person, newId), caseT).map(({ path, message }) => ({ path, message: path.endsWith('.year') ? t('problem.year') : message, article: '' }))
    const own = [
      ...reversedDaysOfPerson(values).map((path) => ({ path: path.join('.'), message: t('problem.reversed') })),
      ...((from === '') === (to === '') ? [] : [{ path: 'availability.from', message: t('problem.noTime') }]),
      ...(from !== '' && to !== '' && to <= from ? [{ path: 'availability.to', message: t('problem.timeReversed') }] : []),
    ]
    return [...shape.filter(({ path }) => !own.some((one) => one.path === path)), ...own.map((problem) => ({ ...problem, article: '' }))]
  }
  const submit = async (values: PersonValues) => {
    const parsed = rosterPerson.parse(personFrom(values, person, newId))
    await entry.stop()
    const result = await save.run({ person: parsed, draftId: entry.draftId })
    if (!result.ok) return entry.resume()
    entry.startAnew(personValues(parsed))
    notify(t('saved', { name: parsed.name }))
    if (person === null) await navigate(paths.rosterPerson(parsed.id), { replace: true })
  }

  const { language } = useTranslation().i18n
  return (
    <EntryPage
      title={person?.name ?? t('addPerson')}
      description={person?.kinds.map((kind) => t(`domain:rosterKind.${kind}`)).join(language === 'en' ? ', ' : '、')}
      entry={entry} values={values} tab="people" problemsOf={problemsOf} save={submit} isSaving={save.isRunning} refusal={save.refusal}
      aside={standing && <PersonAside standing={standing} />}
      below={person?.kinds.includes('MEDIATOR') && <FeesSection personId={person.id} />}
    >
      <BasicSection isNew={person === null} />
      <TermSection organizations={roster.organizations} />
      <PublishedSection />
      <TrainingSection />
      <EvaluationsSection of="person" />
      <AvailabilitySection />
      <TiesSection />
    </EntryPage>
  )
}

function PersonAside({ standing }: { standing: RosterStanding }) {
  const { t } = useTranslation('roster')
  return (
    <Section title={t('aside.title')}>
      <Facts entries={[
        [t('aside.openCases'), <span key="open" className="number">{standing.openCases}</span>], [t('aside.casesThisMonth'), <span key="month" className="number">{standing.casesThisMonth}</span>],
        [t('aside.meetingsAhead'), <span key="ahead" className="number">{standing.meetingsAhead}</span>], [t('aside.training'), t('aside.trainingNeeds', { hours: standing.trainingHours })],
      ]} />
      <h3 className="roster-aside-title">{t('aside.warnings')}</h3>
      <WarningList warnings={standing.warnings} />
    </Section>
  )
}
