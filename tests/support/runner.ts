import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseCaseScript } from '../../electron/headless/case-script.ts'
import { type CaseSummaryOutput, runScript } from '../../electron/headless/run-script.ts'
import { writeDocuments } from '../../electron/headless/write-documents.ts'
import { resourceFolder, temporaryFolder } from './store.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Run { status: number; stdout: string; stderr: string }

/** Runs a script of the project in plain Node. */
export function runNode(script: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, script), ...args], { cwd: root, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }))
  })
}

export interface CaseRun extends Run {
  /** What was printed, parsed; null when it was not one JSON object. */
  output: Record<string, unknown> | null
  /** The --out folder, and what is in it. */
  out: string
  files: string[]
}

/** Runs the headless runner on a script, or on a text that is to be taken as one, with an --out folder of its own. */
export async function runCase(script: unknown, ...args: string[]): Promise<CaseRun> {
  const folder = await temporaryFolder()
  const file = join(folder, 'x.case.json')
  const out = join(folder, 'out')
  await writeFile(file, typeof script === 'string' || script instanceof Uint8Array ? script : JSON.stringify(script))
  const run = await runNode('electron/headless/run-case.ts', file, '--out', out, ...(args.includes('--today') ? [] : ['--today', '2026-03-11']), ...args)
  const beside = (await readdir(folder)).filter((name) => name !== 'out' && name !== 'x.case.json')
  const files = await readdir(out, { recursive: true }).catch(() => [])
  return { ...run, output: parsed(run.stdout), out, files: [...files, ...beside.map((name) => `../${name}`)].toSorted() }
}

/** The same without a process of its own: reads, applies and writes as the runner does. @throws ScriptProblem */
export async function applyCase(script: unknown): Promise<{ summary: CaseSummaryOutput; files: string[] }> {
  const folder = await temporaryFolder()
  const { summary, documents } = await runScript(parseCaseScript(JSON.stringify(script)), resourceFolder, '2026-03-11')
  await writeDocuments(join(folder, 'out'), documents)
  return { summary, files: (await readdir(folder, { recursive: true })).filter((name) => name !== 'out').map((name) => relative('out', name)) }
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return null
  }
}

export const readFixture = async (name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(root, 'tests/fixtures/cases', `${name}.case.json`), 'utf8')) as Record<string, unknown>
