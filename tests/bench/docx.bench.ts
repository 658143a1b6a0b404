import { readFile } from 'node:fs/promises'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { renderDocument } from '../../shared/documents/render.ts'
import { cityProfile } from '../../shared/model/city-profile.ts'
import { answered, closedMeeting, filed, opened, payment, played, proposed, settledOutcome, toMeeting, wageClaim } from '../support/lifecycle.ts'
import { compare } from './measure.ts'

/**
 * A record of about three pages as .docx from its facts, against docxtemplater filling a template that has a placeholder for
 * every text of the same document and the same layout.
 */
const statement = (side: string, no: number) => ({ type: 'statement.recorded', on: '2026-03-11', side, text: `第${no}點，${'勞方任職六年，月薪四萬六千元，公司自今年一月起未發工資，經多次催討未果，請求依約給付。'.repeat(3)}` })
const statements = [1, 2, 3, 4, 5].flatMap((no) => [statement('EMPLOYEE', no), statement('EMPLOYER', no)])
const claims = [1, 2, 3, 4, 5].map((no) => wageClaim({ id: `C${no}`, description: `115年${no}月工資`, amount: 46_000 }))
const instalments = [1, 2, 3, 4, 5, 6].map((no) => ({ no, dueOn: `2026-${String(no + 3).padStart(2, '0')}-15`, amount: 10_000 }))
const { state, facts } = played(
  filed({ claims }), ...toMeeting.slice(1, 4), opened(), ...statements,
  proposed(payment({ installments: instalments, acceleration: true })), answered('W1', true), answered('E1', true), closedMeeting, settledOutcome,
)
const profile = cityProfile.parse(JSON.parse(await readFile(new URL('../../resources/cities/kaohsiung.json', import.meta.url), 'utf8')))
const render = () => renderDocument({ code: 'D11', key: '' }, facts, { caseNumber: '高市勞調字第11500001號', profile, state })

/** Every text of the document as a placeholder, and what each stands for. */
const values: Record<string, string> = {}
const structure = new Set(['kind', 'code', 'align', 'genre'])
function withPlaceholders<T>(node: T, key = ''): T {
  if (typeof node === 'string' && node !== '' && !structure.has(key)) {
    const name = `t${Object.keys(values).length}`
    values[name] = node
    return `{${name}}` as T
  }
  if (Array.isArray(node)) return node.map((entry) => withPlaceholders(entry, key)) as T
  if (node !== null && typeof node === 'object') return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withPlaceholders(value, name)])) as T
  return node
}
const template = Buffer.from(await writeDocx(withPlaceholders<DocumentModel>(render()), '2026-03-11'))

const kept = await compare(
  'three-page record as .docx',
  { name: 'facts to .docx', run: () => writeDocx(render(), '2026-03-11') },
  {
    name: 'docxtemplater',
    run: () => {
      const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
      filled.render(values)
      return filled.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })
    },
  },
  { limit: 1.2, rounds: 40, warmUp: 10 },
)
process.exitCode = kept ? 0 : 1
