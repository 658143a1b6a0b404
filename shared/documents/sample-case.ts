import type { LoggedEvent } from '../ipc/views.ts'
import type { CaseEvent } from '../lifecycle/case-events.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { factsAt } from '../lifecycle/facts-at.ts'
import type { CityProfile } from '../model/city-profile.ts'
import { documentsCalledFor } from './called-for.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'
import type { Wording } from './passages/passage.ts'
import { type DocumentCode, renderDocument } from './render.ts'
import { settledByCommittee, withoutProposal, withoutQuorum } from './sample/committee-cases.ts'
import { conciliationNotAccepted, conciliationTransferred, notAccepted, transferred } from './sample/ended-at-intake.ts'
import { conciliation, entrusted, exOfficio, failedByAbsence, settledByMediator, settledWhole, withdrawn } from './sample/mediator-cases.ts'

/** Events of a sample case, and the key of the document in it. */
type Sample = readonly [events: readonly CaseEvent[], key: string]

/** Where one case cannot show what a document may say, several do, one after the other. */
const samples: Record<DocumentCode, readonly Sample[]> = {
  D01: [[settledByMediator, ''], [transferred, ''], [conciliation, '']],
  D02: [[settledByMediator, '1'], [conciliationNotAccepted, '1']],
  D03: [[settledByMediator, 'ASSIGNMENT'], [exOfficio, 'ASSIGNMENT'], [entrusted, 'REFERRAL'], [entrusted, 'ASSIGNMENT'], [conciliation, 'REFERRAL'], [conciliation, 'ASSIGNMENT']],
  D04: [[settledByCommittee, 'EMPLOYEE']],
  D05: [[settledByCommittee, 'EMPLOYER']],
  D06: [[settledByMediator, '1'], [settledByCommittee, '2'], [withdrawn, '1']],
  D07: [[settledByMediator, '1'], [settledByCommittee, '1']],
  D08: [[settledByMediator, '1-W1'], [settledByCommittee, '1-E1']],
  D09: [[settledByMediator, '1']],
  D10: [[settledByMediator, '1'], [settledByCommittee, '1']],
  D11: [[settledByMediator, ''], [settledWhole, ''], [failedByAbsence, ''], [withdrawn, ''], [exOfficio, ''], [conciliation, '']],
  D12: [[settledByCommittee, ''], [withoutQuorum, ''], [withoutProposal, '']],
  D13: [[settledByMediator, '']],
  D14: [[settledByMediator, 'D11-2-E1'], [settledByMediator, 'D06-1-W1'], [settledByCommittee, 'D04-0-W1']],
  D15: [[settledByMediator, '']],
  D16: [[settledByMediator, '1'], [withdrawn, '1']],
  D17: [[transferred, ''], [conciliationTransferred, '']],
  D18: [[notAccepted, ''], [conciliationNotAccepted, '']],
  D19: [[failedByAbsence, '1-E1'], [withdrawn, '1-W1']],
  D20: [[settledByMediator, '2'], [settledWhole, '2']],
}

const state = 'followUp'
const kept = new Map<DocumentCode, readonly { key: string; facts: CaseFacts }[]>()

/** The facts that each sample of a document shows; folded once. */
function factsOf(code: DocumentCode, profile: CityProfile): readonly { key: string; facts: CaseFacts }[] {
  const known = kept.get(code)
  if (known) return known
  const folded = samples[code].map(([events, key]) => {
    const log = events.map((event, index): LoggedEvent => ({ seq: index + 1, event, actor: '', recordedAt: '' }))
    const called = documentsCalledFor(log, '', profile).find((one) => one.code === code && one.key === key)
    if (!called) throw new Error(`no sample case calls for ${code} ${key}`)
    return { key, facts: factsAt(log, called.seq) }
  })
  kept.set(code, folded)
  return folded
}

/**
 * What a document looks like, shown on cases that nobody ever had: for the editor of the office's wording. A document that says different
 * things in different cases is shown several times, each on a page of its own.
 * @param context the office, and the wording to show; the program's own where none is given
 */
export function sampleDocument(code: DocumentCode, { profile, wording }: { profile: CityProfile; wording?: Wording }): DocumentModel {
  const caseNumber = profile.caseNumberPattern.replace('{year}', '115').replace('{serial}', '0001')
  const shown = factsOf(code, profile).map(({ key, facts }) => renderDocument({ code, key }, facts, { caseNumber, profile, state, ...(wording === undefined ? {} : { wording }) }))
  const [first, ...others] = shown
  if (!first) throw new Error(`no sample of ${code}`)
  return { ...first, blocks: [...first.blocks, ...others.flatMap(onItsOwnPage)] }
}

const onItsOwnPage = ({ issuer, title, blocks }: DocumentModel): DocumentBlock[] => [
  { kind: 'pageBreak' }, ...[...(issuer === undefined ? [] : [issuer]), title].map((text): DocumentBlock => ({ kind: 'paragraph', text, align: 'center', strong: true })), ...blocks,
]
