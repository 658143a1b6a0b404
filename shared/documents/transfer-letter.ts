import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isMediation } from '../lifecycle/standing.ts'
import type { DocumentModel } from './model.ts'
import { type LetterContext, officialLetter } from './official-letter.ts'
import { matterOf, sentence, stated } from './people.ts'
import { phrasing } from './proceeding.ts'

/** D17 移轉管轄函: to the competent authority, copies to the parties (行政程序法 §17). */
export function transferLetter(facts: CaseFacts, context: LetterContext): DocumentModel {
  const { ending } = facts
  const authority = ending?.toAuthority ?? '有管轄權機關'
  return officialLetter({
    code: 'D17',
    issuedOn: ending?.on ?? facts.receivedOn,
    subject: `檢送${matterOf(facts)}申請書及相關資料1份，移請貴管辦理，請查照。`,
    explanation: [
      `依行政程序法第17條第1項${isMediation(facts) ? '及勞資爭議處理法第9條第1項' : ''}規定辦理。`,
      `本案（案號：${context.caseNumber}）於${rocDate(facts.appliedOn)}申請，本局於${rocDate(facts.receivedOn)}收件；勞務提供地：${stated(facts.workplace.address)}。`,
      `移送理由：${sentence(ending?.reason ?? '本局無管轄權')}`,
      '當事人於法定期間內提出申請者，依行政程序法第17條第2項規定，視同已在法定期間內向有管轄權之機關提出申請。',
      `副本抄送當事人：本案後續事宜，請逕洽${authority}。`,
    ],
    attachments: [phrasing(facts)`勞資爭議調解申請書及相關資料1份`],
    originals: [authority],
    copies: facts.parties.map((party) => party.name),
    urgency: '速件',
  }, context)
}
