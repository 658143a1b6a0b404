import { groupedAmount } from '../format/capital-amount.ts'
import type { Words } from '../lifecycle/words.ts'
import { countyOf } from '../model/county.ts'
import { addMonths, compareDates } from '../model/dates.ts'
import type { SubsidyApplication } from './application.ts'

/** One thing that cannot be true of an application; false where it is not so. */
export interface InputCheck { field: string; broken: (application: SubsidyApplication) => Words | false }

/** No item of a worker's suit costs more, and nobody earns more in a month: beyond them a figure is a slip of the hand. Whole NTD. */
const largestItem = 100_000_000
const largestMonthly = 10_000_000
const mostClaimants = 100_000
/** What is foreseen of living expenses and of new work lies within so many months. */
const foreseeableMonths = 12

/** The counties as other systems write them. */
const countyCodes = new Set([
  'TAIPEI', 'NEW_TAIPEI', 'TAOYUAN', 'TAICHUNG', 'TAINAN', 'KAOHSIUNG', 'KEELUNG', 'HSINCHU', 'HSINCHU_CITY', 'HSINCHU_COUNTY', 'CHIAYI', 'CHIAYI_CITY', 'CHIAYI_COUNTY', 'MIAOLI', 'CHANGHUA', 'NANTOU', 'YUNLIN',
  'PINGTUNG', 'YILAN', 'HUALIEN', 'TAITUNG', 'PENGHU', 'KINMEN', 'LIENCHIANG',
])
/** Empty is not told, which the conditions of the fund judge. */
const isKnownPlace = (place: string): boolean => place.trim() === '' || countyCodes.has(place) || countyOf(place) !== null
const unknownPlace = (place: string): Words => [`「${place}」不是縣市名稱，請改填縣市`, `“${place}” is no city or county; enter one`]

const isAfter = (day: string | undefined, limit: string): boolean => day !== undefined && compareDates(day, limit) > 0
const tooLarge = (most: number): Words => [`金額逾 ${groupedAmount(most)} 元，顯有錯誤，請更正`, `more than ${groupedAmount(most)} cannot be right; correct it`]
const tooFar: Words = ['日期在申請日一年以後，請更正', 'lies more than a year after the application; correct the date']

/** What cannot be true of an application, in the order in which it is told. */
export const inputChecks: readonly InputCheck[] = [
  { field: 'workplaceCity', broken: ({ workplaceCity }) => !isKnownPlace(workplaceCity) && unknownPlace(workplaceCity) },
  { field: 'unionCity', broken: ({ unionCity = '' }) => !isKnownPlace(unionCity) && unknownPlace(unionCity) },
  { field: 'failedElsewhere.on', broken: ({ failedElsewhere, on }) => isAfter(failedElsewhere?.on, on) && ['調解不成立之日在申請日之後，請更正', 'the mediation failed after the application; correct the date'] },
  { field: 'disputeOn', broken: ({ disputeOn, litigation }) => isAfter(disputeOn, litigation.filedOn) && ['爭議發生日在起訴日之後，請更正', 'the dispute arose after the suit; correct the date'] },
  { field: 'livingFrom', broken: ({ livingFrom, on }) => isAfter(livingFrom, addMonths(on, foreseeableMonths)) && tooFar },
  { field: 'employedSince', broken: ({ employedSince, on }) => isAfter(employedSince, addMonths(on, foreseeableMonths)) && tooFar },
  {
    field: 'items',
    broken: ({ items }) => items.filter((item) => item.kind === 'LIVING_EXPENSE').length > 1 && ['生活費用重複列項，月份重疊；請併為一項，並以起始日及月數表示', 'living expenses are listed twice for the same months; list them once, with the first day and the months'],
  },
  { field: 'items', broken: ({ items }) => items.some((item) => item.amountPaid > largestItem) && tooLarge(largestItem) },
  { field: 'otherSubsidies', broken: ({ otherSubsidies }) => otherSubsidies.some((one) => one.amount > largestItem) && tooLarge(largestItem) },
  { field: 'monthlyIncome', broken: ({ monthlyIncome = 0 }) => monthlyIncome > largestMonthly && tooLarge(largestMonthly) },
  { field: 'averageMonthlyWage', broken: ({ averageMonthlyWage = 0 }) => averageMonthlyWage > largestMonthly && tooLarge(largestMonthly) },
  { field: 'litigation.claimants', broken: ({ litigation }) => litigation.claimants > mostClaimants && ['共同起訴之人數顯有錯誤，請更正', 'so many claimants cannot be right; correct the number'] },
]
