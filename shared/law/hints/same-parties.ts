import type { CaseHint, RelatedCase } from '../../ipc/views.ts'
import { compareDates } from '../../model/dates.ts'
import { domain as english } from '../../text/en/domain.ts'
import { domain as chinese } from '../../text/zh-TW/domain.ts'
import { isDismissalClaim } from '../claim-kinds.ts'
import { hint, type HintRule } from './hint.ts'

/** Cases between the same employee and the same employer. */
const ofSameParties = (related: readonly RelatedCase[]): RelatedCase[] =>
  related.filter(({ shared }) => (['EMPLOYEE', 'EMPLOYER'] as const).every((side) => shared.some((party) => party.side === side)))

/** The same dispute once more (law.md §7.19): nothing forbids it after a failure; a settlement has the effect of a contract. */
export const repeatedCases: HintRule = ({ facts, neighbourhood }) => ofSameParties(neighbourhood.related)
  .filter((other) => compareDates(other.receivedOn, facts.receivedOn) <= 0)
  .flatMap(({ caseNumber, outcome, proceeding, linked }): CaseHint[] => {
    if (outcome === 'SETTLED' && proceeding === 'CONCILIATION') {
      return [hint('REPEATED_CONCILIATION', '§23、§59', [
        `同一當事人之前案 ${caseNumber} 為協調並達成協議，不具 §23、§59 之效力：未履行者得申請調解`,
        `${caseNumber} between the same parties was a conciliation: its agreement has neither the effect of §23 nor that of §59, so that mediation may be applied for if it is not performed`,
      ])]
    }
    if (outcome === 'SETTLED') {
      return [hint('REPEATED_SETTLED', '§23、§59', [
        `同一當事人之前案 ${caseNumber} 已調解成立，具契約效力：未履行者得聲請法院裁定強制執行，不必再申請調解`,
        `${caseNumber} between the same parties was settled and has the effect of a contract: if it is not performed, the court may be asked for enforcement instead of another mediation`,
      ])]
    }
    if (linked) return []
    if (outcome === null) {
      return [hint('SAME_PARTIES_RUNNING', '§9', [
        `同一當事人另有進行中之案件 ${caseNumber}：請考慮併案或聯合處理，各案各製紀錄`, `${caseNumber} between the same parties is still running: consider handling both together, each with its own record`,
      ])]
    }
    return [hint('REPEATED', '§9', [
      `同一當事人之前案 ${caseNumber} 結果為「${chinese.outcome[outcome]}」：得再申請調解，請連結前案，以免統計重複`,
      `${caseNumber} between the same parties ended “${english.outcome[outcome]}”: they may apply again; link that case, so that statistics do not count the dispute twice`,
    ])]
  })

/** A dismissal while a mediation is running (§8): handled apart from the case, and linked with it (law.md §7.20). */
export const retaliation: HintRule = ({ facts, employees, neighbourhood }) => {
  const during = employees.filter(({ leftOn }) => leftOn !== undefined && leftOn > facts.receivedOn && (facts.determinedOn === null || leftOn <= facts.determinedOn))
  const dismissed = new Set(facts.claims.filter(isDismissalClaim).map((claim) => claim.claimantId))
  const earlier = ofSameParties(neighbourhood.related).filter((other) => other.outcome === null && other.receivedOn < facts.receivedOn
    && employees.some((party) => dismissed.has(party.id) && (party.leftOn ?? facts.receivedOn) > other.receivedOn && other.shared.some((one) => one.side === 'EMPLOYEE' && one.name === party.name)))
  const duty = ['資方不得因該爭議事件終止勞動契約；請查明原因，另案查處並相互連結', 'the employer may not end the contract because of the dispute; find out why, deal with it as a matter of its own and link the two'] as const
  return [
    ...during.map((party) => hint('DISMISSAL_DURING_MEDIATION', '§8、§62 I', [`${party.name}於調解期間離職：${duty[0]}`, `${party.name} left while the mediation was running: ${duty[1]}`])),
    ...earlier.map((other) => hint('DISMISSAL_DURING_OTHER_MEDIATION', '§8、§62 I', [
      `前案 ${other.caseNumber} 調解期間發生解僱：${duty[0]}`, `a dismissal while ${other.caseNumber} was being mediated: ${duty[1]}`,
    ])),
  ]
}
