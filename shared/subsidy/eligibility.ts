import { groupedAmount } from '../format/capital-amount.ts'
import { englishDate } from '../format/english-date.ts'
import { rocDate } from '../format/roc-date.ts'
import { buildOfficeCalendar, withWeekendsBeyond } from '../law/office-calendar.ts'
import { monthsEnd, periodEnd } from '../law/periods.ts'
import { countyOf } from '../model/county.ts'
import { addMonths, compareDates } from '../model/dates.ts'
import type { EligibilityCheck } from './evaluation.ts'
import { type SubsidyApplication, scopeOf } from './application.ts'
import { type EligibilityRule, inForce, type RulePack, speaksTo } from './rule-pack.ts'

type Finding = Pick<EligibilityCheck, 'result' | 'source' | 'sourceEn' | 'reason' | 'reasonEn' | 'remedy' | 'remedyEn'>
type Said = readonly [chinese: string, english: string]

const papers = {
  record: ['調解紀錄', 'mediation record'], elsewhere: ['調解不成立證明', 'proof of the failed mediation'], decision: ['裁決申請書', 'application for a decision'], consent: ['仲裁同意書', 'consent to arbitration'],
  identity: ['身分證明', 'proof of identity'], complaint: ['起訴狀', 'complaint'], lists: ['所得及財產清單', 'lists of income and property'], assets: ['流動資產證明', 'proof of liquid assets'],
  registration: ['工會登記證書', 'union registration'], dismissal: ['解僱通知及工會文件', 'notice of dismissal and union papers'], form: ['申請書', 'application form'], file: ['全卷', 'the whole file'],
} as const satisfies Record<string, Said>

const found = (result: Finding['result'], [source, sourceEn]: Said, [reason, reasonEn]: Said, remedy?: Said): Finding =>
  ({ result, source, sourceEn, reason, reasonEn, ...(remedy ? { remedy: remedy[0], remedyEn: remedy[1] } : {}) })

/** Each condition of the day of the application: holds, does not, or cannot be told from what was handed in; what does not hold tells what would change it. */
export function eligibilityOf(pack: RulePack, application: SubsidyApplication): EligibilityCheck[] {
  return pack.eligibility.filter((rule) => inForce(rule, application.on) && speaksTo(rule.when, scopeOf(application)))
    .map((rule) => ({ check: nameOf(rule), article: rule.article, verified: rule.verified, ...finding(rule.condition, application) }))
}

const monthNames = new Map([[3, 'THREE'], [4, 'FOUR'], [6, 'SIX'], [12, 'TWELVE']])
function nameOf({ condition }: EligibilityRule): string {
  if (condition.check === 'FILED_WITHIN_MONTHS') return `FILED_WITHIN_${monthNames.get(condition.months) ?? condition.months}_MONTHS`
  return condition.check === 'FILED_WITHIN_DAYS' ? `FILED_WITHIN_${condition.days}_DAYS` : condition.check
}

function finding(condition: EligibilityRule['condition'], application: SubsidyApplication): Finding {
  switch (condition.check) {
    case 'CASE_NOT_SETTLED':
      return notSettled(condition, application)
    case 'WORKPLACE_IN_CITY':
      return workplace(application)
    case 'HOUSEHOLD_IN_CITY':
      return household(condition, application)
    case 'WORKPLACE_OR_HOUSEHOLD_IN_CITY': {
      const either = [workplace(application), household(condition, application)]
      return either.find((one) => one.result === 'PASS') ?? either.find((one) => one.result === 'UNKNOWN') ?? found('FAIL', papers.identity, [either.map((one) => one.reason).join('；'), either.map((one) => one.reasonEn).join('; ')], ['補具勞務提供地或設籍之證明', 'prove the place of work or an earlier registration'])
    }
    case 'FILED_WITHIN_MONTHS':
    case 'FILED_WITHIN_DAYS':
      return filedWithin(condition, application)
    case 'MEANS':
      return means(condition, application)
    case 'LIQUID_ASSETS':
      return liquidAssets(condition.most, application)
    case 'UNION_SEAT_IN_CITY':
      return unionSeat(application)
    case 'DISMISSED_FOR_UNION_WORK':
      return unionWork(application)
    case 'DISPUTE_COVERED':
      return condition.kinds.includes(application.disputeKind)
        ? found('PASS', papers.record, ['爭議種類屬補助範圍', 'the kind of dispute is covered'])
        : found('UNKNOWN', papers.record, ['是否屬歇業或其他重大爭議，待審查小組認定', 'whether it is a closure or another grave dispute is for the panel'], ['提審查小組認定', 'put it to the panel'])
    case 'CLEARLY_UNNEEDED':
      return found('UNKNOWN', papers.file, ['是否顯無補助必要，待審查小組認定', 'whether the subsidy is clearly not needed is for the panel'], ['提審查小組認定', 'put it to the panel'])
  }
}

