import { paragraphNumber } from '../../format/numbering.ts'
import { rocDate } from '../../format/roc-date.ts'
import type { SubsidyFacts } from '../../subsidy/facts.ts'
import { authorityOf } from '../../subsidy/remedies.ts'
import type { DocumentModel } from '../model.ts'
import { bureauAsSender } from '../official-letter.ts'
import { sentence } from '../people.ts'
import { claimantOf, courtesyTo, matterOfSubsidy, type SubsidyContext, subsidyLetter } from './context.ts'

/**
 * F08 補件通知函: which papers are missing, until when, and what follows if they stay missing.
 * @param position which of the application's requests, from 1
 * @throws RangeError when there is no such request
 */
export function missingPapersLetter(facts: SubsidyFacts, position: number, context: SubsidyContext): DocumentModel {
  const request = facts.supplements[position - 1]
  if (!request) throw new RangeError(`the application has no request for papers ${position}`)
  const { fund } = context.profile
  const { self } = authorityOf(context.profile)
  const dueOn = rocDate(request.dueOn)
  return subsidyLetter({
    code: 'F08', issuedOn: request.on,
    subject: `請於${dueOn}前補送${courtesyTo(facts)}申請${fund.name}補助所缺之文件，如說明，請查照。`,
    explanation: [
      `依據${fund.regulation}辦理，並復${courtesyTo(facts)}${rocDate(facts.submittedOn)}申請書（申請案號：${context.subsidyNumber}；${matterOfSubsidy(facts)}）。`,
      '經審查，尚缺下列文件：',
      ...request.items.map((item, index) => ({ kind: 'paragraph', number: paragraphNumber(2, index + 1), indent: 2, text: sentence(item) } as const)),
      `請於${dueOn}前以郵寄或親自送達${self}；屆期未補送者，${self}將依現有資料審查，應備文件不全者得予駁回。`,
      `如有疑義，請電洽${self}（電話：${bureauAsSender(context).phone}）。`,
    ],
    originals: [claimantOf(facts)],
  }, context)
}
