import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { writeOdt } from '../../electron/documents/odt-writer.ts'
import { Paper } from '../../renderer/features/documents/paper.tsx'
import { mediationRecord } from '../../shared/documents/mediation-record.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { caseNumberOf, profiles } from '../support/case-log.ts'
import { rowsOf, tablesOf, textOf } from '../support/document-text.ts'
import { accepted, assigned, closedMeeting, company, failedOutcome, filed, opened, played, scheduled, worker } from '../support/lifecycle.ts'
import { linesOf } from '../support/read-docx.ts'
import { odtLinesOf } from '../support/read-odt.ts'

const parties = [
  worker({ birthDate: '2009-05-01', guardian: { id: 'G1', name: '癸○○', relationship: '母' } }), company({ kind: 'PUBLIC_BODY', proxies: [{ id: 'P1', name: '周○○', address: '高雄市苓雅區○○路○○號', specialAuthority: true }] }),
]
const attendance = [{ partyId: 'W1', present: true, guardian: { present: false } }, { partyId: 'E1', present: false, reason: '塞車' }]
const step = (name: string, at: string, over: object = {}) => ({ type: 'note.added', on: '2026-03-11', at, text: '出席異動', attendance: { meetingNo: 1, partyId: 'E1', step: name, at, ...over } })
const recordOf = (...steps: unknown[]): DocumentModel => {
  const { facts } = played(filed({ parties }), accepted, assigned, scheduled(), opened({ attendance }), ...steps, closedMeeting, failedOutcome)
  return mediationRecord(facts, { caseNumber: caseNumberOf(profiles.KAOHSIUNG), profile: profiles.KAOHSIUNG })
}
const told = (model: DocumentModel): string[][] => rowsOf(tablesOf(model).find((table) => table.header?.includes('出席情形'))).map(([who = '', how = '']) => [who, how]).slice(0, -1)

describe('出席情形 of the record', () => {
  it('tells at what time somebody came after the opening, through whom, and left', () => {
    expect(told(recordOf(step('ARRIVED', '14:20', { proxyId: 'P1' }), step('LEFT', '15:10')))).toEqual([
      ['勞方甲○○', '本人出席。'], ['甲○○之法定代理人癸○○', '未出席。'], ['資方○光精密股份有限公司', '由代理人周○○於下午2時20分到場（受特別授權），於下午3時10分離席。'],
    ])
  })

  it('tells of one who was there from the beginning when it left and came back, and of a guardian when it came', () => {
    const guardian = { partyId: 'W1', guardianId: 'G1' }
    expect(told(recordOf(step('ARRIVED', '14:05', guardian), step('LEFT', '14:30', { partyId: 'W1' }), step('ARRIVED', '14:45', { partyId: 'W1' })))).toEqual([
      ['勞方甲○○', '本人出席，於下午2時30分離席，本人於下午2時45分到場。'], ['甲○○之法定代理人癸○○', '於下午2時5分到場。'], ['資方○光精密股份有限公司', '未出席。塞車。'],
    ])
  })

  it('names the authority letter of a proxy who came later, and the consent that a public body’s lacked', () => {
    const text = textOf(recordOf(step('ARRIVED', '14:20', { proxyId: 'P1' })))
    expect(text).toContain('委任書1份（○光精密股份有限公司）')
    expect(text).toContain('同意書')
    expect(textOf(recordOf())).not.toContain('委任書1份')
  })

  it('leaves the place to sign of one who went before the end with the reason', () => {
    const signing = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'signatures' ? block.signers : [])).map(({ name, signed }) => [name, signed])
    expect(signing(recordOf(step('LEFT', '15:10', { partyId: 'W1' }))).slice(0, 3)).toEqual([['甲○○', '先行離席'], ['癸○○', undefined], ['○光精密股份有限公司', '未出席']])
  })

  it('says the same on the screen, in the .docx and in the .odt', async () => {
    const model = recordOf(step('ARRIVED', '14:20', { proxyId: 'P1' }), step('LEFT', '15:10'))
    expect(linesOf(await writeDocx(model, '2026-03-11'))).toEqual(documentWords(model))
    expect(odtLinesOf(writeOdt(model, '2026-03-11'))).toEqual(documentWords(model))
    expect(renderToStaticMarkup(<Paper model={model} />)).toContain('由代理人周○○於下午2時20分到場（受特別授權），於下午3時10分離席。')
  })
})
