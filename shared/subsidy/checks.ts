import { groupedAmount } from '../format/capital-amount.ts'
import { englishDate } from '../format/english-date.ts'
import { rocDate } from '../format/roc-date.ts'
import { listed, type Words } from '../lifecycle/words.ts'
import { compareDates } from '../model/dates.ts'
import type { RefusalCode } from '../lifecycle/refusals.ts'
import type { SubsidyEventOf, SubsidyEventType } from './events.ts'
import { inputChecks } from './input-checks.ts'
import { clawedBackOf, grantedOf, outstandingOf, paidOf, type SubsidyFacts } from './facts.ts'
import { deciding, quorumOf, tiedMembers } from './panel-rules.ts'

export interface SubsidyCheck<T extends SubsidyEventType> {
  code: RefusalCode
  article: string
  field?: string
  /** true: needs nothing of the event itself, so it is told before anybody fills in a form. */
  beforehand?: boolean
  broken: (facts: SubsidyFacts, event: SubsidyEventOf<T>) => Words | false
}
export type SubsidyChecks = { [T in SubsidyEventType]?: readonly SubsidyCheck<T>[] }

const broken = (condition: boolean, detail: Words = ''): Words | false => (condition ? detail : false)
const ntd = (amount: number): Words => [`${groupedAmount(amount)} 元`, `NTD ${groupedAmount(amount)}`]

type Decided = SubsidyEventOf<'subsidy.decided'>

function noQuorum(_facts: SubsidyFacts, { meeting }: Decided): Words | false {
  const { seats, there, needed, isMet } = quorumOf(meeting)
  return broken(!isMet, [`委員 ${seats} 人，扣除迴避後出席 ${there} 人，至少應有 ${needed} 人`, `${there} of ${seats} members decide, ${needed} are needed`])
}

/** A member who takes part although there is a tie. */
function tiedMember(facts: SubsidyFacts, { meeting }: Decided): Words | false {
  const [tied] = tiedMembers(facts, deciding(meeting))
  const name = tied?.name || tied?.personId
  return broken(tied !== undefined, [`${name}與申請人或其雇主有行政程序法第32條之關係`, `${name} has a tie of 行政程序法 §32 with the applicant or the employer`])
}

const computedOf = (facts: SubsidyFacts, kind: string) => facts.evaluation.items.filter((item) => item.kind === kind)
const isUnverified = (facts: SubsidyFacts, kind: string): boolean => computedOf(facts, kind).some((item) => item.payable === null)
const grantedFor = (event: Decided, kind: string): number => event.perItem.filter((item) => item.kind === kind).reduce((total, item) => total + item.granted, 0)
const kindsOf = (event: Decided) => [...new Set(event.perItem.map((item) => item.kind))]

function unverifiedWithoutBasis(facts: SubsidyFacts, event: Decided): Words | false {
  const concerned = kindsOf(event).filter((kind) => grantedFor(event, kind) > 0 && isUnverified(facts, kind))
  return broken(concerned.length > 0 && event.basis.trim() === '', ['：請載明金額之依據', ': state the basis of the amount'])
}

/** Where a person enters the amount, a second one confirms it; a script without names has none to compare. */
function notConfirmed(facts: SubsidyFacts, event: Decided): Words | false {
  const concerned = kindsOf(event).some((kind) => grantedFor(event, kind) > 0 && isUnverified(facts, kind))
  const second = event.confirmedBy?.trim() ?? ''
  return broken(concerned && event.by !== undefined && (second === '' || second === event.by.trim()), ['：請由另一位人員確認金額', ': have another person confirm the amount'])
}

/** By hand one may enter less than was asked for, never more; a verified ceiling and what others granted bind people too. */
const mostOf = ({ payable, requested, cap, deducted, verified }: SubsidyFacts['evaluation']['items'][number]): number =>
  payable ?? Math.max(0, (verified && cap !== null ? Math.min(requested, cap) : requested) - deducted)

function overCap(facts: SubsidyFacts, event: Decided): Words | false {
  for (const kind of kindsOf(event)) {
    const items = computedOf(facts, kind)
    const limit = items.reduce((total, item) => total + mostOf(item), 0)
    const granted = grantedFor(event, kind)
    if (granted > limit) {
      const [asked, most] = [ntd(granted), ntd(limit)]
      return [`核定 ${asked[0]}，得核給 ${most[0]}`, `granted ${asked[1]}, payable ${most[1]}`]
    }
  }
  return false
}

