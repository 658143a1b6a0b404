import { groupedAmount } from '../format/capital-amount.ts'
import { englishDate } from '../format/english-date.ts'
import { rocDate } from '../format/roc-date.ts'
import type { CourtFeeRow } from '../law/court-fee-rows.ts'
import type { MinimumWage } from '../law/minimum-wage.ts'
import { listed, type Words } from '../lifecycle/words.ts'
import type { IsoDate } from '../model/dates.ts'
import { fundRules as english } from '../text/en/fund-rules.ts'
import { subsidy as subsidyEnglish } from '../text/en/subsidy.ts'
import { fundRules as chinese } from '../text/zh-TW/fund-rules.ts'
import { subsidy as subsidyChinese } from '../text/zh-TW/subsidy.ts'
import { type FundRule, isItemRule, type ScopePart, scopeParts } from './rule-edit.ts'
import type { EligibilityRule, ItemRule } from './rule-pack.ts'

type Said = readonly [chinese: string, english: string]
const ntd = (amount: number): Said => [`${groupedAmount(amount)} 元`, `NT$${groupedAmount(amount)}`]
export const dayWords = (date: IsoDate): Said => [rocDate(date), englishDate(date)]

/** 補助項目 or 資格條件 that a rule is about. */
export const subjectWords = (rule: FundRule): Said => (isItemRule(rule) ? itemWords(rule.item) : [chinese.check[rule.condition.check], english.check[rule.condition.check]])
const itemWords = (item: ItemRule['item']): Said => [subsidyChinese.item[item], subsidyEnglish.item[item]]

/** What a rule gives, or asks for, with its figures. */
export const valueWords = (rule: FundRule): Words => (isItemRule(rule) ? methodWords(rule.method) : conditionWords(rule.condition))

function methodWords(method: ItemRule['method']): Words {
  switch (method.kind) {
    case 'UP_TO': {
      const [cap, joint] = [ntd(method.cap), ntd(method.joint)]
      const per: Said = method.per === 'CASE' ? ['每案', 'for each case'] : ['每一審級（程序）', 'for each instance or proceeding']
      const from: Said = method.jointFrom === undefined ? ['', ''] : [`（${method.jointFrom.persons} 人以上）`, ` (${method.jointFrom.persons} persons or more)`]
      const together: Said = method.together === undefined ? ['', ''] : [`；與${method.together.map((item) => itemWords(item)[0]).join('、')}合計`, `; together with ${method.together.map((item) => itemWords(item)[1]).join(', ')}`]
      return [`${per[0]}上限 ${cap[0]}，共同 ${joint[0]}${from[0]}${together[0]}`, `up to ${cap[1]} ${per[1]}, ${joint[1]} together${from[1]}${together[1]}`]
    }
    case 'RECEIPTS':
      return ['依收據核實', 'what was paid, by the receipt']
    case 'MONTHLY': {
      const { percentOfMinimumWage: percent, longestMonths: { WORKER, UNION_OFFICER } } = method
      return [`每月基本工資 × ${percent / 100}，勞工最長 ${WORKER} 月、工會幹部最長 ${UNION_OFFICER} 月`, `${percent / 100} × the minimum wage a month; workers at most ${WORKER} months, union officers ${UNION_OFFICER}`]
    }
    case 'EXCLUDED':
      return [`不予補助：${method.because}`, `not granted: ${method.becauseEn ?? method.because}`]
    case 'UNKNOWN':
      return [`數額未查得：${method.because}`, `amount unknown: ${method.becauseEn ?? method.because}`]
  }
}

function conditionWords(condition: EligibilityRule['condition']): Words {
  switch (condition.check) {
    case 'CASE_NOT_SETTLED':
      return listed([
        ['本局或其他主管機關調解不成立', 'mediation failed at this bureau or another authority'],
        ...(condition.court ? [['法院勞動調解不成立', 'labour mediation failed before the court'] as const] : []),
        ...(condition.settledUnpaid ? [['調解成立而雇主未履行', 'settled, but the employer has not performed'] as const] : []),
      ])
    case 'HOUSEHOLD_IN_CITY':
    case 'WORKPLACE_OR_HOUSEHOLD_IN_CITY':
      return condition.at === 'APPLICATION' ? [`申請時設籍滿 ${condition.months} 個月`, `registered for ${condition.months} months when applying`] : [`爭議發生時設籍滿 ${condition.months} 個月`, `registered for ${condition.months} months when the dispute arose`]
    case 'FILED_WITHIN_MONTHS':
      return [`提起爭訟後 ${condition.months} 個月內`, `within ${condition.months} months of going to court`]
    case 'FILED_WITHIN_DAYS':
      return [`各程序開始後 ${condition.days} 日內`, `within ${condition.days} days of the beginning of the proceeding`]
    case 'MEANS': {
      const [wage, assets] = [ntd(condition.averageMonthlyWage), ntd(condition.assets)]
      return [`月平均收入 ${wage[0]}以下，資產 ${assets[0]}以下`, `monthly income up to ${wage[1]}, assets up to ${assets[1]}`]
    }
    case 'LIQUID_ASSETS':
      return [`流動資產 ${ntd(condition.most)[0]}以下`, `liquid assets up to ${ntd(condition.most)[1]}`]
    case 'DISPUTE_COVERED':
      return listed(condition.kinds.map((kind): Said => [subsidyChinese.dispute[kind], subsidyEnglish.dispute[kind]]))
    case 'WORKPLACE_IN_CITY':
    case 'UNION_SEAT_IN_CITY':
    case 'DISMISSED_FOR_UNION_WORK':
    case 'CLEARLY_UNNEEDED':
      return [chinese.check[condition.check], english.check[condition.check]]
  }
}

