import { agencyProblem, type Agency } from '../law/agency.ts'
import { missingContent } from '../law/application-content.ts'
import { organizationBarred } from '../law/organization.ts'
import { recusalTie } from '../law/recusal.ts'
import { barredSubstitute } from '../law/service.ts'
import type { Refusal } from '../ipc/result.ts'
import type { ServedNotice } from '../model/meeting.ts'
import type { CaseEvent, CaseEventOf, CaseEventType, MediationMode, Proceeding } from './case-events.ts'
import type { CaseFacts } from './case-facts.ts'
import { attendanceStepCheck } from './attendance-steps.ts'
import { type Check, type Checks, type Scope, scopes } from './check.ts'
import { committeeChecks, proposalChecks, quorumCheck, recusedBefore } from './committee-checks.ts'
import { fieldWords } from './field-words.ts'
import {
  allThatIsMissing, broken, determinable, everSeated, isPastDue, mediatorProblem, missingCorrectionSignatures, notAccepted, pendingBeforeClosing, roleProblem, sentAfterClosing, settledWithoutClaimant, unbalancedTerms, wasAbsent, wasServed,
} from './findings.ts'
import { applyCorrection } from './paths.ts'
import { missingGuardians, missingRecordContent, missingSignatures } from './record-content.ts'
import { refuse } from './refusals.ts'
import { isQuorate, presentMembers } from './seats.ts'
import { currentProposal, hasFailure, isFailure, isMediation, mayBind, meetingHeld, partyOf, personName, unperformedTerms, unserved, withdrawnIds } from './standing.ts'
import { type Words, inChinese, inEnglish } from './words.ts'

const substituteAllowed = { code: 'NOT_ALLOWED_NOW', article: '行政程序法 §73', scope: 'EVENT', field: 'receipt.receiver', broken: (facts: CaseFacts, event: ServedNotice) => barredSubstitute(facts, event) ?? false } as const
const noOutcomeYet = { code: 'NOT_ALLOWED_NOW', article: '§20', scope: 'CASE', broken: (facts: CaseFacts) => broken(facts.outcome !== null, ['：已有調解結果', ': an outcome has been determined']) } as const
const settled = { code: 'NOT_ALLOWED_NOW', article: '§23', scope: 'CASE', broken: (facts: CaseFacts) => broken(facts.outcome !== 'SETTLED', ['：本案並非調解成立', ': this case was not settled']) } as const
const meetingNotHeld = {
  code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25 I③', scope: 'EVENT', field: 'meetingNo',
  broken: (facts: CaseFacts, event: { meetingNo: number }) =>
    broken(facts.meetings.find((meeting) => meeting.meetingNo === event.meetingNo)?.status !== 'SCHEDULED', [`：第${event.meetingNo}次會議已召開或已取消`, `: meeting ${event.meetingNo} was held or cancelled`]),
} as const
const meetingAhead = {
  code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25 I③', scope: 'OFFER',
  broken: (facts: CaseFacts) => broken(!facts.meetings.some((meeting) => meeting.status === 'SCHEDULED'), ['：沒有已排定而尚未召開之調解會議', ': no meeting is scheduled']),
} as const
const proxies = <T extends CaseEventType>(agencyOf: (facts: CaseFacts, event: CaseEventOf<T>) => Agency[]): readonly Check<T>[] => [
  { code: 'TOO_MANY_PROXIES', article: '行政程序法 §24 II', scope: 'EVENT', broken: (facts, event) => agencyProblem(agencyOf(facts, event)).tooMany ?? false },
  { code: 'PROXY_CONFLICT', article: '行政程序法 §24', scope: 'EVENT', broken: (facts, event) => agencyProblem(agencyOf(facts, event)).bothSides ?? false },
]

const notForConciliation: Words = ['協調案件不適用調解委員會方式，請選「指派調解人」', 'a conciliation has no committee; choose a mediator']
const conciliationMode: Check<'mode.changed'> = {
  code: 'NOT_ALLOWED_NOW', article: '§11 I', scope: 'EVENT', field: 'mode',
  broken: (facts, event) => broken(!isMediation(facts) && event.mode === 'COMMITTEE', [`：${inChinese(notForConciliation)}`, `: ${inEnglish(notForConciliation)}`]),
}
const conciliationApplication = {
  code: 'INVALID_PAYLOAD', article: '§11 I', scope: 'EVENT', field: 'mode',
  broken: (_facts: CaseFacts, event: { proceeding?: Proceeding | undefined; mode: MediationMode }) => broken(event.proceeding === 'CONCILIATION' && event.mode === 'COMMITTEE', notForConciliation),
} as const

