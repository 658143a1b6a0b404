import type { IsoDate } from '../model/dates.ts'
import { claimantKeyOf, employerOf, type SubsidyApplication } from './application.ts'
import type { OtherSubsidy } from './events.ts'
import type { SubsidyFacts } from './facts.ts'
import type { CourtLevel, ProceedingKind, SubsidyItemKind } from './kinds.ts'

/** What this fund granted, or is about to grant, for one item of another application of the same dispute; amounts in whole NTD. */
export interface EarlierGrant {
  subsidyId: string
  claimantId: string
  kind: SubsidyItemKind
  courtLevel: CourtLevel
  joint: boolean
  granted: number
  /** Of living expenses: how many. */
  months?: number | undefined
  /** Of living expenses: the first day of each. */
  monthsFrom?: readonly IsoDate[] | undefined
  proceeding?: ProceedingKind | undefined
  courtCaseNo?: string | undefined
  /** Taken off for what other bodies granted; it used up the ceiling as well. */
  deducted?: number | undefined
  /** What other bodies granted, as that application named it. */
  others?: readonly OtherSubsidy[] | undefined
  caseId?: string | undefined
  /** By which the person is found in other cases ({@link claimantKeyOf}). */
  person?: string | undefined
  employer?: string | undefined
}

/** Ids of parties are those of a case: in another case, or without one, the person counts. */
export function isOfClaimant(grant: EarlierGrant, application: SubsidyApplication): boolean {
  const isSameCase = grant.caseId !== undefined && grant.caseId === (application.caseId ?? undefined)
  return isSameCase || grant.person === undefined ? grant.claimantId === application.claimantId : grant.person === claimantKeyOf(application)
}

/**
 * Whether a grant used up the ceiling that this application draws on: of a court the level; of each enforcement, decision or arbitration another when
 * both are told apart by their numbers.
 */
export function sharesProceeding(grant: EarlierGrant, { litigation }: SubsidyApplication): boolean {
  if (grant.proceeding !== undefined && grant.proceeding !== litigation.proceeding) return false
  if (litigation.proceeding === 'LITIGATION' || grant.proceeding === undefined) return grant.courtLevel === litigation.courtLevel
  const [one, other] = [grant.courtCaseNo?.trim() ?? '', litigation.courtCaseNo?.trim() ?? '']
  return one === '' || other === '' || one === other
}

/** What an application takes from the ceilings of others of the same dispute: what was decided, else what the rules give. */
export function earlierGrantsOf(subsidyId: string, { application, evaluation, decision }: Pick<SubsidyFacts, 'application' | 'evaluation' | 'decision'>): EarlierGrant[] {
  const { claimantId, caseId, litigation, otherSubsidies } = application
  return [...new Set(application.items.map((item) => item.kind))].map((kind): EarlierGrant => {
    const items = evaluation.items.filter((item) => item.kind === kind)
    const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0)
    const granted = decision ? sum(decision.perItem.filter((one) => one.kind === kind).map((one) => one.granted)) : sum(items.map((item) => item.payable ?? 0))
    const deducted = granted === 0 && items.some((item) => item.payable === null) ? 0 : sum(items.map((item) => item.deducted))
    return {
      subsidyId, claimantId, kind, courtLevel: litigation.courtLevel, joint: litigation.joint, granted, deducted, proceeding: litigation.proceeding, courtCaseNo: litigation.courtCaseNo,
      others: otherSubsidies, caseId: caseId ?? undefined, person: claimantKeyOf(application), employer: employerOf(application),
      ...(kind === 'LIVING_EXPENSE' ? monthsUsed(items[0], granted + deducted, application) : {}),
    }
  })
}

/** The same for all others of a dispute, without what is personal to somebody else: it is kept in this application's log. */
export const earlierGrantsFor = (application: SubsidyApplication, others: readonly { subsidyId: string; facts: SubsidyFacts }[]): EarlierGrant[] =>
  others.flatMap(({ subsidyId, facts }) => earlierGrantsOf(subsidyId, facts)).map((grant) => {
    if (isOfClaimant(grant, application)) return grant
    const { person: _person, employer: _employer, others: _others, ...money } = grant
    return money
  })

/** The months that the amount is for, from the first on: a month that is paid in part is used up. */
function monthsUsed(item: SubsidyFacts['evaluation']['items'][number] | undefined, amount: number, { livingMonths }: SubsidyApplication): Pick<EarlierGrant, 'months' | 'monthsFrom'> {
  if (amount === 0) return { months: 0 }
  const { months, cap = null } = item ?? {}
  if (months === undefined || months.length === 0 || cap === null || cap === 0) return { months: livingMonths }
  const used = months.slice(0, Math.ceil(amount / (cap / months.length)))
  return { months: used.length, monthsFrom: used }
}

/** Finds what was granted in the same dispute without reading all that ever was. */
export interface EarlierGrants { ofSameDispute: (application: SubsidyApplication) => EarlierGrant[] }

const personKey = (person: string, employer: string): string => JSON.stringify([person, employer])

/** An index of grants of whatever cases and years: the same case, or the same person against the same employer, is the same dispute. */
export function earlierGrantsIndex(grants: readonly EarlierGrant[]): EarlierGrants {
  const byCase = Map.groupBy(grants.filter((one) => one.caseId !== undefined), (one) => one.caseId ?? '')
  const byPerson = Map.groupBy(grants.filter((one) => one.person !== undefined && (one.employer ?? '') !== ''), (one) => personKey(one.person ?? '', one.employer ?? ''))
  return {
    ofSameDispute(application) {
      const ofCase = byCase.get(application.caseId ?? '') ?? []
      const ofPerson = byPerson.get(personKey(claimantKeyOf(application), employerOf(application))) ?? []
      return [...new Set([...ofCase, ...ofPerson])]
    },
  }
}
