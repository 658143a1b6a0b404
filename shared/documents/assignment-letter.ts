import { groupedAmount } from '../format/capital-amount.ts'
import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { activeParties, isMediation } from '../lifecycle/standing.ts'
import { categoriesOf } from './claims-section.ts'
import type { DocumentModel } from './model.ts'
import { type LetterContext, officialLetter, senderOf } from './official-letter.ts'
import { type Sayer, sayer } from './passages/index.ts'
import { matterOf, sentence, sidesInOrder, stated } from './people.ts'
import { inProceeding, phrasing, proceedingWords } from './proceeding.ts'
import { mediatorTitle } from './record/committee.ts'

/**
 * D03, the bureau to an organisation: it entrusts it with the assignment (§11 III).
 * @throws RangeError when the case was referred to none
 */
export function referralLetter(facts: CaseFacts, context: LetterContext): DocumentModel {
  const { referral } = facts
  if (!referral) throw new RangeError('the case was referred to no organisation')
  const phrase = phrasing(facts)
  const say = sayer('D03', context.wording, proceedingWords(facts))
  const common = sayer('COMMON', context.wording)
  const mediation = isMediation(facts)
  return officialLetter({
    code: 'D03',
    issuedOn: referral.on,
    urgency: '速件',
    subject: say('referralSubject', { matter: matterOf(facts), papers: facts.exOfficio ? '相關資料' : '申請書及相關資料', mediatorTitle: mediatorTitle(facts) }),
    explanation: [
      ...(mediation ? [say('referralBasis')] : []),
      caseWords(facts, context, say),
      disputeWords(facts, say),
      say(mediation ? 'referralRequest' : 'referralRequestInConciliation'),
      ...(mediation ? [common('mediatorPeriods'), say('referralDuties', { conductDuty: common('mediatorConduct') })] : []),
    ],
    attachments: [facts.exOfficio ? phrase`職權交付調解之相關資料1份` : phrase`勞資爭議調解申請書及相關資料1份`],
    originals: [referral.organization.name],
    copies: partyNames(facts),
    copiesWithoutAttachments: true,
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
  const sender = senderOf(facts, context)
  const { bureau } = context.profile
  const entrusted = sender.name !== bureau.name
  const { name, qualification } = mediator.person
  const known = qualification.trim() === '' ? '' : `，資格：${qualification.trim()}`
  const title = mediatorTitle(facts)
  // 本局 is the bureau's own word: in a letter of another body it is named.
  const inLetter = (words: string): string => (entrusted ? inProceeding(facts, words).replaceAll('本局', bureau.name) : inProceeding(facts, words))
  const say = sayer('D03', context.wording, inLetter)
  const common = sayer('COMMON', context.wording, inLetter)
  return officialLetter({
    code: 'D03',
    issuedOn: mediator.assignedOn,
    urgency: '速件',
    sender,
    subject: say('assignmentSubject', { mediatorName: name, matter: matterOf(facts), mediatorTitle: title }),
    explanation: [
      `${basisWords(facts, entrusted ? bureau.name : null, say)}${caseWords(facts, context, say)}`,
      ...replaced(facts, say),
      say('assignmentMediator', {
        assignedOn: rocDate(mediator.assignedOn), mediatorTitle: title, mediatorName: name, qualification: mediation ? known : '',
        disclosure: sentence(mediator.disclosure.trim() === '' ? '無應揭露之事項' : mediator.disclosure),
      }),
      disputeWords(facts, say),
      ...(mediation ? [common('mediatorPeriods')] : []),
      mediation ? say('assignmentDuties', { disclosureDuty: common('mediatorDisclosure'), conductDuty: common('mediatorConduct') }) : say('assignmentDutiesInConciliation'),
    ],
    originals: [`${title}${name}`],
    copies: [...partyNames(facts), ...(entrusted ? [bureau.name] : [])],
  }, context)
}

const partyNames = (facts: CaseFacts): string[] => {
  const active = activeParties(facts)
  return sidesInOrder(facts).flatMap((side) => active.filter((party) => party.side === side).map((party) => party.name))
}

/** @param entrustedBy the bureau in whose place another body assigns; null where the bureau does itself */
function basisWords(facts: CaseFacts, entrustedBy: string | null, say: Sayer<'D03'>): string {
  const mediation = isMediation(facts)
  if (entrustedBy === null || !facts.referral) return mediation ? say('assignmentBasis') : ''
  return mediation
    ? say('assignmentBasisEntrusted', { bureauName: entrustedBy, referredOn: rocDate(facts.referral.on) })
    : say('assignmentBasisEntrustedInConciliation', { bureauName: entrustedBy })
}

const caseWords = (facts: CaseFacts, { caseNumber }: LetterContext, say: Sayer<'D03'>): string =>
  (facts.exOfficio
    ? say('exOfficio', { caseNumber, referredOn: rocDate(facts.appliedOn) })
    : say('application', { caseNumber, appliedOn: rocDate(facts.appliedOn), receivedOn: rocDate(facts.receivedOn) }))

/** What the case is about: kinds of claims, how many, how much, and the point at issue. */
function disputeWords(facts: CaseFacts, say: Sayer<'D03'>): string {
  const sums = facts.claims.flatMap((claim) => (claim.amount === undefined ? [] : [claim.amount]))
  const asked = sums.length === 0 ? '' : `，請求金額合計新臺幣${groupedAmount(sums.reduce((sum, one) => sum + one, 0))}元`
  const claims = facts.claims.length === 0 ? '未提出具體請求事項' : `${categoriesOf(facts.claims)}，共${facts.claims.length}項${asked}`
  return say('dispute', { claims, disputeSummary: sentence(stated(facts.disputeSummary)) })
}

/** Whom a granted recusal removed before. */
function replaced(facts: CaseFacts, say: Sayer<'D03'>): string[] {
  const before = facts.recusals.findLast((recusal) => recusal.granted === true && recusal.personId !== facts.mediator?.personId)
  return before ? [say('assignmentReplacement', { mediatorTitle: mediatorTitle(facts), previousMediator: before.personName })] : []
}
