import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isMediation } from '../lifecycle/standing.ts'
import { fieldLabel } from './field-label.ts'
import type { DocumentModel } from './model.ts'
import { type LetterContext, officialLetter } from './official-letter.ts'
import { sentence } from './people.ts'
import { phrasing } from './proceeding.ts'
import { applicantNames } from './supplement-notice.ts'

/** D18 不予受理通知: facts, reasons and 調解辦法 §3, with what can still be done. */
export function notAcceptedNotice(facts: CaseFacts, context: LetterContext): DocumentModel {
  const phrase = phrasing(facts)
  const mediation = isMediation(facts)
  const supplement = facts.supplements.at(-1)
  const missing = supplement?.items.map((item) => fieldLabel(item, facts)).join('、')
  return officialLetter({
    code: 'D18',
    issuedOn: facts.ending?.on ?? facts.receivedOn,
    subject: phrase`臺端申請勞資爭議調解一案，經通知限期補正，屆期未補正，${mediation ? '依勞資爭議調解辦法第3條規定' : ''}不予受理，請查照。`,
    explanation: [
      phrase`事實：臺端於${rocDate(facts.appliedOn)}申請勞資爭議調解（案號：${context.caseNumber}），申請書未載明${mediation ? '勞資爭議處理法第10條所定' : '應載明'}事項${missing === undefined ? '' : `（${missing}）`}。${supplement ? `本局通知於${rocDate(supplement.dueOn)}前補正，該通知已於${rocDate(supplement.servedOn)}送達。` : ''}`,
      `理由：${sentence(facts.ending?.reason ?? '屆期未補正')}`,
      ...(mediation ? ['法令依據：勞資爭議處理法第10條、勞資爭議調解辦法第3條。'] : []),
      phrase`臺端得備齊應載明事項後，重新向本局申請調解；請注意請求權之消滅時效。`,
      ...(mediation ? [`對本件不予受理如有不服，得自本通知達到之次日起30日內，繕具訴願書經由本局向${context.profile.government}提起訴願（訴願法第14條、第58條；以本局收受訴願書之日期為準）。`] : []),
    ],
    originals: applicantNames(facts),
  }, context)
}
