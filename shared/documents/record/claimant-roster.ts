import { groupedAmount } from '../../format/capital-amount.ts'
import { tableRocDate } from '../../format/roc-date.ts'
import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import { activeOrWithdrawing, currentProposal, isFailure } from '../../lifecycle/standing.ts'
import type { ClaimItem } from '../../model/claim-item.ts'
import type { Party, Side } from '../../model/party.ts'
import { termTotal } from '../../model/settlement-term.ts'
import { domain } from '../../text/zh-TW/domain.ts'
import type { DocumentTable } from '../model.ts'
import { ageWord, genderWord, representation } from '../parties-section.ts'
import { partiesOf, stated } from '../people.ts'
import { inProceeding } from '../proceeding.ts'
import { expectedAt, guardianAttended, howAttended, howNotified } from './attendance.ts'
import { toldMeetings } from './held-meetings.ts'
import { reasonWords, resultOf, shortOutcome } from './result.ts'
import { rosterSignature } from './signatures.ts'

const employedWords = ({ employedOn, leftOn, monthlyWage }: Party): string[] => [
  ...(employedOn === undefined && leftOn === undefined ? [] : [`受僱：${employedOn === undefined ? '' : tableRocDate(employedOn)}～${leftOn === undefined ? '' : tableRocDate(leftOn)}`]),
  ...(monthlyWage === undefined ? [] : [`每月工資${groupedAmount(monthlyWage)}元`]),
]

interface NumberedClaim { claim: ClaimItem; number: number }

function claimsByClaimant({ claims }: CaseFacts): Map<string, NumberedClaim[]> {
  const byClaimant = new Map<string, NumberedClaim[]>()
  for (const [index, claim] of claims.entries()) byClaimant.set(claim.claimantId, [...(byClaimant.get(claim.claimantId) ?? []), { claim, number: index + 1 }])
  return byClaimant
}

function claimWords({ claim, number }: NumberedClaim): string {
  const category = domain.category[claim.category]
  const what = claim.description.trim() === category ? category : `${category}：${claim.description}`
  return `${number}. ${what}${claim.amount === undefined ? '' : `，${groupedAmount(claim.amount)}元`}`
}

/** What came of one claim; its number where a claimant has several with different results. */
function resultWords(facts: CaseFacts, claims: readonly NumberedClaim[]): string[] {
  const words = claims.map(({ claim }) => {
    const result = resultOf(facts, claim.id)
    const outcome = result?.outcome ?? facts.outcome
    const reason = isFailure(outcome) ? reasonWords(result?.outcomeReason ?? facts.outcomeReason) : null
    return `${shortOutcome(outcome)}${reason === null ? '' : `（${inProceeding(facts, reason)}）`}`
  })
  return new Set(words).size <= 1 ? words.slice(0, 1) : words.map((one, index) => `${claims[index]?.number ?? ''}. ${one}`)
}

/** What is to be paid to each by the terms that were agreed, in NTD. */
function agreedSums(facts: CaseFacts): Map<string, number> {
  const sums = new Map<string, number>()
  if (facts.outcome !== 'SETTLED') return sums
  for (const term of currentProposal(facts)?.terms ?? []) {
    const total = term.kind === 'PAYMENT' ? termTotal(term) : null
    if (total !== null && term.payeeId !== undefined) sums.set(term.payeeId, (sums.get(term.payeeId) ?? 0) + total)
  }
  return sums
}

/**
 * 名冊 of a side, a row for each: what §10 asks of a party, the claims, attendance at each meeting, result, the sum agreed and the place to
 * sign: everything of 調解辦法 §25 I that differs from person to person, so that it is not spread over five lists.
 */
export function claimantRoster(facts: CaseFacts, side: Side): DocumentTable {
  const told = toldMeetings(facts).map((meeting) => ({ meeting, expected: new Set(expectedAt(facts, meeting).map((party) => party.id)) }))
  const claimsOf = claimsByClaimant(facts)
  const agreed = agreedSums(facts)
  const signing = new Set(activeOrWithdrawing(facts).map((party) => party.id))
  const attendance = (party: Party): string => told.map(({ meeting, expected }) => {
    const which = told.length > 1 ? `第${meeting.meetingNo}次：` : ''
    if (!expected.has(party.id)) return `${which}—`
    const notified = howNotified(meeting, party).replace('\n', '')
    const guardian = guardianAttended(meeting, party)
    return `${which}${howAttended(facts, meeting, party)}${guardian === null ? '' : `\n${guardian.name}${guardian.how}`}${notified === '—' ? '' : `\n通知：${notified}`}`
  }).join('\n') || '—'
  return {
    kind: 'table',
    header: ['編號', '姓名', '性別、年齡、職業\n住居所、代理人', '請求事項及金額', '出席情形\n及通知送達', '結果及\n成立金額', '簽名'],
    widths: [6, 11, 24, 18, 13, 12, 16],
    rows: partiesOf(facts, side).map((party, index) => {
      const claims = claimsOf.get(party.id) ?? []
      const settled = claims.some(({ claim }) => (resultOf(facts, claim.id)?.outcome ?? facts.outcome) === 'SETTLED')
      const sum = settled ? agreed.get(party.id) : undefined
      const represented = representation(party)
      const who = [`${genderWord(party)}，${ageWord(party, facts.appliedOn)}，${stated(party.occupation)}`, stated(party.address), ...employedWords(party), ...(represented === '—' ? [] : [represented])]
      return [
        { text: String(index + 1), align: 'center' }, { text: party.name }, { text: who.join('\n') },
        { text: claims.map(claimWords).join('\n') || '—' },
        { text: attendance(party) },
        { text: [...resultWords(facts, claims), ...(sum === undefined ? [] : [`${groupedAmount(sum)}元`])].join('\n') || '—', align: 'center' },
        { ...(signing.has(party.id) ? rosterSignature(party, facts) : { text: '—' }), align: 'center' },
      ]
    }),
  }
}
