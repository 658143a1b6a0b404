import { appendSubsidyEvent } from '../../electron/store/append-subsidy-event.ts'
import type { Store } from '../../electron/store/store.ts'
import type { SubsidyHead } from '../../electron/store/subsidy-repository.ts'
import { attachmentKinds } from '../../shared/subsidy/kinds.ts'
import { applicationWith } from './subsidy.ts'
import { clerk, must } from './store.ts'

/** An application under review that came after a failed mediation before the court, with every paper. `proposed`: of its first item. */
export async function reviewedIn(store: Store, claimantName: string, over: Parameters<typeof applicationWith>[0] = {}, proposed = 50_000): Promise<SubsidyHead> {
  const { standing: _standing, ...application } = applicationWith({
    caseId: null, claimantId: `id-${claimantName}`, claimantName, employerName: '○寶數位行銷有限公司', attachments: attachmentKinds.map((kind) => ({ kind, name: kind })),
    failedElsewhere: { before: 'COURT', name: '臺灣臺北地方法院', on: '2026-03-25', reference: '115年度勞專調字第1號' }, ...over,
  })
  const head = must(await appendSubsidyEvent(store, { subsidyId: null, basedOnSeq: 0, event: { type: 'subsidy.submitted', ...application } }, clerk))
  const [first] = application.items
  return must(await appendSubsidyEvent(store, {
    subsidyId: head.subsidyId, basedOnSeq: head.seq, event: { type: 'subsidy.reviewSheetCompleted', on: '2026-05-29', proposed: first ? [{ kind: first.kind, amount: proposed }] : [] },
  }, clerk))
}
