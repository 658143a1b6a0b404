import type { CaseHint } from '../../ipc/views.ts'
import { englishDate } from '../../format/english-date.ts'
import { rocDate } from '../../format/roc-date.ts'
import { hasFailure, isMediation } from '../../lifecycle/standing.ts'
import { domain as english } from '../../text/en/domain.ts'
import { domain as chinese } from '../../text/zh-TW/domain.ts'
import { absencesOf } from '../absences.ts'
import { hint, type HintRule, namesOf } from './hint.ts'

/** 協調 is no mediation under the Act (law.md §7.2). */
export const conciliation: HintRule = ({ facts }) => (isMediation(facts) ? [] : [hint('CONCILIATION', '§23、§59', [
  '本案為協調，不是本法之調解：達成協議不生 §23 之契約效力，亦不得依 §59 聲請裁定強制執行', 'this is a conciliation and no mediation under the Act: an agreement has neither the effect of §23 nor that of §59',
])])

/** A case that another authority transferred: filed there counts as filed here, the periods run from receipt (law.md §7.8). */
export const transferredHere: HintRule = ({ facts: { transferredFrom, receivedOn } }) => {
  if (transferredFrom === undefined) return []
  const { authority, filedThereOn } = transferredFrom
  return [hint('TRANSFERRED_HERE', '行政程序法 §17 II', [
    `本案由${authority}移送：${filedThereOn === undefined ? '於該機關申請之日' : `${rocDate(filedThereOn)}`}視同已向本局申請；指派等期限自本局收到之日（${rocDate(receivedOn)}）起算`,
    `transferred by ${authority}: filing there${filedThereOn === undefined ? '' : ` on ${englishDate(filedThereOn)}`} counts as filing here; the periods run from receipt on ${englishDate(receivedOn)}`,
  ])]
}

const cityName = (names: Readonly<Record<string, string>>, city: string): string => names[city] ?? city

/** Workplaces in several cities: each authority is competent (law.md §1.2). */
export const severalCities: HintRule = ({ facts, employees }) => {
  const elsewhere = employees.filter(({ workplaceCity }) => workplaceCity !== undefined && workplaceCity.trim() !== '' && workplaceCity !== facts.workplace.city)
  if (elsewhere.length === 0) return []
  const places = [...new Set([facts.workplace.city, ...elsewhere.map(({ workplaceCity }) => workplaceCity ?? '')])]
  return [hint('SEVERAL_CITIES', '§9 IV', [
    `勞務提供地分屬${places.map((city) => cityName(chinese.city, city)).join('、')}（${namesOf(elsewhere).zh}）：各該主管機關均有管轄權，由受理在先者處理；不能分先後者協議或由勞動部指定`,
    `the workplaces lie in ${places.map((city) => cityName(english.city, city)).join(', ')} (${namesOf(elsewhere).en}): each authority is competent and the first to take it in deals with it; else they agree, or the ministry decides`,
  ])]
}

/** A second request for supplements is allowed, and easily one too many. */
export const supplementsAgain: HintRule = ({ facts }) => (facts.acceptedOn !== null || facts.supplements.length < 2 ? [] : [hint('SUPPLEMENT_AGAIN', '調解辦法 §3', [
  `已通知補正${facts.supplements.length}次：請一次告知尚缺事項；屆期仍未補正者不予受理`, `supplements were asked for ${facts.supplements.length} times: name everything that is still missing at once; what is not supplied in time is not accepted`,
])])

/** The authority has five days (law.md §2.3). */
export const recusalPending: HintRule = ({ facts }) => facts.recusals.filter((recusal) => recusal.decidedOn === undefined).map((recusal) => hint('RECUSAL_PENDING', '調解辦法 §9 IV', [
  `${recusal.personName}之迴避申請尚未決定：應於收到後5日內決定，決定前不宜開會`, `the request that ${recusal.personName} be recused is undecided: it is to be decided within five days, and no meeting should be held before`,
]))

/** A party that stayed away twice: no rule deems a mediation failed or withdrawn for that (law.md §1.7, §7.4). */
export const absentTwice: HintRule = ({ facts, parties }) => {
  const meetings = Map.groupBy(absencesOf(facts), (absence) => absence.partyId)
  return parties.filter((party) => (meetings.get(party.id)?.length ?? 0) >= 2).map((party): CaseHint => hint('ABSENT_TWICE', '§12 V、§20、§63 III', party.role === 'APPLICANT'
    ? [`${party.name}（申請人）已缺席二次：法無視為撤回之規定，不得逕行結案；得詢問是否撤回，或記為調解不成立並註明原因`, `${party.name}, who applied, has been absent twice: no rule deems that a withdrawal. Ask whether to withdraw, or record a failure with its reason`]
    : [`${party.name}已缺席二次：當事人缺席並無視為不成立之規定，請記為調解不成立並註明原因；無正當理由者得移送裁處`, `${party.name} has been absent twice: a party’s absence is never a deemed failure. Record it as not settled with its reason; an absence without good reason may be handed over for a fine`]))
}

/** What a failed or withdrawn mediation leaves of the interruption of limitation (law.md §1.8). */
export const limitation: HintRule = ({ facts }) => {
  const ended = hasFailure(facts) || facts.outcome === 'WITHDRAWN'
  if (!ended || !isMediation(facts) || facts.litigations.length > 0) return []
  return [hint('LIMITATION', '民法 §130、§133', [
    '調解不成立或撤回者，時效視為不中斷；請提醒勞方於請求後6個月內起訴，並注意各請求之時效期間',
    'after a failure or withdrawal the limitation counts as not interrupted: remind the employee to sue within six months of the demand and to mind the period of each claim',
  ])]
}
