import { rocDate, rocDateTime } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { partyOf } from '../lifecycle/standing.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Party } from '../model/party.ts'
import { domain } from '../text/zh-TW/domain.ts'
import type { DocumentModel } from './model.ts'
import { blankDate, type LetterContext, officialLetter, senderOf } from './official-letter.ts'
import { addresseeName, addressLabel, courtesy, matterOf, representativeLabel, sentence, stated } from './people.ts'
import { absencePenalty } from './wording.ts'

/**
 * D19 缺席陳述意見通知, a draft: what happened, which fine the law knows, and until when the party may say why it did not come
 * (§63 III; 行政罰法 §42; 行政程序法 §104, §105). It decides nothing: whether there is a fine is for those who fine to decide.
 * @param key number of the meeting and id of the party: `1-E1`
 * @throws RangeError when the case has no such meeting or party
 */
export function absenceNotice(facts: CaseFacts, key: string, context: LetterContext): DocumentModel {
  const { meeting, party } = absentAt(facts, key)
  const you = courtesy(party)
  const handover = facts.notes.findLast((note) => note.handover?.partyId === party.id && note.handover.meetingNo === meeting.meetingNo)
  return officialLetter({
    code: 'D19',
    draft: true,
    issuedOn: handover?.on ?? null,
    subject: `請於${blankDate}前，就${you}未出席${matterOf(facts)}第${meeting.meetingNo}次調解會議一事，以書面陳述意見，請查照。`,
    explanation: [
      '依行政罰法第42條、行政程序法第104條及勞資爭議處理法第63條第3項規定辦理。',
      `事實：${you}為本案（案號：${context.caseNumber}）之${domain.sideParty[party.side]}。${notified(facts, meeting, party, context)}${you}未出席${reasonGiven(meeting, party)}`,
      `法令依據：${absencePenalty}`,
      `${you}得於期日前提出陳述書，敘明未出席之事由，並檢附證明文件${party.side === 'EMPLOYER' ? '；是否為本件勞工之雇主有爭執者，請併予敘明' : ''}。不於期間內提出者，視為放棄陳述之機會（行政程序法第105條）。`,
      `本通知僅係給予陳述意見之機會，並非裁處；有無正當理由及是否裁處，由本局審酌後另依法決定。`,
      `受通知人：${party.name}${party.kind === 'PERSON' ? '' : `；${representativeLabel(party)}：${stated(party.legalRepresentative)}`}；${addressLabel(party)}：${stated(party.address)}。`,
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
function notified(facts: CaseFacts, meeting: Meeting, party: Party, { profile }: LetterContext): string {
  const sender = senderOf(facts, profile).name
  const caller = sender === profile.bureau.name ? '本局' : sender
  const notice = meeting.notices.find((one) => one.partyId === party.id)
  const called = `${caller}訂於${rocDateTime(meeting.startsAt)}在${meeting.venue}召開第${meeting.meetingNo}次調解會議`
  return notice
    ? `${called}，開會通知已於${rocDate(notice.deliveredOn)}送達（送達方式：${domain.serviceMethod[notice.method]}）。`
    : `${called}；開會通知之送達情形，卷內尚無紀錄，待查明。`
}

/** What the party said beforehand, or that nothing is on record. */
function reasonGiven(meeting: Meeting, party: Party): string {
  const reason = meeting.attendance.find((one) => one.partyId === party.id)?.reason?.trim() ?? ''
  return reason === '' ? '，出席紀錄未載請假或其他事由。' : `，出席紀錄記載：${sentence(reason)}`
}
