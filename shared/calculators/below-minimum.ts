import { minimumWageOn } from '../law/minimum-wage.ts'
import type { IsoDate } from '../model/dates.ts'
import { type CalculationNote, day, money, say } from './calculation.ts'
import type { CalculationInputs } from './inputs.ts'

/** A word where the wage lies below the minimum of its day: then the claim may be more than the figure. Part-time work has its own measure. */
export function belowMinimum({ monthlyWage, hourlyWage }: Pick<CalculationInputs, 'monthlyWage' | 'hourlyWage'>, on: IsoDate): CalculationNote[] {
  const least = minimumWageOn(on)
  if (least === null) return []
  const article = '勞動基準法 §21；最低工資法 §5'
  const note = (wage: number, minimum: number): CalculationNote[] => (wage >= minimum ? [] : [{
    tone: 'WARNING', article,
    words: say`${money(wage)}低於${day(on)}之基本（最低）工資 ${money(minimum)}；部分工時者請按時計算。``${money(wage)} is below the minimum wage of ${money(minimum)} on ${day(on)}; of part-time work compare by the hour.`,
  }])
  if (hourlyWage !== null) return note(hourlyWage, least.hourly)
  return monthlyWage === null ? [] : note(monthlyWage, least.monthly)
}
