import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isIsoDate } from '../../shared/model/dates.ts'
import { parseCaseScript, ScriptProblem } from './case-script.ts'
import { runScript } from './run-script.ts'

const usage = '用法：npm run --silent case -- FILE.case.json [--out DIR] [--today YYYY-MM-DD]'
const resourceFolder = join(import.meta.dirname, '../../resources')

/** What the caller has to put right: told in one line, exit status 2. */
class UsageProblem extends Error {}

try {
  const { file, out, today } = readArguments(process.argv.slice(2))
  if (out !== undefined) await refuseOccupied(out)
  const script = parseCaseScript(await readScript(file))
  const { summary, documents } = await runScript(script, resourceFolder, today)
  const written = out === undefined
    ? documents.map(({ called }) => ({ code: called.code, file: null, sha256: null }))
    : await (await import('./write-documents.ts')).writeDocuments(out, documents)
  const { events, chain, ...before } = summary
  process.stdout.write(`${JSON.stringify({ ...before, documents: written, events, chain }, null, 2)}\n`)
} catch (error) {
  // One plain line, whatever happened: this is read by other programs and by people who cannot mend ours.
  process.stderr.write(`${error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : '執行失敗'}\n`)
  process.exitCode = error instanceof ScriptProblem || error instanceof UsageProblem ? 2 : 1
}

function readArguments(given: string[]): { file: string; out?: string; today?: string } {
  const { values, positionals } = parse(given)
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UsageProblem(usage)
  if (values.today !== undefined && !isIsoDate(values.today)) throw new UsageProblem(`--today: 不是存在的日期 ${JSON.stringify(values.today)}。${usage}`)
  if (values.out === '') throw new UsageProblem(`--out: 未填資料夾。${usage}`)
  return { file, ...values }
}

function parse(given: string[]) {
  try {
    return parseArgs({ args: given, allowPositionals: true, options: { out: { type: 'string' }, today: { type: 'string' } } })
  } catch {
    throw new UsageProblem(usage)
  }
}

async function readScript(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    throw new UsageProblem(error instanceof TypeError ? `${file}: 不是 UTF-8 文字檔` : `${file}: 無法讀取檔案`, { cause: error })
  }
}

async function refuseOccupied(out: string): Promise<void> {
  const found = await stat(out).catch(() => null)
  if (found && !found.isDirectory()) throw new UsageProblem(`--out: ${out} 不是資料夾`)
}
