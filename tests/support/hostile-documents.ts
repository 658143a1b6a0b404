import { mediationRecord } from '../../shared/documents/mediation-record.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import type { CityProfile } from '../../shared/model/city-profile.ts'
import { caseNumberOf, logOf, profiles, type Rendered, renderedDocuments } from './case-log.ts'
import { accepted, assigned, closedMeeting, company, failedOutcome, filed, opened, played, scheduled, wageClaim, worker } from './lifecycle.ts'

/** The documents of a case in which everything that a person can type is `text`; ids too are as nobody would choose them. */
export function documentsOf(text: string): Rendered[] {
  const parties = [
    worker({
      id: '__proto__', name: text, occupation: text, address: text, phone: text, interpreterLanguage: text, guardian: { id: 'constructor', name: text, relationship: text },
      proxies: [{ id: 'toString', name: text, address: text, specialAuthority: true }],
    }),
    company({ id: '../..', name: text, legalRepresentative: text }),
  ]
  const events = [
    filed({ parties, claims: [wageClaim({ id: 'valueOf', claimantId: '__proto__', description: text })], disputeSummary: text, workplace: { city: 'KAOHSIUNG', address: text } }),
    { type: 'supplement.requested', on: '2026-03-02', items: ['parties.__proto__.constructor', 'parties.constructor', text], servedOn: '2026-03-02', dueOn: '2026-03-09' },
    { type: 'supplement.received', on: '2026-03-02', changes: {} }, accepted, { ...assigned, disclosure: text }, { ...scheduled(), venue: text, online: text },
    opened({ attendance: [{ partyId: '__proto__', present: true, proxyId: 'toString' }, { partyId: '../..', present: false, reason: text }] }),
    { type: 'statement.recorded', on: '2026-03-11', side: 'EMPLOYEE', text }, closedMeeting, { ...failedOutcome, outcomeReason: 'EMPLOYER_ABSENT' },
    { type: 'record.edited', on: '2026-03-11', section: '__proto__', text },
  ]
  return renderedDocuments(logOf(events), profiles.KAOHSIUNG)
}

/** The documents of a case of which nothing is known that may be left out. */
export function documentsOfLeastFacts(): Rendered[] {
  const parties = [
    { id: 'W1', side: 'EMPLOYEE', role: 'APPLICANT', kind: 'PERSON', name: '甲○○', address: '高雄市', proxies: [] },
    { id: 'E1', side: 'EMPLOYER', role: 'RESPONDENT', kind: 'COMPANY', name: '○光', proxies: [] },
  ]
  return renderedDocuments(logOf([filed({ parties, claims: [wageClaim({ amount: undefined })], disputeSummary: '' })]), profiles.TAINAN)
}

/** The record of a failed mediation of as many claimants, one claim each. */
export function recordOfClaimants(count: number, profile: CityProfile = profiles.KAOHSIUNG): DocumentModel {
  const workers = Array.from({ length: count }, (_, index) => worker({ id: `W${index}`, name: `勞工第${index}人` }))
  const attendance = [...workers.map((one) => ({ partyId: one.id, present: true })), { partyId: 'E1', present: true }]
  const claims = workers.map((one) => wageClaim({ id: `C${one.id}`, claimantId: one.id }))
  const { facts } = played(filed({ parties: [...workers, company()], claims }), accepted, assigned, scheduled(), opened({ attendance }), closedMeeting, failedOutcome)
  return mediationRecord(facts, { caseNumber: caseNumberOf(profile), profile })
}
