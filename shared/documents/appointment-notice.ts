import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { activeParties } from '../lifecycle/standing.ts'
import type { Side } from '../model/party.ts'
import { domain } from '../text/zh-TW/domain.ts'
import type { DocumentModel } from './model.ts'
import { type LetterContext, officialLetter } from './official-letter.ts'
import { matterOf, sidesInOrder } from './people.ts'
import { attendanceInPerson, recusalRight } from './wording.ts'

/**
 * D05 代為指定調解委員通知: whom the authority appointed in a side's place after its three days (§14 I; 調解辦法 §8 I), to both sides and the member.
 * @throws RangeError when the authority appointed nobody for that side
 */
export function appointmentNotice(facts: CaseFacts, side: Side, context: LetterContext): DocumentModel {
  const member = facts.committee.members.findLast((one) => one.seat === side && one.chosen === 'APPOINTED')
  if (!member) throw new RangeError(`nobody was appointed for ${side}`)
  const notice = facts.committee.notices.findLast((one) => one.side === side)
  const active = activeParties(facts)
  const known = 'qualification' in member.person && typeof member.person.qualification === 'string' ? member.person.qualification.trim() : ''
  return officialLetter({
    code: 'D05',
    issuedOn: member.on,
    urgency: '速件',
    subject: `${domain.side[side]}當事人屆期未選定調解委員，本局代為指定${member.name}為調解委員，請查照。`,
    explanation: [
      '依勞資爭議處理法第14條第1項後段及勞資爭議調解辦法第8條第1項規定辦理。',
      `${matterOf(facts)}（案號：${context.caseNumber}），本局通知${domain.side[side]}當事人於收到通知之日起3日內選定調解委員1人具報${notice ? `，該通知已於${rocDate(notice.servedOn)}送達` : ''}；屆期未選定。`,
      `代為指定之調解委員：${member.name}${known === '' ? '' : `，資格：${known}`}。該員列於本局備置之調解委員名冊。`,
      recusalRight('調解委員'),
      attendanceInPerson,
    ],
    originals: sidesInOrder(facts).flatMap((one) => active.filter((party) => party.side === one).map((party) => party.name)),
    copies: [`調解委員${member.name}`],
  }, context)
}
