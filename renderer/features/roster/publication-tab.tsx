import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { publishedOrganizations, publishedPeople, type RosterSheetKind } from '../../../shared/documents/roster-sheet.ts'
import type { OfficeSheet } from '../../../shared/ipc/views.ts'
import type { RosterPublication } from '../../../shared/law/roster-publication.ts'
import { yearOf } from '../../../shared/model/dates.ts'
import type { Roster } from '../../../shared/model/roster.ts'
import { type MarkedRoster, realRoster } from '../../../shared/roster/demonstration.ts'
import { type MissingField, missingOfMediator, missingOfMember, missingOfOrganization } from '../../../shared/roster/publication-fields.ts'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { useWords } from '../../texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { DeadlineChip } from '../../ui/deadline-chip.tsx'
import { Loading } from '../../ui/loading.tsx'
import { notify } from '../../ui/notices.tsx'
import { Section } from '../../ui/page.tsx'
import { RocDatePicker } from '../../ui/roc-date-picker.tsx'
import type { SheetDialog } from './roster-page.tsx'

const kinds = ['COMMITTEE_MEMBER', 'MEDIATOR', 'ORGANIZATION'] as const

/** An entry of a list that lacks something; `to`: where it is filled in. */
interface Incomplete { id: string; name: string; missing: MissingField[]; to: (field: string) => string }

/** Who is on a list today, and what it still lacks of them. */
function listOf(kind: RosterSheetKind, roster: Roster, today: string): { count: number; incomplete: Incomplete[] } {
  const entries: Incomplete[] = kind === 'ORGANIZATION'
    ? publishedOrganizations(roster, today).map((one) => ({ id: one.id, name: one.name, missing: missingOfOrganization(one), to: (field) => paths.rosterOrganization(one.id, field) }))
    : publishedPeople(roster, kind, today).map((one) => ({
      id: one.id, name: one.name, missing: kind === 'MEDIATOR' ? missingOfMediator(one) : missingOfMember(one), to: (field) => paths.rosterPerson(one.id, field),
    }))
  return { count: entries.length, incomplete: entries.filter(({ missing }) => missing.length > 0) }
}

/** 名冊公告: the lists, what they lack, and the day of the publication of this year. */
export function PublicationTab({ roster: whole, sheet: Sheet }: { roster: MarkedRoster; sheet: SheetDialog }) {
  const { t } = useTranslation('roster')
  const { today } = useStatus()
  const [shown, setShown] = useState<OfficeSheet | null>(null)
  const { data: publication, error } = useDesk('roster.published', {})
  const roster = realRoster(whole)
  const lists = kinds.map((kind) => ({ kind, ...listOf(kind, roster, today) }))
  return (
    <div className="roster-publication">
      {error && <RefusalBanner refusal={error.refusal} />}
      {!error && (publication ? <Yearly key={publication.publishedOn} publication={publication} /> : <Loading />)}
      <Section title={t('publish.lists')}>
        <p className="field-hint">{t('publish.onlyCurrent')}{whole.demonstrationIds.length > 0 && t('publish.noDemonstration')}</p>
        <ul className="roster-lists">
          {lists.map(({ kind, count, incomplete }) => (
            <li key={kind} className="roster-list">
              <span className="roster-list-name">{t(`publish.${kind}`)}</span>
              <span className="quiet">{kind === 'ORGANIZATION' ? t('publish.organizations', { count }) : t('publish.people', { count })}</span>
              {count === 0 ? null : incomplete.length === 0 ? <Badge tone="good" icon="done">{t('publish.complete')}</Badge> : <Badge tone="warn" icon="warning">{t('publish.incomplete', { count: incomplete.length })}</Badge>}
              <Button icon="document" size="small" onPress={() => setShown({ kind: 'ROSTER', of: kind })} aria-label={`${t('publish.preview')} ${t(`publish.${kind}`)}`}>{t('publish.preview')}</Button>
            </li>
          ))}
        </ul>
      </Section>
      <MissingFields lists={lists} />
      {shown && <Sheet sheet={shown} onClose={() => setShown(null)} />}
    </div>
  )
}

function Yearly({ publication }: { publication: RosterPublication }) {
  const { t } = useTranslation('roster')
  const dates = useDates()
  const { today } = useStatus()
  const save = useDeskCommand('roster.published')
  const [on, setOn] = useState<string | null>(publication.publishedOn ?? today)
  const [wasSent, setSent] = useState(false)
  const problem = on === null ? t('publish.missingDay') : on > today ? t('publish.future') : yearOf(on) === publication.year ? undefined : t('publish.otherYear')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSent(true)
    if (on === null || problem !== undefined) return
    void save.run({ on }).then((result) => result.ok && notify(t('publish.recorded', { date: dates.date(on) })))
  }
  return (
    <Section
      title={t('publish.yearly')}
      aside={<span className="roster-due"><DeadlineChip deadline={{ ...publication, amOnly: false }} today={today} />{sentence()}</span>}
    >
      <p className="field-hint">{t('publish.rule')}</p>
      <form className="roster-publish-form" onSubmit={submit} noValidate>
        <RocDatePicker label={t('publish.on')} isRequired value={on} onChange={setOn} error={wasSent ? problem : undefined} />
        <Button type="submit" variant={publication.publishedOn === null ? 'primary' : 'secondary'} isPending={save.isRunning}>{publication.publishedOn === null ? t('publish.record') : t('publish.change')}</Button>
      </form>
      {save.refusal && <RefusalBanner refusal={save.refusal} />}
    </Section>
  )

  function sentence(): string {
    const { publishedOn, dueOn, status } = publication
    if (publishedOn === null) return t('publish.dueOn', { date: dates.date(dueOn) })
    return status === 'LATE' ? t('publish.doneLate', { date: dates.date(publishedOn) }) : t('publish.done', { date: dates.date(publishedOn) })
  }
}

function MissingFields({ lists }: { lists: readonly { kind: RosterSheetKind; incomplete: Incomplete[] }[] }) {
  const { t } = useTranslation('roster')
  const say = useWords()
  if (lists.every(({ incomplete }) => incomplete.length === 0)) return null
  return (
    <Section title={t('publish.missing')}>
      <p className="field-hint">{t('publish.missingText')}</p>
      <ul className="roster-missing">
        {lists.flatMap(({ kind, incomplete }) => incomplete.map(({ id, name, missing, to }) => (
          <li key={`${kind} ${id}`} className="roster-missing-entry">
            <span>{t('publish.lacks', { name, list: t(`publish.${kind}`) })}</span>
            {missing.map(({ field, words }) => <LinkButton key={field} to={to(field)} size="small" variant="quiet">{say(words)}<span className="visually-hidden">（{t('publish.fill')} {name}）</span></LinkButton>)}
          </li>
        )))}
      </ul>
    </Section>
  )
}