function notSettled({ court, settledUnpaid }: { court: boolean; settledUnpaid: boolean }, { standing, failedElsewhere, litigation }: SubsidyApplication): Finding {
  if (litigation.proceeding === 'UNFAIR_PRACTICE') return found('PASS', papers.decision, ['不當勞動行為裁決無須先經調解', 'an unfair-practice decision needs no mediation first'])
  if (standing?.failed) return found('PASS', papers.record, [`本局${standing.caseNumber}調解不成立`, `${standing.caseNumber}: mediation failed`])
  if (failedElsewhere && (failedElsewhere.before !== 'COURT' || court)) {
    return found('PASS', papers.elsewhere, [`${failedElsewhere.name}${rocDate(failedElsewhere.on)}調解不成立`, `mediation failed before ${failedElsewhere.name} on ${englishDate(failedElsewhere.on)}`])
  }
  if (settledUnpaid && standing?.unpaid) return found('PASS', papers.record, ['調解成立而雇主未履行', 'settled, and the employer does not perform'])
  if (failedElsewhere) return found('UNKNOWN', papers.elsewhere, ['規則未載明法院勞動調解不成立是否相當', 'the rule does not say whether a mediation before the court counts'], ['由承辦人依規定原文認定', 'read the regulation itself'])
  // 勞資爭議處理法 §25 III: both sides may agree in writing to arbitrate without a mediation.
  if (litigation.proceeding === 'ARBITRATION') return found('UNKNOWN', papers.consent, ['沒有調解不成立之紀錄；雙方書面同意者得不經調解交付仲裁', 'no record of a failed mediation; both sides may agree in writing to arbitrate without one'], ['補具調解不成立紀錄或雙方書面同意', 'supply the record, or the consent of both sides'])
  return found('FAIL', papers.record, ['沒有調解不成立之紀錄', 'there is no record of a failed mediation'], ['補具調解不成立紀錄', 'supply the record of a failed mediation'])
}

const cityNames = { TAIPEI: '臺北市', KAOHSIUNG: '高雄市', TAINAN: '臺南市' } as const
const cityNamesEn = { TAIPEI: 'Taipei', KAOHSIUNG: 'Kaohsiung', TAINAN: 'Tainan' } as const
const isIn = (place: string, city: SubsidyApplication['city']): boolean => place === city || countyOf(place) === cityNames[city]

function workplace({ workplaceCity, city }: SubsidyApplication): Finding {
  if (workplaceCity.trim() === '') return found('UNKNOWN', papers.record, ['未填勞務提供地', 'the place of work is not told'], ['補具勞務提供地之證明', 'prove the place of work'])
  return isIn(workplaceCity, city)
    ? found('PASS', papers.record, [`勞務提供地在${cityNames[city]}`, `the place of work lies in ${cityNamesEn[city]}`])
    : found('FAIL', papers.record, [`勞務提供地不在${cityNames[city]}`, `the place of work does not lie in ${cityNamesEn[city]}`], ['勞務提供地有誤者，更正並補具證明', 'correct the place of work and prove it'])
}

/** The dispute arose before it was mediated, and that before the suit: without its own day the earliest of these is as late as it can have been. */
const disputeDay = ({ disputeOn, standing, failedElsewhere, litigation }: SubsidyApplication): string =>
  disputeOn ?? [standing?.determinedOn ?? '', failedElsewhere?.on ?? '', litigation.filedOn].filter((day) => day !== '').toSorted(compareDates)[0] ?? litigation.filedOn

function household({ months, at }: { months: number; at: 'APPLICATION' | 'DISPUTE' }, application: SubsidyApplication): Finding {
  const { householdRegisteredOn, on, city } = application
  if (householdRegisteredOn === undefined) return found('UNKNOWN', papers.identity, ['未填設籍日期', 'the day of household registration is not told'], ['補具戶籍資料', 'supply the household register'])
  const isLongEnough = compareDates(addMonths(householdRegisteredOn, months), at === 'APPLICATION' ? on : disputeDay(application)) <= 0
  const since: Said = [`${rocDate(householdRegisteredOn)}設籍${cityNames[city]}`, `registered in ${cityNamesEn[city]} on ${englishDate(householdRegisteredOn)}`]
  const when: Said = at === 'APPLICATION' ? ['申請時', 'at the application'] : ['爭議發生時', 'when the dispute arose']
  return isLongEnough
    ? found('PASS', papers.identity, [`${since[0]}，${when[0]}已滿${months}個月`, `${since[1]}: ${months} months or more ${when[1]}`])
    : found('FAIL', papers.identity, [`${since[0]}，${when[0]}未滿${months}個月`, `${since[1]}: less than ${months} months ${when[1]}`], ['更正設籍日期或補具更早之設籍證明', 'correct the day, or prove an earlier registration'])
}

/** Weekends alone: a calendar that an office imports later must not change what an application was found to be; a holiday is told of as a reason. */
const weekends = withWeekendsBeyond(buildOfficeCalendar([]))

