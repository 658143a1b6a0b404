import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { CommandName, Input, Output } from '../../shared/ipc/contract.ts'
import { attachmentKinds } from '../../shared/subsidy/kinds.ts'
import { ask as askHead, hearingDay, startBureau } from './hearing-room.ts'

/**
 * The papers for a meeting of the panel with 20 cases, from the person's choice of a folder to the last file: agenda and review sheets as .docx and .odt,
 * and all of them as pages, drawn by the real window; then the record of the meeting.
 */
const cases = 20
/** Seconds for all formats together that are good enough. */
const limit = 10

const ask = async <C extends CommandName>(page: Page, command: C, input: Input<C>): Promise<Output<C>> => (await askHead(page, command, input)) as unknown as Output<C>

const { app, page, close } = await startBureau()
const folder = await mkdtemp(join(tmpdir(), 'desk-bench-panel-'))
await ask(page, 'app.preferences', { city: 'TAIPEI' })
for (let no = 1; no <= cases; no += 1) {
  const { subsidyId, seq } = await ask(page, 'subsidy.submit', {
    event: {
      type: 'subsidy.submitted', on: '2026-03-02', city: 'TAIPEI', claimantId: `W${no}`, claimantName: `勞工${no}`, employerName: `○寶數位行銷第${no}有限公司`, applicantType: 'WORKER', disputeKind: 'DISMISSAL',
      householdRegisteredOn: '2015-08-03', workplaceCity: 'TAIPEI', failedElsewhere: { before: 'COURT', name: '臺灣臺北地方法院', on: '2026-02-10', reference: '' },
      litigation: { courtLevel: 'FIRST', kind: 'CONFIRM_EMPLOYMENT', filedOn: '2026-02-20' }, items: [{ kind: 'ATTORNEY_FEE', amountPaid: 60_000, receipt: '收據' }, { kind: 'COURT_FEE', amountPaid: 12_000, receipt: '收據' }],
      attachments: attachmentKinds.map((kind) => ({ kind, name: kind })),
    },
  })
  await ask(page, 'subsidy.record', { subsidyId, basedOnSeq: seq, event: { type: 'subsidy.reviewSheetCompleted', on: hearingDay, proposed: [{ kind: 'ATTORNEY_FEE', amount: 50_000 }, { kind: 'COURT_FEE', amount: 12_000 }] } })
}
const { panelId } = await ask(page, 'panel.create', {})
await app.evaluate(({ dialog }, chosen) => { dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] }) }, folder)

const start = performance.now()
for (const papers of ['PACK', 'MINUTES'] as const) {
  const begun = await ask(page, 'panel.savePapers', { panelId, of: papers, formats: ['docx', 'odt', 'pdf'] })
  for (;;) {
    const progress = await ask(page, 'batch.progress', { ...(begun === null ? {} : { batchId: begun.batchId }), from: 0 })
    const failed = progress?.results.find((result) => !result.ok)
    if (failed) throw new Error(failed.refusal?.message)
    if (progress?.finished) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const seconds = (performance.now() - start) / 1000
const files = (await readdir(folder)).length
await close()
await rm(folder, { recursive: true, force: true })
const expected = 2 * (cases + 1) + 1 + 3
console.table([{ measured: `papers of a meeting of ${cases} cases, ${files} files`, seconds: Number(seconds.toFixed(1)), limit, verdict: seconds <= limit && files === expected ? 'ok' : 'TOO SLOW' }])
process.exitCode = seconds <= limit && files === expected ? 0 : 1
