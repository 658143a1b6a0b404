import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { activeParties } from '../lifecycle/standing.ts'
import type { Side } from '../model/party.ts'
import { domain } from '../text/zh-TW/domain.ts'
import type { DocumentModel } from './model.ts'
import { type LetterContext, officialLetter } from './official-letter.ts'
import { sayer } from './passages/index.ts'
import { matterOf, sidesInOrder } from './people.ts'

/**
 * D05 代為指定調解委員通知: whom the authority appointed in a side's place after its three days (§14 I; 調解辦法 §8 I), to both sides and the member.
 * @throws RangeError when the authority appointed nobody for that side
 */
export function appointmentNotice(facts: CaseFacts, side: Side, context: LetterContext): DocumentModel {
  const member = facts.committee.members.findLast((one) => one.seat === side && one.chosen === 'APPOINTED')
  if (!member) throw new RangeError(`nobody was appointed for ${side}`)
  const notice = facts.committee.notices.findLast((one) => one.side === side)
  const say = sayer('D05', context.wording)
  const common = sayer('COMMON', context.wording)
  const active = activeParties(facts)
  const known = 'qualification' in member.person && typeof member.person.qualification === 'string' ? member.person.qualification.trim() : ''
  return officialLetter({
    code: 'D05',
    issuedOn: member.on,
    urgency: '速件',
    subject: say('subject', { side: domain.side[side], memberName: member.name }),
    explanation: [
      say('basis'),
      say('course', { matter: matterOf(facts), caseNumber: context.caseNumber, side: domain.side[side], serviceOfNotice: notice ? `，該通知已於${rocDate(notice.servedOn)}送達` : '' }),
      say('member', { memberName: member.name, qualification: known === '' ? '' : `，資格：${known}` }),
      common('recusalRight', { mediatorTitle: '調解委員', articles: '勞資爭議調解辦法第9條' }),
      common('attendanceInPerson'),
    ],
    originals: sidesInOrder(facts).flatMap((one) => active.filter((party) => party.side === one).map((party) => party.name)),
    copies: [`調解委員${member.name}`],
  }, context)
}
