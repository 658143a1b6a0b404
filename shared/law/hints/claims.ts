import { isMediation } from '../../lifecycle/standing.ts'
import { interestsStanding } from '../interests-standing.ts'
import { legalAidGrounds, type LegalAidGround } from '../legal-aid.ts'
import { dismissedEmployees, fewestLaidOff, layoffDays, layoffOf } from '../mass-layoff.ts'
import { hint, type HintRule, namesOf } from './hint.ts'

/** Who may be a party to an interests dispute. */
export const interestsDispute: HintRule = ({ facts, parties }) => {
  const found = interestsStanding(parties, facts.claims)
  if (found === null || !isMediation(facts)) return []
  const rule = ['調整事項之勞方應為工會，或相同主張之未加入工會勞工達10人（僱用未滿10人者達三分之二）', 'in an interests dispute the employee side is a union, or ten employees outside a union with the same claim (two thirds where fewer than ten are employed)'] as const
  if (found.standing === 'TOO_FEW') {
    return [hint('INTERESTS_STANDING', '§7 II', [
      `${rule[0]}；本案相同主張者${found.employees}人，至少應有${found.needed}人`, `${rule[1]}; here ${found.employees} have the same claim and at least ${found.needed} are needed`,
    ])]
  }
  if (found.standing === 'HEADCOUNT_UNKNOWN') {
    return [hint('INTERESTS_STANDING_HEADCOUNT', '§7 II', [
      `${rule[0]}；本案相同主張者${found.employees}人，請登錄資方僱用人數以便核對`, `${rule[1]}; here ${found.employees} have the same claim. Enter how many the employer employs`,
    ])]
  }
  return []
}

/** Fewer than half of the least that can be a mass layoff are not worth a word. */
const worthSaying = Math.floor(fewestLaidOff / 2)

/** Dismissals by one employer, as they add up from case to case (law.md §7.10). */
export const massLayoff: HintRule = ({ facts, parties, employers, neighbourhood }) => {
  const employed = employers.find((party) => party.employeeCount !== undefined)?.employeeCount ?? null
  const layoff = layoffOf(dismissedEmployees(parties, facts.claims, facts.receivedOn), neighbourhood.dismissedElsewhere, employed)
  if (layoff === null || (layoff.crossed === null && layoff.inPeriod < worthSaying)) return []
  const { inPeriod, onOneDay, crossed, needed } = layoff
  const counted = [
    `${namesOf(employers).zh}：${layoffDays}日內申請調解之解僱勞工${inPeriod}人${onOneDay > 1 ? `，同日最多${onOneDay}人` : ''}`,
    `${namesOf(employers).en}: ${inPeriod} dismissed employees have applied within ${layoffDays} days${onOneDay > 1 ? `, ${onOneDay} of them dismissed on one day` : ''}`,
  ] as const
  if (crossed) {
    return [hint('MASS_LAYOFF', crossed.article, [
      `${counted[0]}，已達大量解僱門檻：應有解僱計畫書及協商委員會，補助另依大量解僱勞工訴訟及必要生活費用補助辦法`,
      `${counted[1]}: this is a mass layoff, for which a layoff plan and a negotiating committee are prescribed and subsidies follow a regulation of their own`,
    ])]
  }
  return [needed === null
    ? hint('MASS_LAYOFF_HEADCOUNT', '大量解僱勞工保護法 §2', [
        `${counted[0]}；是否達大量解僱門檻視廠場僱用人數而定，請登錄資方僱用人數`, `${counted[1]}; whether that is a mass layoff depends on how many are employed: enter it`,
      ])
    : hint('MASS_LAYOFF_COUNT', '大量解僱勞工保護法 §2', [
        `${counted[0]}；僱用${layoff.employed ?? 0}人之廠場達${needed}人即為大量解僱`, `${counted[1]}; with ${layoff.employed ?? 0} employed, ${needed} are a mass layoff`,
      ])]
}

const aidWords: Record<LegalAidGround, readonly [string, string]> = {
  OCC_ACCIDENT: ['職業災害', 'occupational accident'],
  MONEY_OWED: ['積欠工資、資遣費或退休金逾1萬元', 'wages, severance or pension of more than NT$10,000'],
  REINSTATEMENT: ['請求恢復僱傭關係', 'reinstatement'],
  TRANSFER: ['爭執調動', 'a transfer contested'],
}

/** The ministry pays for a lawyer at some mediations. */
export const legalAid: HintRule = ({ facts, employees }) => {
  const grounds = new Set(employees.flatMap((party) => legalAidGrounds(facts.claims.filter((claim) => claim.claimantId === party.id))))
  if (grounds.size === 0 || !isMediation(facts)) return []
  const words = [...grounds].map((ground) => aidWords[ground])
  return [hint('LEGAL_AID', '勞動部調解階段法律扶助', [
    `勞方得洽詢律師陪同調解之扶助（${words.map(([zh]) => zh).join('、')}）`, `the employee side may ask for a lawyer at the mediation (${words.map(([, en]) => en).join('; ')})`,
  ])]
}
