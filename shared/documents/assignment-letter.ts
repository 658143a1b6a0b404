import { groupedAmount } from '../format/capital-amount.ts'
import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { activeParties, isMediation } from '../lifecycle/standing.ts'
import { categoriesOf } from './claims-section.ts'
import type { DocumentModel } from './model.ts'
import { type LetterContext, officialLetter, senderOf } from './official-letter.ts'
import { matterOf, sentence, sidesInOrder, stated } from './people.ts'
import { inProceeding, phrasing } from './proceeding.ts'
import { mediatorTitle } from './record/committee.ts'
import { mediatorConduct, mediatorDisclosure, mediatorPeriods } from './wording.ts'

/**
 * D03, the bureau to an organisation: it entrusts it with the assignment (§11 III).
 * @throws RangeError when the case was referred to none
 */
export function referralLetter(facts: CaseFacts, context: LetterContext): DocumentModel {
  const { referral } = facts
  if (!referral) throw new RangeError('the case was referred to no organisation')
  const phrase = phrasing(facts)
  const mediation = isMediation(facts)
  const papers = facts.exOfficio ? phrase`職權交付調解之相關資料1份` : phrase`勞資爭議調解申請書及相關資料1份`
  return officialLetter({
    code: 'D03',
    issuedOn: referral.on,
    urgency: '速件',
    subject: phrase`檢送${matterOf(facts)}${facts.exOfficio ? '' : '申請書及'}相關資料1份，委託貴會指派${mediatorTitle(facts)}進行調解，請查照。`,
    explanation: [
      ...(mediation ? ['依勞資爭議處理法第11條第3項規定辦理。'] : []),
      caseWords(facts, context),
      disputeWords(facts),
      mediation
        ? '請於收文後即指派調解人，並將其姓名及資格通知本局（勞資爭議處理法第12條第1項）。所指派者應具勞資爭議調解辦法第13條之資格，且無行政程序法第32條所定應自行迴避之情形。'
        : '請於收文後即指派協調人，並將其姓名通知本局；所指派者與當事人有利害關係者，請勿指派。',
      ...(mediation ? [mediatorPeriods, `依勞資爭議調解辦法，調解人${mediatorConduct}`] : []),
    ],
    attachments: [papers],
    originals: [referral.organization.name],
    copies: partyNames(facts),
  }, context)
}

/**
 * D03 to the mediator, with copies to the parties: the bureau's, or the entrusted organisation's, which assigns in its place (§11 I①, III; §12 I).
 * @throws RangeError when no mediator is assigned
 */
export function assignmentLetter(facts: CaseFacts, context: LetterContext): DocumentModel {
  const { mediator } = facts
  if (!mediator) throw new RangeError('the case has no mediator')
  const mediation = isMediation(facts)
  const sender = senderOf(facts, context.profile)
  const { bureau } = context.profile
  const entrusted = sender.name !== bureau.name
  const { name, qualification } = mediator.person
  const known = qualification.trim() === '' ? '' : `，資格：${qualification.trim()}`
  const title = mediatorTitle(facts)
  const basis = entrusted
    ? `依勞資爭議處理法第11條第3項規定，受${bureau.name}委託辦理${facts.referral ? `（${rocDate(facts.referral.on)}轉介）` : ''}。`
    : '依勞資爭議處理法第11條第1項第1款及第12條第1項規定辦理。'
  return officialLetter({
    code: 'D03',
    issuedOn: mediator.assignedOn,
    urgency: '速件',
    sender,
    subject: `指派${name}為${matterOf(facts)}之${title}，請查照。`,
    explanation: [
      `${mediation ? basis : entrusted ? `受${bureau.name}委託辦理。` : ''}${byName(caseWords(facts, context), entrusted, bureau.name)}`,
      ...replaced(facts),
      `指派日：${rocDate(mediator.assignedOn)}。${title}：${name}${mediation ? known : ''}。其揭露：${sentence(mediator.disclosure.trim() === '' ? '無應揭露之事項' : mediator.disclosure)}`,
      disputeWords(facts),
      ...(mediation ? [byName(mediatorPeriods, entrusted, bureau.name)] : []),
      mediation ? `${mediatorDisclosure}調解人${byName(mediatorConduct, entrusted, bureau.name)}` : '協調人應於協調程序開始前，主動向當事人說明其身分及其與當事人之關係。',
    ],
    originals: [`${title}${name}`],
    copies: [...partyNames(facts), ...(entrusted ? [bureau.name] : [])],
  }, context)
}

/** 本局 is the bureau's own word: in a letter of another body it is named. */
const byName = (words: string, entrusted: boolean, bureau: string): string => (entrusted ? words.replaceAll('本局', bureau) : words)

const partyNames = (facts: CaseFacts): string[] => {
  const active = activeParties(facts)
  return sidesInOrder(facts).flatMap((side) => active.filter((party) => party.side === side).map((party) => party.name))
}

function caseWords(facts: CaseFacts, { caseNumber }: LetterContext): string {
  const how = facts.exOfficio ? phrasing(facts)`由本局於${rocDate(facts.appliedOn)}依職權交付調解` : phrasing(facts)`於${rocDate(facts.appliedOn)}申請調解，本局於${rocDate(facts.receivedOn)}收件`
  return `本案案號：${caseNumber}；${how}。`
}

/** What the case is about: kinds of claims, how many, how much, and the point at issue. */
function disputeWords(facts: CaseFacts): string {
  const sums = facts.claims.flatMap((claim) => (claim.amount === undefined ? [] : [claim.amount]))
  const asked = sums.length === 0 ? '' : `，請求金額合計新臺幣${groupedAmount(sums.reduce((sum, one) => sum + one, 0))}元`
  const claims = facts.claims.length === 0 ? '未提出具體請求事項' : `${categoriesOf(facts.claims)}，共${facts.claims.length}項${asked}`
  return `${inProceeding(facts, '請求調解事項')}：${claims}。爭議要點：${sentence(stated(facts.disputeSummary))}`
}

/** Whom a granted recusal removed before. */
function replaced(facts: CaseFacts): string[] {
  const before = facts.recusals.findLast((recusal) => recusal.granted === true && recusal.personId !== facts.mediator?.personId)
  return before ? [`原指派之${mediatorTitle(facts)}${before.personName}業經准予迴避，另行指派。`] : []
}