const nothingToSend: Words = ['：已結案之案件只能發送不予受理、移轉管轄或更正之文書', ': of a closed case only the letters of its refusal, its transfer or a correction are sent']

/** The table of refusals: what must hold for each event, in the order in which the first broken one is the answer. */
export const checks: Checks = {
  ...committeeChecks,
  'application.accepted': [
    { code: 'CONTENT_INCOMPLETE', article: '§10', scope: 'CASE', broken: (facts) => broken(missingContent(facts).length > 0, fieldWords(facts, missingContent(facts))) },
    { code: 'NOT_EXPLAINED', article: '調解辦法 §2', scope: 'CASE', broken: (facts) => broken(isMediation(facts) && facts.explained?.acknowledged !== true) },
    { code: 'WRONG_JURISDICTION', article: '§9 I', scope: 'CASE', broken: (facts) => broken(facts.workplace.city !== facts.city, facts.workplace.address ?? facts.workplace.city) },
  ],
  'application.notAccepted': [
    {
      code: 'SUPPLEMENT_NOT_OVERDUE', article: '調解辦法 §3', scope: 'CASE',
      broken: (facts, event) => {
        const supplement = facts.supplements.at(-1)
        const outstanding = supplement !== undefined && (supplement.receivedOn === undefined || missingContent(facts).length > 0)
        return broken(!outstanding || event.on <= supplement.dueOn)
      },
    },
  ],
  'mode.changed': [
    {
      code: 'NOT_ALLOWED_NOW', article: '§11 I', scope: 'CASE',
      // Nor where a recusal opened the seat again: somebody was assigned.
      broken: (facts) => broken(
        facts.mediator !== null || facts.committee.members.length > 0 || facts.recusals.some((recusal) => recusal.granted === true),
        ['：已有調解人或調解委員，不得變更調解方式', ': a mediator or member was put in place already'],
      ),
    },
    { code: 'NOT_ALLOWED_NOW', article: '§11 I', scope: 'EVENT', field: 'mode', broken: (facts, event) => broken(event.mode === facts.mode, ['：與現行調解方式相同', ': this is the present mode']) },
    conciliationMode,
  ],
  'application.withdrawn': [
    { code: 'NOT_ALLOWED_NOW', article: '§9 III', scope: 'CASE', broken: (facts) => broken(facts.exOfficio, ['：職權交付調解之案件沒有申請人', ': a case referred ex officio has no applicant']) },
    noOutcomeYet,
    {
      code: 'NOT_ALLOWED_NOW', article: '§9 I', scope: 'EVENT', field: 'partyIds',
      broken: (facts, event) => broken(!event.partyIds.every((partyId) => partyOf(facts, partyId)?.role === 'APPLICANT'), ['：只有申請人得撤回申請', ': only an applicant can withdraw']),
    },
    {
      code: 'NOT_ALLOWED_NOW', article: '§9 I', scope: 'EVENT', field: 'partyIds',
      broken: (facts, event) => broken(event.partyIds.some((partyId) => withdrawnIds(facts).includes(partyId)), ['：該申請人已撤回申請', ': this applicant has withdrawn already']),
    },
    {
      code: 'SPECIAL_AUTHORITY_REQUIRED', article: '行政程序法 §24 II', scope: 'EVENT', field: 'signedBy',
      broken: (facts, event) => {
        const covered = (partyId: string) => {
          const party = partyOf(facts, partyId)
          const isProxy = party?.proxies.some((proxy) => proxy.id === event.signedBy) ?? false
          return party !== undefined && ((isProxy && event.specialAuthority) || mayBind(facts, party, event.signedBy) === 'BINDS')
        }
        return broken(!event.partyIds.every(covered), personName(facts, event.signedBy) ?? event.signedBy)
      },
    },
  ],
  'mediator.referred': [
    { code: 'NOT_ALLOWED_NOW', article: '§11 III', scope: 'CASE', broken: (facts) => broken(facts.mode !== 'ENTRUSTED_ORG', ['：本案並非委託民間團體調解', ': this case is not entrusted to an organisation']) },
    { code: 'NOT_QUALIFIED', article: '調解辦法 §20、§22', scope: 'EVENT', field: 'organizationId', broken: (_facts, event) => (event.organization ? organizationBarred(event.organization, event.on) ?? false : false) },
  ],
  'mediator.assigned': [
    { code: 'NOT_QUALIFIED', article: '調解辦法 §13', scope: 'EVENT', field: 'personId', broken: (facts, event) => mediatorProblem(facts, event) },
    { code: 'RECUSAL_GROUND', article: '行政程序法 §32', scope: 'EVENT', field: 'personId', broken: (facts, event) => recusalTie(facts.parties, event.person) ?? false },
    { code: 'RECUSAL_GROUND', article: '調解辦法 §9', scope: 'EVENT', field: 'personId', broken: (facts, { person }) => recusedBefore(facts, person) ?? false },
  ],
  'meeting.rescheduled': [meetingAhead, meetingNotHeld],
  'meeting.cancelled': [meetingAhead, meetingNotHeld],
  'notice.served': [meetingAhead, meetingNotHeld, substituteAllowed],
  'meeting.opened': [
    meetingAhead,
    meetingNotHeld,
    { code: 'DISCLOSURE_MISSING', article: '調解辦法 §10、§18', scope: 'EVENT', field: 'disclosureMade', broken: (_facts, event) => broken(!event.disclosureMade) },
    quorumCheck,
  ],
  'quorum.failed': [
    { code: 'NOT_ALLOWED_NOW', article: '§18', scope: 'CASE', broken: (facts) => broken(facts.mode !== 'COMMITTEE', ['：限調解委員會方式', ': this is for the committee mode only']) },
    meetingAhead,
    meetingNotHeld,
    {
      code: 'NOT_ALLOWED_NOW', article: '§18', scope: 'EVENT', field: 'members',
      broken: (facts, event) => broken(isQuorate(facts, presentMembers(facts, event.members).length), ['：出席委員已過半數，應開會', ': there is a quorum; open the meeting']),
    },
  ],
  'proposal.made': [
    ...proposalChecks,
    {
      code: 'AMOUNTS_DO_NOT_ADD_UP', article: '民法 §5', scope: 'EVENT', field: 'terms',
      broken: (_facts, event) => unbalancedTerms(event.terms),
    },
  ],
  'proposal.answered': [
    { code: 'NOT_ALLOWED_NOW', article: '§19', scope: 'CASE', broken: (facts) => broken(currentProposal(facts) === undefined, ['：尚未作成調解方案', ': no proposal has been made']) },
    { code: 'NOT_ALLOWED_NOW', article: '§19', scope: 'EVENT', field: 'partyId', broken: (facts, event) => broken(withdrawnIds(facts).includes(event.partyId), ['：該當事人已撤回申請', ': this party has withdrawn']) },
    {
      // Declining is an ordinary act of a proxy; only agreeing binds the party.
      code: 'SPECIAL_AUTHORITY_REQUIRED', article: '行政程序法 §24 II', scope: 'EVENT', field: 'signedBy',
      broken: (facts, event) => {
        const party = partyOf(facts, event.partyId)
        const signer = event.signedBy ?? event.partyId
        const actsFor = party?.proxies.some((proxy) => proxy.id === signer) ?? false
        return broken(party !== undefined && mayBind(facts, party, signer) !== 'BINDS' && (event.accepted || !actsFor), personName(facts, signer) ?? signer)
      },
    },
  ],
  'outcome.determined': [
    {
      code: 'INVALID_PAYLOAD', article: '§19–§21', scope: 'EVENT', field: 'outcome',
      broken: (_facts, event) => broken(!determinable.has(event.outcome), ['outcome 應為調解成立、調解不成立或其他結案；撤回、移轉、不予受理請用各該步驟', 'outcome must be settled, not settled or closed otherwise; withdrawal, transfer and non-acceptance have steps of their own']),
    },
    {
      code: 'INVALID_PAYLOAD', article: '§19', scope: 'EVENT', field: 'perItem',
      broken: (_facts, event) => broken((event.outcome === 'SETTLED') !== (event.perItem ?? [{ outcome: event.outcome }]).some((item) => item.outcome === 'SETTLED'), ['perItem 與 outcome 不一致：有任一項成立者，全案結果為成立（部分成立）', 'perItem contradicts outcome: where any item is settled, the case is settled (in part)']),
    },
    { code: 'DEEMED_ONLY_FOR_COMMITTEE', article: '§21', scope: 'EVENT', field: 'outcome', broken: (facts, event) => broken(facts.mode !== 'COMMITTEE' && [event, ...(event.perItem ?? [])].some((one) => one.outcome === 'DEEMED_NOT_SETTLED')) },
    {
      // The record has to tell of a meeting; without one there would be no way on from here.
      code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25 I③', scope: 'EVENT', field: 'outcome',
      broken: (facts, event) => broken(event.outcome !== 'CLOSED_OTHER' && !meetingHeld(facts), ['：尚未召開調解會議', ': no meeting has been held']),
    },
    {
      code: 'NOT_ALLOWED_NOW', article: '§21②', scope: 'EVENT', field: 'outcome',
      broken: (facts, event) => broken(
        currentProposal(facts) !== undefined && [event, ...(event.perItem ?? [])].some((one) => one.outcome === 'DEEMED_NOT_SETTLED'),
        ['：已作成調解方案，當事人不同意者為調解不成立（§20）', ': a proposal was made; where a party declines it the case is not settled (§20)'],
      ),
    },
    { code: 'NOT_ALLOWED_NOW', article: '§19', scope: 'EVENT', field: 'perItem', broken: settledWithoutClaimant },
    {
      code: 'NOT_ALLOWED_NOW', article: '§19', scope: 'EVENT', field: 'outcome',
      broken: (facts, event) => event.outcome === 'SETTLED' && notAccepted(facts, event),
    },
    {
      code: 'ARBITRATION_NOT_ADVISED', article: '調解辦法 §25 II', scope: 'EVENT', field: 'arbitrationAdvised',
      broken: (facts, event) => broken(isMediation(facts) && event.arbitrationAdvised !== true && [event, ...(event.perItem ?? [])].some((one) => isFailure(one.outcome))),
    },
  ],
  'approval.received': [
    { code: 'NOT_ALLOWED_NOW', article: '§9 II', scope: 'EVENT', field: 'partyId', broken: (facts, event) => broken(partyOf(facts, event.partyId)?.kind !== 'PUBLIC_BODY', ['：該當事人並非公部門雇主', ': this party is not a public-sector employer']) },
    { code: 'NOT_ALLOWED_NOW', article: '§9 II', scope: 'CASE', broken: (facts) => broken(!facts.parties.some((party) => party.kind === 'PUBLIC_BODY'), ['：本案沒有公部門雇主', ': the case has no public-sector employer']) },
  ],
  'record.signed': [
    { code: 'INVALID_PAYLOAD', article: '調解辦法 §25 I⑩', scope: 'EVENT', field: 'role', broken: (facts, event) => roleProblem(facts, event) },
    { code: 'CONSENT_MISSING', article: '電子簽章法 §5', scope: 'EVENT', field: 'consentRef', broken: (_facts, event) => broken(event.method === 'ESIGN' && (event.consentRef ?? '').trim() === '') },
    {
      code: 'APPROVAL_MISSING', article: '§19', scope: 'EVENT', field: 'signerId',
      broken: (facts, event) => {
        const body = facts.parties.find((party) => party.kind === 'PUBLIC_BODY' && (party.id === event.signerId || party.proxies.some((proxy) => proxy.id === event.signerId)))
        const approved = facts.approvals.some((approval) => approval.partyId === body?.id && approval.stage === 'SIGNING')
        return broken(isMediation(facts) && facts.outcome === 'SETTLED' && body !== undefined && !approved, body?.name ?? '')
      },
    },
  ],
  'record.finalized': [
    { code: 'CONTENT_INCOMPLETE', article: '調解辦法 §25', scope: 'CASE', broken: (facts) => broken(missingRecordContent(facts).length > 0, allThatIsMissing(facts)) },
    { code: 'SIGNATURE_MISSING', article: '§19', scope: 'CASE', broken: (facts) => broken(facts.outcome === 'SETTLED' && missingSignatures(facts).length > 0, allThatIsMissing(facts)) },
    { code: 'SIGNATURE_MISSING', article: '調解辦法 §25 I⑩', scope: 'CASE', broken: (facts) => broken(missingSignatures(facts).length > 0, allThatIsMissing(facts)) },
    { code: 'GUARDIAN_MISSING', article: '民法 §77、§79', scope: 'CASE', broken: (facts) => broken(missingGuardians(facts).length > 0, allThatIsMissing(facts)) },
  ],
  'caseFile.sent': [
    { code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25 III', scope: 'CASE', broken: (facts) => broken(facts.caseFileSentOn !== null, ['：案卷已送主管機關', ': the file has been sent already']) },
  ],
  'record.received': [
    { code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25 IV', scope: 'CASE', broken: (facts) => broken(facts.recordReceivedOn !== null, ['：主管機關已收到紀錄', ': the authority has the record already']) },
  ],
  'record.served': [
    { code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25 IV', scope: 'CASE', broken: (facts) => broken(facts.recordReceivedOn === null, ['：主管機關尚未登錄收到紀錄', ': the authority has not registered the record yet']) },
    { code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25 IV', scope: 'CASE', broken: (facts) => broken(unserved(facts).length === 0, ['：紀錄已送達全部當事人', ': the record has been served on everybody']) },
    substituteAllowed,
  ],
  'record.corrected': [
    { code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25', scope: 'CASE', broken: (facts) => broken(facts.recordVersion === 0, ['：本案沒有調解紀錄', ': this case has no record']) },
    {
      code: 'SIGNATURE_MISSING', article: '§19', scope: 'EVENT', field: 'signatures',
      broken: (facts, event) => (event.kind === 'SUBSTANTIVE' ? missingCorrectionSignatures(facts, event) : false),
    },
    {
      code: 'AMOUNTS_DO_NOT_ADD_UP', article: '民法 §5', scope: 'EVENT', field: 'changes',
      broken: (facts, event) => unbalancedTerms(currentProposal(applyCorrection(facts, event.changes))?.terms ?? []),
    },
  ],
  'performance.reported': [settled],
  'default.reported': [
    settled,
    {
      code: 'NOT_ALLOWED_NOW', article: '§59 I', scope: 'CASE',
      broken: (facts, event) => broken(!unperformedTerms(facts).some((term) => isPastDue(facts, term.id, event.on)), ['：沒有已屆期而未履行之條款', ': no term is past due and unperformed']),
    },
    { code: 'NOT_ALLOWED_NOW', article: '§59 I', scope: 'EVENT', field: 'termId', broken: (facts, event) => broken(!isPastDue(facts, event.termId, event.on), ['：該條款尚未屆期，或已履行', ': this term is not due yet, or was performed']) },
  ],
  'enforcement.applied': [
    settled,
    { code: 'NOT_ALLOWED_NOW', article: '§59 I', scope: 'CASE', broken: (facts) => broken(!isMediation(facts), ['：協調不是本法之調解，不得依 §59 聲請裁定', ': a conciliation is no mediation under the Act, so §59 does not apply']) },
    { code: 'NOT_ALLOWED_NOW', article: '§59 I', scope: 'CASE', broken: (facts) => broken(!unperformedTerms(facts).some((term) => facts.defaults.some((one) => one.termId === term.id)), ['：沒有經通報而仍未履行之條款', ': no reported default is still unperformed']) },
    { code: 'NOT_ALLOWED_NOW', article: '§59 I', scope: 'CASE', broken: (facts) => broken(facts.enforcements.some((one) => one.ruledOn === undefined), ['：已有聲請尚未裁定', ': an application is still before the court']) },
  ],
  'enforcement.ruled': [
    { code: 'NOT_ALLOWED_NOW', article: '§59 II', scope: 'CASE', broken: (facts) => broken(!facts.enforcements.some((one) => one.ruledOn === undefined), ['：沒有尚未裁定之聲請', ': no application is before the court']) },
  ],
  'arbitration.applied': [
    { code: 'NOT_ALLOWED_NOW', article: '§25 I', scope: 'CASE', broken: (facts) => broken(!isMediation(facts), ['：協調不是本法之調解', ': a conciliation is no mediation under the Act']) },
    { code: 'NOT_ALLOWED_NOW', article: '§25 I', scope: 'CASE', broken: (facts) => broken(!hasFailure(facts), ['：本案沒有調解不成立之事項', ': nothing of this case failed']) },
    { code: 'NOT_ALLOWED_NOW', article: '§25 I、II', scope: 'EVENT', field: 'jointly', broken: (_facts, event) => broken(!event.jointly && (event.exceptionGround ?? '').trim() === '', ['：應由雙方共同申請，單方申請須具 §25 II 之例外事由', ': both sides must apply jointly; one side alone needs an exception of §25 II']) },
    {
      code: 'MEMBER_DISQUALIFIED', article: '§32 I①', scope: 'EVENT', field: 'arbitrators',
      broken: (facts, event) => {
        const sat = event.arbitrators?.find((one) => everSeated(facts).some((member) => member.personId === one.personId || member.name === one.name.trim()))
        return broken(sat !== undefined, [`${sat?.name ?? ''}曾任本案調解委員，不得任仲裁委員`, `${sat?.name ?? ''} was a member of this case’s committee and cannot arbitrate it`])
      },
    },
  ],
  'litigation.filed': [
    { code: 'NOT_ALLOWED_NOW', article: '§57', scope: 'CASE', broken: (facts) => broken(!hasFailure(facts) && unperformedTerms(facts).length === 0, ['：本案並無不成立或未履行之事項', ': nothing of this case failed or is unperformed']) },
  ],
  'case.closed': [
    { code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25 VI', scope: 'CASE', broken: (facts) => pendingBeforeClosing(facts) },
  ],
  'party.updated': proxies((facts, event) => facts.parties.map((party) => (party.id === event.partyId ? { ...party, ...event.changes, side: event.changes.side ?? party.side, name: event.changes.name ?? party.name, proxies: event.changes.proxies ?? party.proxies } : party))),
  'proxy.appointed': proxies((facts, event) => facts.parties.map((party) => (party.id === event.partyId ? { ...party, proxies: [...party.proxies, event.proxy] } : party))),
  'supplement.received': proxies((facts, event) => facts.parties.map((party) => {
    const change = event.changes.parties?.find((one) => one.id === party.id)
    return { ...party, side: change?.side ?? party.side, proxies: change?.proxies ?? party.proxies }
  })),
  'application.filed': [...proxies<'application.filed'>((_facts, event) => event.parties), conciliationApplication],
  'mediation.referredExOfficio': [...proxies<'mediation.referredExOfficio'>((_facts, event) => event.parties), conciliationApplication],
  'note.added': [
    { code: 'NOT_ALLOWED_NOW', article: '§63 III', scope: 'EVENT', field: 'handover', broken: (facts, { handover }) => broken(handover !== undefined && !wasAbsent(facts, handover), ['：該當事人於該次會議並未缺席', ': this party was not absent from that meeting']) },
    { code: 'NOT_ALLOWED_NOW', article: '行政程序法 §76', scope: 'EVENT', field: 'service', broken: (facts, { service }) => broken(service !== undefined && wasServed(facts, service), ['：該文書已登錄送達', ': this paper is on record as served']) },
    attendanceStepCheck,
  ],
  // The end of a case has its own letters, which go out after it: refusal, transfer, correction.
  'document.issued': [
    { code: 'NOT_ALLOWED_NOW', article: '行政程序法 §17 I；調解辦法 §3', scope: 'OFFER', broken: (facts) => broken(facts.closedOn !== null && sentAfterClosing(facts).length === 0, nothingToSend) },
    { code: 'NOT_ALLOWED_NOW', article: '行政程序法 §17 I；調解辦法 §3', scope: 'EVENT', field: 'code', broken: (facts, { code }) => broken(facts.closedOn !== null && !sentAfterClosing(facts).includes(code), nothingToSend) },
  ],
}

/**
 * The first check of the table that an event breaks.
 * @param widest how much is asked: `CASE` and `OFFER` only what is known without the event's own fields
 * @returns the refusal, or null when all hold
 */
export function brokenCheck(facts: CaseFacts, event: CaseEvent, widest: Scope = 'EVENT'): Refusal | null {
  const rows = (checks[event.type] ?? []) as readonly Check<CaseEventType>[]
  for (const check of rows) {
    if (scopes.indexOf(check.scope) > scopes.indexOf(widest)) continue
    const detail = check.broken(facts, event as never)
    if (detail !== false) return refuse(check.code, check.article, detail, check.field)
  }
  return null
}
