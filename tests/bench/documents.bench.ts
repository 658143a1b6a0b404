import { readFile } from 'node:fs/promises'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createServer } from 'vite'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { writeOdt } from '../../electron/documents/odt-writer.ts'
import type * as paperModule from '../../renderer/features/documents/paper.tsx'
import { changeText } from '../../shared/documents/editing/changes.ts'
import { placesOf } from '../../shared/documents/editing/places.ts'
import { editedDocument, type HandEdits } from '../../shared/documents/hand-edits.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { renderDocument } from '../../shared/documents/render.ts'
import { cityProfile } from '../../shared/model/city-profile.ts'
import { answered, closedMeeting, company, failedOutcome, filed, opened, payment, played, proposed, settledOutcome, toMeeting, wageClaim, worker } from '../support/lifecycle.ts'
import { compare, within } from './measure.ts'

/**
 * A record of about three pages from its facts, as .docx and as .odt, against docxtemplater filling a template that has a placeholder for
 * every text of the same document and the same layout; the record of 300 claimants; the preview.
 */
const statement = (side: string, no: number) => ({ type: 'statement.recorded', on: '2026-03-11', side, text: `第${no}點，${'勞方任職六年，月薪四萬六千元，公司自今年一月起未發工資，經多次催討未果，請求依約給付。'.repeat(3)}` })
const statements = [1, 2, 3, 4, 5].flatMap((no) => [statement('EMPLOYEE', no), statement('EMPLOYER', no)])
const claims = [1, 2, 3, 4, 5].map((no) => wageClaim({ id: `C${no}`, description: `115年${no}月工資`, amount: 46_000 }))
const instalments = [1, 2, 3, 4, 5, 6].map((no) => ({ no, dueOn: `2026-${String(no + 3).padStart(2, '0')}-15`, amount: 10_000 }))
const settled = [proposed(payment({ installments: instalments, acceleration: true })), answered('W1', true), answered('E1', true), closedMeeting, settledOutcome]
const { state, facts } = played(filed({ claims }), ...toMeeting.slice(1, 4), opened(), ...statements, ...settled)
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

const docxtemplater = {
  name: 'docxtemplater',
  run: () => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
    filled.render(values)
    return filled.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })
  },
}
const kept = [
  await compare('three-page record as .docx', { name: 'facts to .docx', run: () => writeDocx(render(), '2026-03-11') }, docxtemplater, { limit: 1, rounds: 40, warmUp: 10 }),
  await compare('three-page record as .odt', { name: 'facts to .odt', run: () => writeOdt(render(), '2026-03-11') }, docxtemplater, { limit: 1.5, rounds: 40, warmUp: 10 }),
]

/** The same hearing with so many claimants: what both sides said, and then no agreement. */
function recordOf(count: number): DocumentModel {
  const workers = Array.from({ length: count }, (_, index) => worker({ id: `W${index}`, name: `勞工第${index}人` }))
  const attendance = [...workers.map((party) => ({ partyId: party.id, present: true })), { partyId: 'E1', present: true }]
  const asked = workers.map((party) => wageClaim({ id: `C${party.id}`, claimantId: party.id }))
  const failed = played(filed({ parties: [...workers, company()], claims: asked }), ...toMeeting.slice(1, 4), opened({ attendance }), ...statements, closedMeeting, failedOutcome)
  return renderDocument({ code: 'D11', key: '' }, failed.facts, { caseNumber: '高市勞調字第11500001號', profile, state: failed.state })
}
// Five times is the aim; a record of one takes too little time for that. The limit tells when it gets worse.
const [one, many] = [recordOf(1), recordOf(300)]
for (const [format, write] of Object.entries({ docx: (model: DocumentModel) => writeDocx(model, '2026-03-11'), odt: (model: DocumentModel) => writeOdt(model, '2026-03-11') })) {
  kept.push(await compare(`300 claimants as .${format}`, { name: 'a record of 300', run: () => write(many) }, { name: 'a record of one', run: () => write(one) }, { limit: 7, rounds: 40, warmUp: 10 }))
}

// While one types, the window renders the record anew and React draws it. Here React writes it as text in Node, in its slower build for
// development; the drawing by the window is not in it.
const vite = await createServer({ configFile: false, appType: 'custom', server: { middlewareMode: true, ws: false, watch: null }, logLevel: 'error' })
const { Paper } = (await vite.ssrLoadModule('/renderer/features/documents/paper.tsx')) as typeof paperModule
await vite.close()
kept.push(await within('preview of a three-page record while typing', { name: 'facts to markup', run: () => renderToStaticMarkup(createElement(Paper, { model: render() })) }, { limitMs: 16, rounds: 60, warmUp: 10 }))
// Twenty texts were changed by hand when the document had one block less: they are found again each time.
const earlier = { ...render(), blocks: render().blocks.slice(1) }
const byHand = placesOf(earlier).flatMap((place, at) => (place.isEditable ? [at] : [])).slice(0, 20)
  .reduce<HandEdits | null>((edits, at) => changeText(earlier, edits, { at }, `手動修改之第${at}處`), null)
kept.push(await within('preview of a three-page record with twenty changes by hand', { name: 'facts and changes to markup', run: () => renderToStaticMarkup(createElement(Paper, { model: editedDocument(render(), byHand).model })) }, { limitMs: 16, rounds: 60, warmUp: 10 }))
process.exitCode = kept.every(Boolean) ? 0 : 1
