import { subsidyDocumentsCalledFor } from '../../shared/documents/subsidy/called-for.ts'
import { renderSubsidyDocument } from '../../shared/documents/subsidy/render.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import type { LetterContext } from '../../shared/documents/official-letter.ts'
import type { CalledDocument } from '../../shared/ipc/views.ts'
import type { CityProfile } from '../../shared/model/city-profile.ts'
import type { SubsidyApplication } from '../../shared/subsidy/application.ts'
import { evaluate } from '../../shared/subsidy/evaluate.ts'
import type { SubsidyEvent } from '../../shared/subsidy/events.ts'
import type { SubsidyFacts } from '../../shared/subsidy/facts.ts'
import { applySubsidyEvent, type SubsidySnapshot } from '../../shared/subsidy/subsidy-lifecycle.ts'
import { bookOf } from './subsidy.ts'
import { must } from './store.ts'

export type PlayedSubsidy = { seq: number; event: SubsidyEvent; actor: string; facts: SubsidyFacts }[]

/** An application's log, played through the lifecycle: what the rules of its city say of the application, then the events given. @throws Error naming the first that is refused */
export function subsidyPlayed(application: SubsidyApplication, ...events: object[]): PlayedSubsidy {
  const computed = evaluate(bookOf(application.city), application, [])
  let snapshot: SubsidySnapshot | null = null
  return [{ type: 'subsidy.submitted', ...application, computed, pack: `${application.city}/1` }, ...events].map((raw, index) => {
    const applied = must(applySubsidyEvent(snapshot, raw))
    snapshot = applied.snapshot
    return { seq: index + 1, event: applied.event, actor: '王承辦', facts: applied.snapshot.facts }
  })
}

/** Every document that the log calls for, as `code` or `code:key`. */
export function subsidyPapersOf(log: PlayedSubsidy, profile: CityProfile, as: Partial<LetterContext> = {}): Map<string, { called: CalledDocument; model: DocumentModel }> {
  const subsidyNumber = '北市基補字第1150001號'
  return new Map(subsidyDocumentsCalledFor(log, subsidyNumber).filter(({ lapsed }) => lapsed !== true).map((called) => {
    const at = log[called.seq - 1]
    if (!at) throw new Error(`${called.code} shows event ${called.seq}`)
    const model = renderSubsidyDocument(called, at.facts, { ...as, profile, subsidyNumber, caseNumber: '北市勞調字第1150001號' })
    return [called.key === '' ? called.code : `${called.code}:${called.key}`, { called, model }]
  }))
}

const meeting = { on: '2026-06-05', members: ['P01', 'P02', 'P03'].map((personId) => ({ personId, name: `委員${personId}`, present: true })), recused: [] }
export const sheet = (on = '2026-05-29') => ({ type: 'subsidy.reviewSheetCompleted', on, proposed: [] })
/** A decision of three members. @param granted by item */
export const decided = (granted: Readonly<Record<string, number>>, over: object = {}) =>
  ({ type: 'subsidy.decided', on: '2026-06-05', by: '王承辦', meeting, basis: '核實認定', confirmedBy: '李複核', perItem: Object.entries(granted).map(([kind, amount]) => ({ kind, granted: amount, reason: '' })), ...over })
export const issuedLetter = (code: string, over: object = {}) => ({ type: 'subsidy.documentIssued', on: '2026-06-08', code, key: '', documentNumber: '北市勞動字第1150000001號', version: 1, files: [], ...over })
export const paid = (amount: number) => [
  { type: 'subsidy.notified', on: '2026-06-12', deliveredOn: '2026-06-12' }, { type: 'subsidy.receiptReceived', on: '2026-06-20' }, { type: 'subsidy.paid', on: '2026-06-25', amount },
]
export const clawback = (amount: number, over: object = {}) => ({ type: 'subsidy.clawbackOrdered', on: '2026-10-05', amount, reason: '獲勝訴判決，訴訟費用由被告負擔，並已受償。', dueOn: '2026-11-05', ...over })
