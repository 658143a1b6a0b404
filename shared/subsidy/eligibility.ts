import { addMonths, compareDates } from '../model/dates.ts'
import { groupedAmount } from '../format/capital-amount.ts'
import { rocDate } from '../format/roc-date.ts'
import type { EligibilityCheck } from './evaluation.ts'
import { type SubsidyApplication, scopeOf } from './application.ts'
import { type EligibilityRule, inForce, type RulePack, speaksTo } from './rule-pack.ts'

type Finding = Pick<EligibilityCheck, 'result' | 'source' | 'reason' | 'remedy'>

/** Each condition of the day of the application: holds, does not, or cannot be told from what was handed in. */
export function eligibilityOf(pack: RulePack, application: SubsidyApplication): EligibilityCheck[] {
  return pack.eligibility.filter((rule) => inForce(rule, application.on) && speaksTo(rule.when, scopeOf(application)))
    .map((rule) => ({ check: nameOf(rule), article: rule.article, verified: rule.verified, ...finding(rule.condition, application, pack) }))
}

const monthNames = new Map([[3, 'THREE'], [4, 'FOUR'], [6, 'SIX'], [12, 'TWELVE']])
const nameOf = ({ condition }: EligibilityRule): string => (condition.check === 'FILED_WITHIN_MONTHS' ? `FILED_WITHIN_${monthNames.get(condition.months) ?? condition.months}_MONTHS` : condition.check)

function finding(condition: EligibilityRule['condition'], application: SubsidyApplication, pack: RulePack): Finding {
  switch (condition.check) {
    case 'CASE_NOT_SETTLED':
      return notSettled(condition, application)
    case 'WORKPLACE_IN_CITY':
      return workplace(application, pack)
    case 'HOUSEHOLD_IN_CITY':
      return household(condition, application)
    case 'WORKPLACE_OR_HOUSEHOLD_IN_CITY': {
      const place = workplace(application, pack)
      return place.result === 'PASS' ? place : household(condition, application)
    }
    case 'FILED_WITHIN_MONTHS': {
      const last = addMonths(application.litigation.filedOn, condition.months)
      return compareDates(application.on, last) <= 0
        ? { result: 'PASS', source: '起訴狀', reason: `${rocDate(application.litigation.filedOn)}起訴，${rocDate(application.on)}申請` }
        : { result: 'FAIL', source: '起訴狀', reason: `已逾提起爭訟後${condition.months}個月（${rocDate(last)}）`, remedy: '有不可歸責之事由者，請補具說明（行政程序法第50條）' }
    }
    case 'MEANS':
      return means(condition, application)
  }
}

function notSettled({ court, settledUnpaid }: { court: boolean; settledUnpaid: boolean }, { standing, failedElsewhere, litigation }: SubsidyApplication): Finding {
  if (litigation.proceeding === 'UNFAIR_PRACTICE') return { result: 'PASS', source: '裁決申請書', reason: '不當勞動行為裁決無須先經調解' }
  if (standing?.failed) return { result: 'PASS', source: '調解紀錄', reason: `本局${standing.caseNumber}調解不成立` }
  if (failedElsewhere && (failedElsewhere.before !== 'COURT' || court)) return { result: 'PASS', source: '調解不成立證明', reason: `${failedElsewhere.name}${rocDate(failedElsewhere.on)}調解不成立` }
  if (settledUnpaid && standing?.unpaid) return { result: 'PASS', source: '調解紀錄', reason: '調解成立而雇主未履行' }
  if (failedElsewhere) return { result: 'UNKNOWN', source: '調解不成立證明', reason: '規則未載明法院勞動調解不成立是否相當', remedy: '由承辦人依規定原文認定' }
  return { result: 'FAIL', source: '調解紀錄', reason: '沒有調解不成立之紀錄', remedy: '補具調解不成立紀錄' }
}

const cityNames = { TAIPEI: '臺北市', KAOHSIUNG: '高雄市', TAINAN: '臺南市' } as const

function workplace({ workplaceCity, city }: SubsidyApplication, _pack: RulePack): Finding {
  const inside = workplaceCity === city || workplaceCity === cityNames[city]
  return inside ? { result: 'PASS', source: '調解紀錄', reason: `勞務提供地在${cityNames[city]}` } : { result: 'FAIL', source: '調解紀錄', reason: `勞務提供地不在${cityNames[city]}` }
}

function household({ months, at }: { months: number; at: 'APPLICATION' | 'DISPUTE' }, { householdRegisteredOn, on, litigation, city }: SubsidyApplication): Finding {
  if (householdRegisteredOn === undefined) return { result: 'UNKNOWN', source: '身分證明', reason: '未填設籍日期', remedy: '補具戶籍資料' }
  const day = at === 'APPLICATION' ? on : litigation.filedOn
  const since = `${rocDate(householdRegisteredOn)}設籍${cityNames[city]}`
  return compareDates(addMonths(householdRegisteredOn, months), day) <= 0
    ? { result: 'PASS', source: '身分證明', reason: `${since}，已滿${months}個月` }
    : { result: 'FAIL', source: '身分證明', reason: `${since}，未滿${months}個月`, remedy: '更正設籍日期或補具更早之設籍證明' }
}

function means(limits: { averageMonthlyWage: number; assets: number }, { averageMonthlyWage, assets }: SubsidyApplication): Finding {
  const over = (averageMonthlyWage !== undefined && averageMonthlyWage > limits.averageMonthlyWage) || (assets !== undefined && assets > limits.assets)
  if (over) return { result: 'FAIL', source: '所得及財產清單', reason: `月平均薪資逾 ${groupedAmount(limits.averageMonthlyWage)} 元或資產逾 ${groupedAmount(limits.assets)} 元` }
  if (averageMonthlyWage === undefined || assets === undefined) return { result: 'UNKNOWN', source: '所得及財產清單', reason: '未登錄月平均薪資或資產', remedy: '依所得及財產清單登錄' }
  return { result: 'PASS', source: '所得及財產清單', reason: `月平均薪資 ${groupedAmount(averageMonthlyWage)} 元、資產 ${groupedAmount(assets)} 元` }
}