const overBudget = (_facts: SubsidyFacts, event: Decided): Words | false => {
  const granted = event.perItem.reduce((total, item) => total + item.granted, 0)
  const available = event.available ?? null
  return broken(available !== null && granted > available, [`年度可用餘額 ${ntd(available ?? 0)[0]}，本件核定 ${ntd(granted)[0]}`, `${ntd(available ?? 0)[1]} is left in the year, this grants ${ntd(granted)[1]}`])
}

/** A day that the event tells of and that lies after the event itself, or before `from`. */
function wrongDay(day: string | undefined, { on, from }: { on?: string; from?: string | undefined }): Words | false {
  if (day === undefined) return false
  if (on !== undefined && compareDates(day, on) > 0) return ['日期在登錄日之後，請更正', 'lies after the day of the entry; correct the date']
  return from !== undefined && compareDates(day, from) < 0 && [`日期早於 ${rocDate(from)}，請更正`, `lies before ${englishDate(from)}; correct the date`]
}
const nothing = ({ amount }: { amount: number }): Words | false => broken(amount === 0, ['金額應大於零', 'the amount must be more than zero'])

/** The table of refusals of a subsidy application, in the order in which the first broken one is the answer. */
export const subsidyChecks: SubsidyChecks = {
  'subsidy.submitted': [
    { code: 'INVALID_PAYLOAD', article: '', field: 'litigation.filedOn', broken: (_facts, event) => broken(compareDates(event.litigation.filedOn, event.on) > 0, ['起訴日在申請日之後，請更正', 'the suit is filed after the application; correct the date']) },
    { code: 'INVALID_PAYLOAD', article: '', field: 'householdRegisteredOn', broken: (_facts, event) => broken(event.householdRegisteredOn !== undefined && compareDates(event.householdRegisteredOn, event.on) > 0, ['設籍日在申請日之後，請更正', 'the household was registered after the application; correct the date']) },
    ...inputChecks.map(({ field, broken: isBroken }): SubsidyCheck<'subsidy.submitted'> => ({ code: 'INVALID_PAYLOAD', article: '', field, broken: (_facts, event) => isBroken(event) })),
    { code: 'INVALID_PAYLOAD', article: '', field: 'claimantId', broken: (_facts, event) => broken(event.standing?.claimantName === '', ['申請人不是本案當事人，請重新選擇', 'the claimant is no party of the case; choose again']) },
    {
      code: 'CASE_NOT_FAILED', article: '勞資爭議處理法 §6、補助辦法',
      broken: (_facts, event) => broken(event.computed?.eligibility.some((one) => one.check === 'CASE_NOT_SETTLED' && one.result === 'FAIL') ?? false),
    },
    { code: 'DUPLICATE_SUBSIDY', article: '補助辦法', field: 'items', broken: (_facts, event) => broken((event.duplicates?.length ?? 0) > 0, listed(event.duplicates ?? [])) },
  ],
  'subsidy.supplementRequested': [{ code: 'INVALID_PAYLOAD', article: '', field: 'dueOn', broken: (_facts, { dueOn, servedOn, on }) => wrongDay(dueOn, { from: servedOn ?? on }) }],
  'subsidy.supplemented': [
    ...inputChecks.map(({ field, broken: isBroken }): SubsidyCheck<'subsidy.supplemented'> => ({
      code: 'INVALID_PAYLOAD', article: '', field: `changes.${field}`, broken: ({ application }, { changes }) => changes !== undefined && isBroken({ ...application, ...changes }),
    })),
    {
      code: 'INVALID_PAYLOAD', article: '', field: 'changes.householdRegisteredOn',
      broken: (_facts, { changes, on }) => broken(changes?.householdRegisteredOn !== undefined && compareDates(changes.householdRegisteredOn, on) > 0, ['設籍日在補件日之後，請更正', 'the household was registered after the papers came; correct the date']),
    },
    {
      code: 'INVALID_PAYLOAD', article: '', field: 'changes.litigation.filedOn',
      broken: ({ application }, { changes }) => broken(changes?.litigation !== undefined && compareDates(changes.litigation.filedOn, application.on) > 0, ['起訴日在申請日之後，請更正', 'the suit is filed after the application; correct the date']),
    },
  ],
  'subsidy.reviewSheetCompleted': [
    { code: 'ATTACHMENT_MISSING', article: '補助辦法', field: 'attachments', beforehand: true, broken: (_facts, event) => broken((event.lacking?.length ?? 0) > 0, listed(event.lacking ?? [])) },
    {
      code: 'INVALID_PAYLOAD', article: '', field: 'proposed',
      broken: (facts, event) => broken(event.proposed.some((one) => !facts.application.items.some((item) => item.kind === one.kind)), ['擬核項目不在申請項目內', 'an item is proposed that was not applied for']),
    },
  ],
  'subsidy.decided': [
    { code: 'INVALID_PAYLOAD', article: '', field: 'meeting.on', broken: (_facts, { meeting, on }) => wrongDay(meeting.on, { on }) },
    {
      code: 'INVALID_PAYLOAD', article: '', field: 'perItem',
      broken: (facts, event) => broken(event.perItem.some((one) => !facts.application.items.some((item) => item.kind === one.kind)), ['核定項目不在申請項目內', 'an item is decided that was not applied for']),
    },
    {
      code: 'INVALID_PAYLOAD', article: '', field: 'meeting.members',
      broken: (_facts, { meeting }) => broken(new Set(meeting.members.map((one) => one.personId)).size < meeting.members.length, ['委員重複', 'a member is named twice']),
    },
    { code: 'RECUSAL_GROUND', article: '行政程序法 §32', field: 'meeting.recused', broken: tiedMember },
    { code: 'PANEL_QUORUM', article: '審查小組設置規定', field: 'meeting.members', broken: noQuorum },
    { code: 'RULE_UNVERIFIED', article: '補助辦法', field: 'basis', broken: unverifiedWithoutBasis },
    { code: 'RULE_UNVERIFIED', article: '補助辦法', field: 'confirmedBy', broken: notConfirmed },
    { code: 'OVER_CAP', article: '補助辦法', field: 'perItem', broken: overCap },
    { code: 'OVER_BUDGET', article: '基金收支保管及運用規定', field: 'perItem', broken: overBudget },
  ],
  // Service by deposit or public notice takes effect later than it is entered.
  'subsidy.notified': [{ code: 'INVALID_PAYLOAD', article: '', field: 'deliveredOn', broken: ({ decision }, { deliveredOn }) => wrongDay(deliveredOn, { from: decision?.on }) }],
  'subsidy.appealed': [{ code: 'INVALID_PAYLOAD', article: '', field: 'receivedOn', broken: ({ decision }, { receivedOn, on }) => wrongDay(receivedOn, { on, from: decision?.on }) }],
  'subsidy.followedUp': [{ code: 'INVALID_PAYLOAD', article: '', field: 'recoveredOn', broken: (_facts, { recoveredOn, on }) => wrongDay(recoveredOn, { on }) }],
  'subsidy.receiptReceived': [
    { code: 'NOT_ALLOWED_NOW', article: '行政程序法 §110 I', beforehand: true, broken: (facts) => broken(facts.notified === null, ['：核定通知尚未送達', ': the decision has not been served']) },
  ],
  'subsidy.paid': [
    { code: 'INVALID_PAYLOAD', article: '', field: 'amount', broken: (_facts, event) => nothing(event) },
    {
      code: 'OVER_CAP', article: '補助辦法', field: 'amount',
      broken: (facts, event) => broken(event.amount + paidOf(facts) > grantedOf(facts), [`核定 ${ntd(grantedOf(facts))[0]}，已撥 ${ntd(paidOf(facts))[0]}`, `decided ${ntd(grantedOf(facts))[1]}, paid ${ntd(paidOf(facts))[1]}`]),
    },
  ],
  'subsidy.clawbackOrdered': [
    { code: 'INVALID_PAYLOAD', article: '', field: 'amount', broken: (_facts, event) => nothing(event) },
    { code: 'INVALID_PAYLOAD', article: '', field: 'dueOn', broken: (_facts, { dueOn, on }) => wrongDay(dueOn, { from: on }) },
    {
      code: 'OVER_CAP', article: '行政程序法 §127', field: 'amount',
      broken: (facts, event) => broken(event.amount + clawedBackOf(facts) > paidOf(facts), [`已撥付 ${ntd(paidOf(facts))[0]}，已命返還 ${ntd(clawedBackOf(facts))[0]}`, `paid ${ntd(paidOf(facts))[1]}, ordered back ${ntd(clawedBackOf(facts))[1]}`]),
    },
  ],
  'subsidy.repaid': [
    { code: 'INVALID_PAYLOAD', article: '', field: 'amount', broken: (_facts, event) => nothing(event) },
    {
      code: 'OVER_CAP', article: '行政程序法 §127', field: 'amount',
      broken: (facts, event) => broken(event.amount > outstandingOf(facts), [`應返還餘額 ${ntd(outstandingOf(facts))[0]}`, `${ntd(outstandingOf(facts))[1]} is outstanding`]),
    },
  ],
  'subsidy.closed': [
    { code: 'NOT_ALLOWED_NOW', article: '行政程序法 §127', beforehand: true, broken: (facts) => broken(outstandingOf(facts) > 0, [`：尚有應返還 ${ntd(outstandingOf(facts))[0]}`, `: ${ntd(outstandingOf(facts))[1]} is outstanding`]) },
  ],
}
