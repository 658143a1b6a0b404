import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { settlementSentence } from '../../../shared/documents/settlement-sentence.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { knownName, speakerName } from '../../event-forms/choices.ts'
import { MembersPresent, VoteResult } from '../../event-forms/members-present.tsx'
import { Badge } from '../../ui/badge.tsx'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/page.tsx'

/** 會議: each meeting with its notices, who came, what was said; the proposals and their answers. */
export function MeetingsTab({ view, absences }: { view: CaseView; absences: ReactNode }) {
  const { t } = useTranslation(['case', 'domain'])
  const { facts } = view
  if (facts.meetings.length === 0) return <EmptyState icon="meeting" title={t('page.noMeeting')}><p>{t('page.noMeetings')}</p></EmptyState>
  return (
    <div className="tab-stack">
      {facts.meetings.toReversed().map((meeting) => <MeetingCard key={meeting.meetingNo} meeting={meeting} view={view} />)}
      {facts.proposals.length > 0 && <Section title={t('page.proposals')}><Proposals view={view} /></Section>}
      {absences}
    </div>
  )
}

function MeetingCard({ meeting, view }: { meeting: Meeting; view: CaseView }) {
  const { t } = useTranslation(['case', 'domain', 'committee', 'calendar'])
  const dates = useDates()
  const { facts } = view
  const statements = facts.statements.filter((statement) => statement.meetingNo === meeting.meetingNo)
  return (
    <Section title={t('meeting.meetingNumber', { number: meeting.meetingNo })} aside={<Badge tone={meeting.status === 'OPEN' ? 'accent' : meeting.status === 'QUORUM_FAILED' ? 'warn' : 'neutral'}>{t(`domain:meetingStatus.${meeting.status}`)}</Badge>}>
      <Facts entries={[
        [t('field.startsAt'), dates.dateTime(meeting.startsAt)],
        [t('field.venue'), meeting.venue],
        [t('field.online'), meeting.online === undefined || meeting.online === false ? undefined : t('page.online')],
        [t('calendar:changes'), meeting.changes.length === 0 ? undefined : (
          <ul key="changes">{meeting.changes.map(({ on, startsAt, requestedBy, reason }, index) => (
            <li key={`${index} ${on}`}>{dates.date(on)}：{[t('calendar:changed', { from: dates.dateTime(startsAt) }), ...(requestedBy === undefined ? [] : [t('calendar:requestedBy', { name: knownName(facts, requestedBy) })]), reason].join('，')}</li>
          ))}</ul>
        )],
        [t('field.startedAt'), meeting.startedAt && dates.dateTime(meeting.startedAt)],
        [t('field.endedAt'), meeting.endedAt && dates.dateTime(meeting.endedAt)],
        [t('page.notices'), (
          <ul key="notices">{facts.parties.map((party) => {
            const notice = meeting.notices.findLast((one) => one.partyId === party.id)
            return <li key={party.id}>{party.name}：{notice ? `${t(`domain:serviceMethod.${notice.method}`)}・${dates.date(notice.deliveredOn)}` : t('page.notServed')}</li>
          })}</ul>
        )],
        [t('page.attendance'), meeting.attendance.length === 0 ? undefined : (
          <ul key="attendance">{meeting.attendance.map((one) => (
            <li key={one.partyId}>
              {knownName(facts, one.partyId)}：{t(one.present ? 'page.present' : 'page.absent')}{one.proxyId !== undefined && `（${t('page.proxies')} ${knownName(facts, one.proxyId)}）`}{one.reason && `，${one.reason}`}
              {one.excused !== undefined && `（${t(one.excused ? 'committee:excused.EXCUSED' : 'committee:excused.UNEXCUSED')}）`}
            </li>
          ))}</ul>
        )],
        [t('committee:members.title'), facts.mode === 'COMMITTEE' && meeting.members.length > 0 ? <MembersPresent key="members" facts={facts} meeting={meeting} /> : undefined],
        [t('committee:guests.interpreters'), meeting.interpreters.map(({ name, language }) => `${name}（${language}）`).join('、')],
        [t('committee:guests.observers'), meeting.observers.map(({ name, capacity }) => (capacity ? `${name}（${capacity}）` : name)).join('、')],
      ]} />
      {statements.length > 0 && (
        <dl className="statement-list">
          {statements.map((statement, index) => <div key={`${index}-${statement.on}`}><dt>{speakerName(t, facts, statement.side)}{statement.at !== undefined && <span className="quiet"> {statement.at}</span>}</dt><dd className="prose">{statement.text}</dd></div>)}
        </dl>
      )}
    </Section>
  )
}

/** The proposals, newest first, with the answers to each. */
export function Proposals({ view: { facts } }: { view: CaseView }) {
  const { t } = useTranslation(['case', 'domain'])
  const dates = useDates()
  return facts.proposals.toReversed().map((proposal, index) => (
    <div className="proposal" key={`${facts.proposals.length - index}`}>
      <p className="quiet">{dates.date(proposal.madeOn)}</p>
      <ol className="numbered">{proposal.terms.map((term) => <li key={term.id}>{settlementSentence(term, facts.parties)}</li>)}</ol>
      <VoteResult proposal={proposal} />
      <p className="badge-row">
        {proposal.answers.map((answer) => (
          <Badge key={answer.partyId} tone={answer.accepted ? 'good' : 'warn'} icon={answer.accepted ? 'done' : 'close'}>
            {`${knownName(facts, answer.partyId)} ${t(answer.accepted ? 'page.accepted' : 'page.declined')}`}
          </Badge>
        ))}
      </p>
    </div>
  ))
}