function filedWithin(limit: { months: number } | { days: number }, { litigation: { filedOn }, on, delayReason }: SubsidyApplication): Finding {
  const last = ('months' in limit ? monthsEnd(filedOn, limit.months, weekends) : periodEnd(filedOn, limit.days, weekends)).dueOn
  const length: Said = 'months' in limit ? [`${limit.months}個月`, `${limit.months} months`] : [`${limit.days}日`, `${limit.days} days`]
  if (compareDates(on, last) <= 0) return found('PASS', papers.complaint, [`${rocDate(filedOn)}起訴，${rocDate(on)}申請`, `filed on ${englishDate(filedOn)}, applied on ${englishDate(on)}`])
  const late: Said = [`已逾提起爭訟後${length[0]}（${rocDate(last)}）`, `more than ${length[1]} after the suit (${englishDate(last)})`]
  if ((delayReason ?? '').trim() === '') return found('FAIL', papers.complaint, late, ['末日為國定假日，或有不可歸責之事由者，請載明逾期之原因（行政程序法第48條、第50條）', 'if the last day was a holiday, or the applicant is not to blame, enter the reason for the delay (行政程序法 §48, §50)'])
  return found('UNKNOWN', papers.complaint, [`${late[0]}，申請人陳明逾期之原因`, `${late[1]}; a reason for the delay was given`], ['認定末日是否順延、遲誤是否不可歸責（行政程序法第48條、第50條）', 'judge whether a holiday moved the last day or the applicant is not to blame (行政程序法 §48, §50)'])
}

function means(limits: { averageMonthlyWage: number; assets: number }, { averageMonthlyWage, assets }: SubsidyApplication): Finding {
  const [wage, most] = [groupedAmount(limits.averageMonthlyWage), groupedAmount(limits.assets)]
  const isOver = (averageMonthlyWage !== undefined && averageMonthlyWage > limits.averageMonthlyWage) || (assets !== undefined && assets > limits.assets)
  if (isOver) return found('FAIL', papers.lists, [`月平均薪資逾 ${wage} 元或資產逾 ${most} 元`, `a monthly wage of more than ${wage}, or assets of more than ${most}`], ['資產已扣除自住不動產者，更正並補具證明', 'leave the home one lives in out of the assets, and prove it'])
  if (averageMonthlyWage === undefined || assets === undefined) return found('UNKNOWN', papers.lists, ['未登錄月平均薪資或資產', 'wage or assets are not told'], ['依所得及財產清單登錄', 'enter them from the lists'])
  return found('PASS', papers.lists, [`月平均薪資 ${groupedAmount(averageMonthlyWage)} 元、資產 ${groupedAmount(assets)} 元`, `a monthly wage of ${groupedAmount(averageMonthlyWage)}, assets of ${groupedAmount(assets)}`])
}

function liquidAssets(most: number, { liquidAssets: own }: SubsidyApplication): Finding {
  if (own === undefined) return found('UNKNOWN', papers.assets, ['未登錄工會流動資產', 'the union’s liquid assets are not told'], ['依流動資產證明登錄', 'enter them from the proof'])
  return own <= most
    ? found('PASS', papers.assets, [`工會流動資產 ${groupedAmount(own)} 元`, `liquid assets of ${groupedAmount(own)}`])
    : found('FAIL', papers.assets, [`工會流動資產逾 ${groupedAmount(most)} 元`, `liquid assets of more than ${groupedAmount(most)}`], ['更正流動資產並補具證明', 'correct the assets and prove them'])
}

function unionSeat({ unionCity, city }: SubsidyApplication): Finding {
  if ((unionCity ?? '').trim() === '') return found('UNKNOWN', papers.registration, ['未填工會會址', 'the seat of the union is not told'], ['依工會登記證書登錄會址', 'enter the seat from the registration'])
  return isIn(unionCity ?? '', city)
    ? found('PASS', papers.registration, [`會址在${cityNames[city]}`, `the seat lies in ${cityNamesEn[city]}`])
    : found('FAIL', papers.registration, [`會址不在${cityNames[city]}`, `the seat does not lie in ${cityNamesEn[city]}`], ['會址有誤者，更正並補具登記證書', 'correct the seat and prove it'])
}

function unionWork({ dismissedForUnionWork }: SubsidyApplication): Finding {
  if (dismissedForUnionWork === undefined) return found('UNKNOWN', papers.dismissal, ['未載明是否因為會員爭取權益或福利而遭解僱', 'whether the dismissal came from standing up for members is not told'], ['補具解僱經過之說明', 'tell how the dismissal came about'])
  return dismissedForUnionWork
    ? found('PASS', papers.dismissal, ['曾為工會會員爭取權益或福利而遭資方解僱', 'dismissed after standing up for members'])
    : found('FAIL', papers.dismissal, ['非因為工會會員爭取權益或福利而遭解僱', 'not dismissed for standing up for members'], ['改以遭資方解僱之勞工身分申請', 'apply as a dismissed worker instead'])
}
