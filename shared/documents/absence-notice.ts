import { rocDate, rocDateTime } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { partyOf } from '../lifecycle/standing.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Party } from '../model/party.ts'
import { domain } from '../text/zh-TW/domain.ts'
import type { DocumentModel } from './model.ts'
import { blankDate, type LetterContext, officialLetter, senderOf } from './official-letter.ts'
import { type Sayer, sayer } from './passages/index.ts'
import { addresseeName, addressLabel, courtesy, matterOf, representativeLabel, sentence, stated } from './people.ts'

/**
 * D19 缺席陳述意見通知, a draft: what happened, which fine the law knows, and until when the party may say why it did not come
 * (§63 III; 行政罰法 §42; 行政程序法 §104, §105). It decides nothing: whether there is a fine is for those who fine to decide.
 * @param key number of the meeting and id of the party: `1-E1`
 * @throws RangeError when the case has no such meeting or party
 */
export function absenceNotice(facts: CaseFacts, key: string, context: LetterContext): DocumentModel {
  const { meeting, party } = absentAt(facts, key)
  const say = sayer('D19', context.wording)
  const formOfAddress = courtesy(party)
  const handover = facts.notes.findLast((note) => note.handover?.partyId === party.id && note.handover.meetingNo === meeting.meetingNo)
  return officialLetter({
    code: 'D19',
    draft: true,
    issuedOn: handover?.on ?? null,
    subject: say('subject', { dueOn: handover?.handover?.dueOn === undefined ? blankDate : rocDate(handover.handover.dueOn), formOfAddress, matter: matterOf(facts), meetingNo: meeting.meetingNo }),
    explanation: [
      say('basis'),
      `${say('party', { formOfAddress, caseNumber: context.caseNumber, sideParty: domain.sideParty[party.side] })}${notified(facts, meeting, party, context, say)}${reasonGiven(meeting, party, say)}`,
      say('law', { absencePenalty: sayer('COMMON', context.wording)('absencePenalty') }),
      say(party.side === 'EMPLOYER' ? 'statementOfEmployer' : 'statement', { formOfAddress }),
      say('notDecided'),
      say('recipient', {
        recipient: `${party.name}${party.kind === 'PERSON' ? '' : `；${representativeLabel(party)}：${stated(party.legalRepresentative)}`}；${addressLabel(party)}：${stated(party.address)}`,
      }),
    ],
    originals: [addresseeName(party)],
  }, context)
}

function absentAt(facts: CaseFacts, key: string): { meeting: Meeting; party: Party } {
  const [number = ''] = key.split('-', 1)
  const meeting = facts.meetings.find((one) => one.meetingNo === Number(number))
  const party = partyOf(facts, key.slice(number.length + 1))
  if (!meeting || !party) throw new RangeError(`the case has no absence ${key}`)
  return { meeting, party }
}

/** Who called the meeting for when and where, and how the notice reached the party. */
function notified(facts: CaseFacts, meeting: Meeting, party: Party, { profile }: LetterContext, say: Sayer<'D19'>): string {
  const sender = senderOf(facts, { profile }).name
  const caller = sender === profile.bureau.name ? '本局' : sender
  const notice = meeting.notices.find((one) => one.partyId === party.id)
  const called = { caller, meetingTime: rocDateTime(meeting.startsAt), venue: meeting.venue, meetingNo: meeting.meetingNo }
  return notice
    ? say('calledAndServed', { ...called, servedOn: rocDate(notice.deliveredOn), serviceMethod: domain.serviceMethod[notice.method] })
    : say('calledWithoutProof', called)
}

/** That the party did not come, and what it said beforehand, or that nothing is on record. */
function reasonGiven(meeting: Meeting, party: Party, say: Sayer<'D19'>): string {
  const reason = meeting.attendance.find((one) => one.partyId === party.id)?.reason?.trim() ?? ''
  const formOfAddress = courtesy(party)
  return reason === '' ? say('absent', { formOfAddress }) : say('absentWithReason', { formOfAddress, reason: sentence(reason) })
}
