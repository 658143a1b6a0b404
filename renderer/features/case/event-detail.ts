import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { CaseEvent } from '../../../shared/lifecycle/case-events.ts'
import type { CaseFacts } from '../../../shared/lifecycle/case-facts.ts'
import type { DateTexts } from '../../ui/dates.ts'
import { knownName, speakerName } from '../../event-forms/choices.ts'
import { isRecusalGround } from '../../../shared/law/recusal.ts'
import type { CaseT } from '../../event-forms/definition.ts'
import { receiptWords } from '../../event-forms/receipt-words.ts'

const joined = (...parts: readonly (string | undefined | false)[]): string => parts.filter((part): part is string => typeof part === 'string' && part !== '').join('，')

/** What an entry of the history says beyond its name. */
export function eventDetail(event: CaseEvent, facts: CaseFacts, t: CaseT, dates: DateTexts): string {
  const name = (id: string): string => knownName(facts, id)
  const meeting = (number: number): string => t('meeting.meetingNumber', { number })
  const dollars = (amount: number): string => t('page.dollars', { amount: groupedAmount(amount) })
  switch (event.type) {
    case 'application.filed':
      return joined(t(`domain:channel.${event.channel}`), t(`domain:mode.${event.mode}`))
    case 'mediation.referredExOfficio':
    case 'application.notAccepted':
      return event.reason
    case 'supplement.requested':
      return joined(event.items.join('、'), t('page.supplementDue', { date: dates.date(event.dueOn) }))
    case 'case.transferred':
      return joined(event.toAuthority, event.reason)
    case 'mode.changed':
      return t(`domain:mode.${event.mode}`)
    case 'application.withdrawn':
      return joined(event.partyIds.map(name).join('、'), event.reason)
    case 'mediator.referred':
      return event.organization?.name ?? event.organizationId
    case 'mediator.assigned':
      return joined(event.person?.name ?? event.personId, event.disclosure)
    case 'selection.notified':
      return joined(t(`domain:sideParty.${event.side}`), t('committee:card.notified', { date: dates.date(event.servedOn) }))
    case 'member.selected':
      return joined(t(`domain:sideParty.${event.side}`), event.person.name, event.person.occupation)
    case 'member.appointed':
      return joined(t(`domain:sideParty.${event.side}`), event.person?.name ?? name(event.personId), event.selectionDueOn?.[event.side] && t('committee:card.selectionOver', { date: dates.date(event.selectionDueOn[event.side] ?? '') }))
    case 'authority.designated':
      return event.personIds.map((id) => `${event.people?.find((person) => person.id === id)?.name ?? name(id)}${id === event.chairId ? `（${t('committee:card.chair')}）` : ''}`).join('、')
    case 'recusal.requested':
      return joined(
        event.byPartyId === event.personId ? t('committee:recusal.self') : name(event.byPartyId), `${t('field.recusalPerson')}：${name(event.personId)}`,
        isRecusalGround(event.ground) ? t(`committee:ground.${event.ground}`) : event.ground, event.reason,
      )
    case 'recusal.decided':
      return joined(event.personId && name(event.personId), t(event.granted ? 'committee:recusal.granted' : 'committee:recusal.denied'), event.reason)
    case 'factFinding.assigned':
      return name(event.personId)
    case 'deadline.extended':
      return joined(t(`domain:deadline.${event.code}`), t('committee:card.extended', { days: event.days }), event.bothAgree === true && t('field.bothAgreeExtension'), event.reason)
    case 'quorum.failed':
      return joined(meeting(event.meetingNo), ...event.members.map((member) => `${name(member.personId)}${t(member.present ? 'page.present' : 'page.absent')}`))
    case 'meeting.scheduled':
      return joined(meeting(event.meetingNo), dates.dateTime(event.startsAt), event.venue)
    case 'meeting.rescheduled':
      return joined(meeting(event.meetingNo), dates.dateTime(event.startsAt), event.venue, event.requestedBy && t('calendar:requestedBy', { name: name(event.requestedBy) }), event.reason)
    case 'meeting.cancelled':
      return joined(meeting(event.meetingNo), event.reason)
    case 'notice.served':
      return joined(meeting(event.meetingNo), name(event.partyId), t(`domain:serviceMethod.${event.method}`), dates.date(event.deliveredOn), ...receiptWords(event.receipt, t, dates))
    case 'meeting.opened':
      return joined(meeting(event.meetingNo), dates.dateTime(event.startedAt), ...event.attendance.map((one) => `${name(one.partyId)}${t(one.present ? 'page.present' : 'page.absent')}`),
        ...(facts.mode === 'COMMITTEE' ? event.members ?? [] : []).map((member) => `${name(member.personId)}${t(member.present ? 'page.present' : 'page.absent')}`))
    case 'statement.recorded':
      return `${speakerName(t, facts, event.side)}：${event.text}`
    case 'factFinding.reported':
      return joined(event.personId && name(event.personId), event.result)
    case 'explanation.ordered':
      return joined(name(event.ofPartyId), event.subject, dates.date(event.dueOn))
    case 'proposal.made':
      return joined(t('page.termCount', { total: event.terms.length }), event.votes && t('committee:votes.result', { for: event.votes.for, against: event.votes.against }))
    case 'proposal.answered':
      return joined(`${name(event.partyId)}${t(event.accepted ? 'page.accepted' : 'page.declined')}`, event.signedBy !== undefined && `${t('field.signedBy')} ${name(event.signedBy)}`)
    case 'meeting.adjourned':
      return joined(dates.dateTime(event.endedAt), event.reason)
    case 'meeting.closed':
      return dates.dateTime(event.endedAt)
    case 'outcome.determined':
      return joined(t(`domain:outcome.${event.outcome}`), event.outcomeReason && t(`domain:outcomeReason.${event.outcomeReason}`))
    case 'record.edited':
      return event.text
    case 'approval.received':
      return joined(name(event.partyId), t(`domain:approvalStage.${event.stage}`), event.ref)
    case 'record.signed':
      return joined(name(event.signerId), t(`domain:signerRole.${event.role}`), t(`domain:signingMethod.${event.method}`))
    case 'record.served':
      return joined(name(event.partyId), t(`domain:serviceMethod.${event.method}`), dates.date(event.deliveredOn), ...receiptWords(event.receipt, t, dates))
    case 'record.corrected':
      return joined(t(`domain:correctionKind.${event.kind}`), ...event.changes.map((change) => `${String(change.before ?? '')} → ${String(change.after)}`))
    case 'performance.reported':
      return joined(event.installmentNo !== undefined && t('form.installment', { number: event.installmentNo }), event.amount !== undefined && dollars(event.amount), (event.paidOn ?? event.doneOn) && dates.date(event.paidOn ?? event.doneOn ?? ''))
    case 'enforcement.applied':
      return joined(event.court, dates.date(event.appliedOn))
    case 'enforcement.ruled':
      return joined(t(event.granted ? 'form.granted' : 'form.refused'), event.ground)
    case 'arbitration.applied':
      return joined(event.jointly ? t('field.jointly') : event.exceptionGround, event.arbitrators?.map((one) => one.name).join('、'))
    case 'litigation.filed':
      return joined(event.court, event.courtCaseNo, event.claimAmount !== undefined && dollars(event.claimAmount))
    case 'note.added':
      return event.text
    case 'party.updated':
      return name(event.partyId)
    case 'claim.updated':
      return facts.claims.find((claim) => claim.id === event.claimId)?.description ?? ''
    case 'proxy.appointed':
      return joined(`${name(event.partyId)}：${event.proxy.name}`, t(event.proxy.specialAuthority ? 'page.special' : 'page.ordinary'))
    default:
      return ''
  }
}
