import { type DocumentFormat, safeFileName } from '../../shared/documents/file-name.ts'
import { claimantOf } from '../../shared/documents/subsidy/context.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { panelAgenda, panelMinutes } from '../../shared/documents/subsidy/panel-papers.ts'
import { reviewSheet } from '../../shared/documents/subsidy/review-papers.ts'
import type { Handlers } from '../../shared/ipc/contract.ts'
import type { PanelView } from '../../shared/ipc/panel-views.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { BatchResult } from '../../shared/ipc/views.ts'
import type { PanelPaper } from '../../shared/subsidy/panel.ts'
import type { BatchRunner, RunningBatch } from '../lib/batch-runner.ts'
import { writeFresh } from '../lib/fresh-file.ts'
import { refuseProgram } from '../lib/refusals.ts'
import type { Store } from '../store/store.ts'
import { viewPanel } from './panel-view.ts'
import { inFormat, type Paper } from './paper.ts'

/** One paper of a meeting, by the name of its file. `of`: whose it is. */
interface PanelSheet { fileName: string; of: string; model: DocumentModel }
/** The papers, with one name for all of them. */
interface PanelFolder { name: string; on: string; sheets: PanelSheet[] }

/** Papers of a meeting of the panel: seen, kept in a folder, printed. */
export const panelPaperCommands = (store: Store, paper: Paper, runner: BatchRunner) => ({
  'panel.papers': async ({ panelId, of }) => {
    const folder = await papersOf(store, panelId, of)
    return folder.ok ? ok(folder.value.sheets.map((sheet) => sheet.model)) : folder
  },
  'panel.printPapers': async ({ panelId, of }) => {
    const folder = await papersOf(store, panelId, of)
    return folder.ok ? ok({ printed: await paper.print(folder.value.sheets.map((sheet) => sheet.model)) }) : folder
  },
  'panel.savePapers': async ({ panelId, of, formats }) => {
    if (runner.isRunning) return refused(refuseProgram('BATCH_RUNNING'))
    const papers = await papersOf(store, panelId, of)
    if (!papers.ok) return papers
    const folder = await paper.chooseFolder()
    if (folder === null) return ok(null)
    // Another one may have begun while the person looked for a folder.
    if (runner.isRunning) return refused(refuseProgram('BATCH_RUNNING'))
    const jobs = jobsOf(papers.value, formats, paper)
    return ok({ batchId: runner.start({ action: 'PANEL_PAPERS', folder, total: jobs.length }, (batch) => saveAll(paper, folder, jobs, batch, runner.refusalOf)) })
  },
}) satisfies Handlers<'panel.papers' | 'panel.printPapers' | 'panel.savePapers'>

async function papersOf(store: Store, panelId: string, of: PanelPaper): Promise<Result<PanelFolder>> {
  const view = await viewPanel(store, panelId)
  if (!view) return refused(refuseProgram('PANEL_NOT_FOUND'))
  const name = [view.fund.reviewPanel, view.content.session, view.content.on].filter((part) => part !== '').join(' ')
  const sheets = of === 'PACK' ? packOf(store, view) : [{ fileName: safeFileName(`F03-${name}`), of: '', model: panelMinutes(view) }]
  return ok({ name: safeFileName(name), on: view.content.on, sheets })
}

/** 議程, then F02 of each case in the order of the agenda. */
function packOf({ resources }: Store, view: PanelView): PanelSheet[] {
  const profile = resources.profileOf(view.content.city)
  const agenda = panelAgenda(view)
  const cases = view.content.agenda.flatMap((item) => view.cases.filter((one) => one.subsidyId === item.subsidyId))
  return [
    { fileName: safeFileName(`F02-00-${agenda.title}`), of: '', model: agenda },
    ...cases.map(({ facts, caseNumber, subsidyNumber }, index) => ({
      of: claimantOf(facts), model: reviewSheet(facts, { caseNumber, subsidyNumber, profile }), fileName: safeFileName(`F02-${String(index + 1).padStart(2, '0')}-${claimantOf(facts)}-${subsidyNumber}`),
    })),
  ]
}

interface Job { title: string; fileName: string; extension: DocumentFormat; bytes: () => Promise<Uint8Array> }

/** Each paper as a file that can be worked on; as pages all of them in one, as they are handed round. */
const jobsOf = ({ name, on, sheets }: PanelFolder, formats: readonly DocumentFormat[], paper: Paper): Job[] => formats.flatMap((format): Job[] => (format === 'pdf'
  ? [{ title: name, fileName: sheets.length === 1 ? (sheets[0]?.fileName ?? name) : `F02-${name}`, extension: 'pdf', bytes: () => paper.pdf(sheets.map((sheet) => sheet.model)) }]
  : sheets.map((sheet) => ({ title: [sheet.model.title, sheet.of].filter((part) => part !== '').join('　'), fileName: sheet.fileName, extension: format, bytes: () => inFormat(paper, sheet.model, format, on) }))))

async function saveAll(paper: Paper, folder: string, jobs: readonly Job[], batch: RunningBatch, refusalOf: BatchRunner['refusalOf']): Promise<void> {
  for (const job of jobs) {
    batch.begin(job.title)
    const result = { caseId: '', caseNumber: '', code: '', key: job.fileName, title: job.title }
    batch.done({ ...result, ...(batch.isCancelled ? { ok: false, refusal: refuseProgram('BATCH_CANCELLED') } : await saved(paper, folder, job, refusalOf)) })
  }
}

/** One file's failure is its own. */
async function saved(paper: Paper, folder: string, { fileName, extension, bytes }: Job, refusalOf: BatchRunner['refusalOf']): Promise<Pick<BatchResult, 'ok' | 'files' | 'refusal'>> {
  try {
    const content = await bytes()
    try {
      return { ok: true, files: [await writeFresh((file, what) => paper.writeFile(file, what), folder, { name: fileName, extension, bytes: content })] }
    } catch {
      return { ok: false, refusal: refuseProgram('FOLDER_NOT_WRITTEN', `${fileName}.${extension}`) }
    }
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) }
  }
}
