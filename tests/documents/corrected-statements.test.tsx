import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { writeOdt } from '../../electron/documents/odt-writer.ts'
import { Paper } from '../../renderer/features/documents/paper.tsx'
import { mediationRecord } from '../../shared/documents/mediation-record.ts'
import type { DocumentModel, DocumentParagraph } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { caseNumberOf, profiles } from '../support/case-log.ts'
import { played, toMeeting } from '../support/lifecycle.ts'
import { linesOf, partsOf } from '../support/read-docx.ts'
import { odtLinesOf } from '../support/read-odt.ts'

const said = (side: string, text: string, over: object = {}) => ({ type: 'statement.recorded', on: '2026-03-11', at: '14:10', side, text, ...over })
const recordOf = (...events: unknown[]): DocumentModel => mediationRecord(played(...events).facts, { caseNumber: caseNumberOf(profiles.KAOHSIUNG), profile: profiles.KAOHSIUNG })
const paragraphsOf = (model: DocumentModel): DocumentParagraph[] => model.blocks.filter((block) => block.kind === 'paragraph')
const about = (model: DocumentModel, words: string) => paragraphsOf(model).filter(({ text }) => text.includes(words)).map(({ text, struck }) => ({ text, ...(struck === undefined ? {} : { struck }) }))

const corrected = recordOf(
  ...toMeeting, said('EMPLOYEE', '月薪三萬元'), said('EMPLOYER', '已付清工資'), said('EMPLOYEE', '月薪三萬五千元', { strikes: 1 }), said('EMPLOYER', '重複記載。', { strikes: 2, deletes: true }),
  said('EMPLOYEE', '月薪三萬六千元', { strikes: 3 }),
)

describe('statements of the record that were corrected', () => {
  it('stay in their place, struck, and what took their place follows and says so', () => {
    expect(about(corrected, '月薪')).toEqual([
      { text: '月薪三萬元。', struck: true }, { text: '月薪三萬五千元。（更正第1則）', struck: true }, { text: '月薪三萬六千元。（更正第3則）' },
    ])
  })

  it('tell why one was deleted', () => {
    expect([...about(corrected, '付清'), ...about(corrected, '刪除')]).toEqual([{ text: '已付清工資。', struck: true }, { text: '（經確認刪除：重複記載）' }])
  })

  it('are struck on the screen, in the .docx and in the .odt, and what stands is not', async () => {
    const [docx, odt] = [await writeDocx(corrected, '2026-03-11'), writeOdt(corrected, '2026-03-11')]
    expect(renderToStaticMarkup(<Paper model={corrected} />).match(/<del>.*?<\/del>/gu)).toEqual(['<del>月薪三萬元。</del>', '<del>月薪三萬五千元。（更正第1則）</del>', '<del>已付清工資。</del>'])
    expect(partsOf(docx)['word/document.xml']?.match(/<w:strike\/><\/w:rPr><w:t>[^<]*/gu)?.map((run) => run.replace(/.*>/u, ''))).toEqual(['月薪三萬元。', '月薪三萬五千元。（更正第1則）', '已付清工資。'])
    const content = partsOf(odt)['content.xml'] ?? ''
    const [, style] = /style:name="(P\d+)"(?:(?!<\/style:style>).)*text-line-through-style="solid"/u.exec(content) ?? []
    expect(content.match(new RegExp(`<text:p text:style-name="${style}">[^<]*`, 'gu'))?.map((paragraph) => paragraph.replace(/.*>/u, ''))).toEqual(['月薪三萬元。', '月薪三萬五千元。（更正第1則）', '已付清工資。'])
    expect(linesOf(docx)).toEqual(documentWords(corrected))
    expect(odtLinesOf(odt)).toEqual(documentWords(corrected))
  })

  it('change nothing in a record in which nobody corrected anything', () => {
    const record = recordOf(...toMeeting, said('EMPLOYEE', '月薪三萬元'), said('EMPLOYER', '已付清工資'))
    expect(paragraphsOf(record).filter((paragraph) => 'struck' in paragraph)).toEqual([])
    expect(about(record, '月薪')).toEqual([{ text: '月薪三萬元。' }])
  })
})