const names: { readonly [Part in ScopePart]: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>] } = {
  applicantTypes: [subsidyChinese.applicant, subsidyEnglish.applicant], disputeKinds: [subsidyChinese.dispute, subsidyEnglish.dispute], litigationKinds: [chinese.litigation, english.litigation],
  proceedings: [chinese.proceeding, english.proceeding], courtLevels: [subsidyChinese.level, subsidyEnglish.level],
}
/** One of the things that a rule can speak to. */
export const scopeValueWords = (part: ScopePart, value: string): Said => [names[part][0][value] ?? value, names[part][1][value] ?? value]

/** To whom a rule speaks: only what it restricts; an empty list where it speaks to all. */
export const scopeWords = (when: FundRule['when']): Words[] => scopeParts.flatMap((part) => {
  const values = when[part]
  return values === undefined ? [] : [listed(values.map((value) => scopeValueWords(part, value)))]
})

export const periodWords = ({ effectiveFrom, effectiveTo }: { effectiveFrom: IsoDate; effectiveTo?: IsoDate | undefined }): Words =>
  (effectiveTo === undefined ? [`${rocDate(effectiveFrom)}起`, `from ${englishDate(effectiveFrom)}`] : [`${rocDate(effectiveFrom)}至${rocDate(effectiveTo)}`, `${englishDate(effectiveFrom)} to ${englishDate(effectiveTo)}`])

export const verifiedWords = (verified: boolean): Said => (verified ? [chinese.verified, english.verified] : [chinese.unverified, english.unverified])

export const wageWords = ({ monthly, hourly }: MinimumWage): Words => [`月額 ${ntd(monthly)[0]}，時薪 ${ntd(hourly)[0]}`, `${ntd(monthly)[1]} a month, ${ntd(hourly)[1]} an hour`]

/** The figures of one row of court fees, each with its name, in the order in which a court would ask for them. */
export function courtFeeWords({ property, nonProperty, interlocutoryAppeal, mediation, enforcement }: CourtFeeRow): { name: Words; value: Words }[] {
  const until = (upTo: number | null): Said => (upTo === null ? ['以上', 'and more'] : [`至 ${groupedAmount(upTo)}`, `to ${groupedAmount(upTo)}`])
  return [
    { name: [`標的 ${groupedAmount(property.fixedUpTo)} 元以下`, `claims to ${groupedAmount(property.fixedUpTo)}`], value: ntd(property.fixed) },
    ...property.brackets.map(({ upTo, perTenThousand }, index) => {
      const from = groupedAmount(index === 0 ? property.fixedUpTo : property.brackets[index - 1]?.upTo ?? 0)
      return { name: [`逾 ${from} ${until(upTo)[0]}`, `over ${from} ${until(upTo)[1]}`] as const, value: [`每萬元 ${perTenThousand} 元`, `${perTenThousand} for each 10,000`] as const }
    }),
    { name: ['非財產權', 'not about money'], value: ntd(nonProperty) },
    { name: ['抗告', 'interlocutory appeal'], value: interlocutoryAppeal === null ? ['未查得', 'not found'] : ntd(interlocutoryAppeal) },
    ...mediation.brackets.map(({ below, fee }, index) => {
      const name: Said = below === null ? [`法院調解：${groupedAmount(mediation.brackets[index - 1]?.below ?? 0)} 元以上`, `court mediation: ${groupedAmount(mediation.brackets[index - 1]?.below ?? 0)} and more`] : [`法院調解：未滿 ${groupedAmount(below)} 元`, `court mediation: below ${groupedAmount(below)}`]
      return { name, value: fee === 0 ? ['免徵', 'free'] as const : ntd(fee) }
    }),
    { name: ['強制執行費', 'enforcement'], value: [`千分之 ${enforcement.perThousand}，未滿 ${groupedAmount(enforcement.freeBelow)} 元免徵`, `${enforcement.perThousand} per 1,000; below ${groupedAmount(enforcement.freeBelow)} free`] },
  ]
}
