import { describe, expect, it } from 'vitest'
import { addParagraph, changeText, resolveConflict, undoEdit } from '../../shared/documents/editing/changes.ts'
import { lostStatutoryWords } from '../../shared/documents/editing/statutory.ts'
import { placesOf } from '../../shared/documents/editing/places.ts'
import { documentDraftId, documentOfDraft, editedDocument, type HandEdits, isWordingEditable, readHandEdits } from '../../shared/documents/hand-edits.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { paragraphNumber } from '../../shared/format/numbering.ts'

interface Content { time?: string; remarks?: readonly string[]; documentNumber?: string }
const remarks = ['請攜帶身分證明文件。', '調解程序免費。', '因故不能出席者，請於會前通知。']

function notice({ time = '115年3月2日上午9時', remarks: texts = remarks, documentNumber = '＿＿＿＿' }: Content = {}): DocumentModel {
  return {
    code: 'D06', genre: 'LETTER', issuer: '高雄市政府勞工局', title: '開會通知單', filing: ['檔　　號：', '保存年限：15年'], footer: '115-1',
    blocks: [
      { kind: 'contact', lines: ['地址：高雄市前鎮區', '承辦人：陳承辦'] },
      { kind: 'field', label: '發文日期', value: '115年2月20日' },
      { kind: 'field', label: '發文字號', value: documentNumber },
      { kind: 'field', label: '開會時間', value: time },
      { kind: 'paragraph', text: '備註：' },
      ...texts.map((text, index) => ({ kind: 'paragraph' as const, number: paragraphNumber(1, index + 1), indent: 1, text })),
      { kind: 'field', label: '副本', value: '無' },
    ],
  }
}

const positionOf = (model: DocumentModel, text: string): number => placesOf(model).findIndex((place) => place.text === text)
const change = (model: DocumentModel, from: string, to: string, edits: HandEdits | null = null): HandEdits => changeText(model, edits, { at: positionOf(model, from) }, to)
const remarksOf = (model: DocumentModel): string[] => model.blocks.flatMap((block) => (block.kind === 'paragraph' && block.number !== undefined ? [`${block.number}${block.text}`] : []))
const timeOf = (model: DocumentModel): string => model.blocks.flatMap((block) => (block.kind === 'field' && block.label === '開會時間' ? [block.value] : [])).join('')

describe('what was changed by hand in a document', () => {
  it('is nothing where nothing was changed: the document is as it was generated', () => {
    const model = notice()
    expect(editedDocument(model, null)).toEqual({ model, applied: [], conflicts: [] })
    expect(editedDocument(model, { base: ['x'], edits: [], added: [] })).toEqual({ model, applied: [], conflicts: [] })
  })

  it('stands in the place of the text that was generated', () => {
    const edited = editedDocument(notice(), change(notice(), '調解程序免費。', '調解不收費用。'))
    expect(remarksOf(edited.model)).toEqual(['一、請攜帶身分證明文件。', '二、調解不收費用。', '三、因故不能出席者，請於會前通知。'])
    expect(edited.applied).toEqual([{ before: '調解程序免費。', after: '調解不收費用。' }])
    expect(edited.conflicts).toEqual([])
  })

  it('survives when other facts change, also when its paragraph moved', () => {
    const edits = change(notice(), '調解程序免費。', '調解不收費用。')
    const moved = notice({ time: '115年4月13日下午2時', remarks: ['本次會議原訂115年3月2日，現改期如上。', ...remarks] })
    const { model, conflicts } = editedDocument(moved, edits)
    expect(timeOf(model)).toBe('115年4月13日下午2時')
    expect(remarksOf(model)[2]).toBe('三、調解不收費用。')
    expect(conflicts).toEqual([])
  })

  it('is asked about where the facts changed the same text, and the paper says what the facts say', () => {
    const edits = change(notice(), '115年3月2日上午9時', '115年3月2日上午9時整')
    const { model, applied, conflicts } = editedDocument(notice({ time: '115年4月13日下午2時' }), edits)
    expect(timeOf(model)).toBe('115年4月13日下午2時')
    expect(applied).toEqual([])
    expect(conflicts).toEqual([{ id: 1, before: '115年3月2日上午9時', now: '115年4月13日下午2時', mine: '115年3月2日上午9時整' }])
  })

  it('is asked about where its text is no longer there', () => {
    const edits = change(notice(), '調解程序免費。', '調解不收費用。')
    const { model, conflicts } = editedDocument(notice({ remarks: ['請攜帶身分證明文件。', '因故不能出席者，請於會前通知。'] }), edits)
    expect(remarksOf(model)).toEqual(['一、請攜帶身分證明文件。', '二、因故不能出席者，請於會前通知。'])
    expect(conflicts).toEqual([{ id: 1, before: '調解程序免費。', now: null, mine: '調解不收費用。' }])
  })

  it('comes back with its text after a change elsewhere was made meanwhile', () => {
    const without = notice({ remarks: ['請攜帶身分證明文件。', '因故不能出席者，請於會前通知。'] })
    const edits = change(without, '115年3月2日上午9時', '9時整', change(notice(), '調解程序免費。', '調解不收費用。'))
    const { model, conflicts } = editedDocument(notice(), edits)
    expect(remarksOf(model)[1]).toBe('二、調解不收費用。')
    expect(timeOf(model)).toBe('9時整')
    expect(conflicts).toEqual([])
  })

  it('is done when the facts themselves say it', () => {
    const edits = change(notice(), '115年3月2日上午9時', '115年4月13日下午2時')
    expect(editedDocument(notice({ time: '115年4月13日下午2時' }), edits)).toEqual({ model: notice({ time: '115年4月13日下午2時' }), applied: [], conflicts: [] })
  })

  it('finds the text most alike where a new paragraph stands beside a changed one', () => {
    const edits = change(notice(), '調解程序免費。', '調解不收費用。')
    const { conflicts } = editedDocument(notice({ remarks: ['請攜帶身分證明文件。', '全程以視訊進行。', '協調程序免費。', '因故不能出席者，請於會前通知。'] }), edits)
    expect(conflicts.map(({ now }) => now)).toEqual(['協調程序免費。'])
  })
})

describe('a paragraph', () => {
  it('that is taken out leaves no gap in the numbers', () => {
    const edited = editedDocument(notice(), change(notice(), '請攜帶身分證明文件。', ''))
    expect(remarksOf(edited.model)).toEqual(['一、調解程序免費。', '二、因故不能出席者，請於會前通知。'])
    expect(edited.applied).toEqual([{ before: '請攜帶身分證明文件。', after: '' }])
  })

  it('that is added gets a number, and those after it the next ones', () => {
    const added = addParagraph(notice(), null, { at: positionOf(notice(), '請攜帶身分證明文件。') }, '請提早10分鐘報到。')
    const twice = addParagraph(notice(), added.edits, { added: added.id }, '停車位有限。')
    const edited = editedDocument(notice(), twice.edits)
    expect(remarksOf(edited.model)).toEqual(['一、請攜帶身分證明文件。', '二、請提早10分鐘報到。', '三、停車位有限。', '四、調解程序免費。', '五、因故不能出席者，請於會前通知。'])
    expect(edited.applied).toEqual([{ before: '', after: '請提早10分鐘報到。' }, { before: '', after: '停車位有限。' }])
  })

  it('that is added below the words above a list begins the list', () => {
    const { edits } = addParagraph(notice(), null, { at: positionOf(notice(), '備註：') }, '請提早10分鐘報到。')
    expect(remarksOf(editedDocument(notice(), edits).model).slice(0, 2)).toEqual(['一、請提早10分鐘報到。', '二、請攜帶身分證明文件。'])
  })

  it('that moved takes its change along', () => {
    const edits = change(notice(), '請攜帶身分證明文件。', '請帶身分證。')
    const { model, conflicts } = editedDocument(notice({ remarks: ['調解程序免費。', '因故不能出席者，請於會前通知。', '請攜帶身分證明文件。'] }), edits)
    expect(remarksOf(model)).toEqual(['一、調解程序免費。', '二、因故不能出席者，請於會前通知。', '三、請帶身分證。'])
    expect(conflicts).toEqual([])
  })

  it('that was added keeps its order with another one when what stood between them goes', () => {
    const first = addParagraph(notice(), null, { at: positionOf(notice(), '請攜帶身分證明文件。') }, '請提早10分鐘報到。')
    const { edits } = addParagraph(notice(), first.edits, { at: positionOf(notice(), '調解程序免費。') }, '停車位有限。')
    const { model } = editedDocument(notice({ remarks: ['請攜帶身分證明文件。', '因故不能出席者，請於會前通知。'] }), edits)
    expect(remarksOf(model)).toEqual(['一、請攜帶身分證明文件。', '二、請提早10分鐘報到。', '三、停車位有限。', '四、因故不能出席者，請於會前通知。'])
  })

  it('that was added stays where it is when the one before it goes', () => {
    const { edits } = addParagraph(notice(), null, { at: positionOf(notice(), '調解程序免費。') }, '停車位有限。')
    const { model, conflicts } = editedDocument(notice({ remarks: ['請攜帶身分證明文件。', '因故不能出席者，請於會前通知。'] }), edits)
    expect(remarksOf(model)).toEqual(['一、請攜帶身分證明文件。', '二、停車位有限。', '三、因故不能出席者，請於會前通知。'])
    expect(conflicts).toEqual([])
  })

  it('with its number in a heading keeps it out of the words', () => {
    const sheet: DocumentModel = {
      code: 'D15', genre: 'RECORD', title: '說明', blocks: [
        { kind: 'heading', level: 1, text: '一、共同申請交付仲裁' }, { kind: 'paragraph', number: '（一）', text: '甲' }, { kind: 'paragraph', number: '（二）', text: '乙' },
        { kind: 'heading', level: 1, text: '二、法律扶助' }, { kind: 'paragraph', number: '（一）', text: '丙' }, { kind: 'paragraph', number: '（二）', text: '丁' },
      ],
    }
    const edits = change(sheet, '丙', '', change(sheet, '共同申請交付仲裁', ''))
    const headed = change(sheet, '法律扶助', '法律扶助基金會', edits)
    expect(editedDocument(sheet, headed).model.blocks.map((block) => ('text' in block ? `${'number' in block ? block.number ?? '' : ''}${block.text}` : ''))).toEqual(['（一）甲', '（二）乙', '一、法律扶助基金會', '（一）丁'])
  })
})

describe('a conflict', () => {
  const edits = change(notice(), '115年3月2日上午9時', '115年3月2日上午9時整')
  const now = notice({ time: '115年4月13日下午2時' })

  it('ends when the hand’s text is kept, which then stands in place of the new one', () => {
    const decided = resolveConflict(now, edits, 1, '115年3月2日上午9時整')
    expect(editedDocument(now, decided)).toMatchObject({ conflicts: [], applied: [{ before: '115年4月13日下午2時', after: '115年3月2日上午9時整' }] })
  })

  it('ends when the new text is taken, or one made of both', () => {
    expect(editedDocument(now, resolveConflict(now, edits, 1, null))).toEqual({ model: now, applied: [], conflicts: [] })
    const both = editedDocument(now, resolveConflict(now, edits, 1, '115年4月13日下午2時整'))
    expect([timeOf(both.model), both.conflicts]).toEqual(['115年4月13日下午2時整', []])
  })

  it('stays open when its text is opened and left as it stands, and ends when another is typed', () => {
    const at = positionOf(now, '115年4月13日下午2時')
    expect(editedDocument(now, changeText(now, edits, { at }, '115年4月13日下午2時')).conflicts).toEqual(editedDocument(now, edits).conflicts)
    expect(editedDocument(now, changeText(now, edits, { at }, '115年4月13日下午2時整'))).toMatchObject({ conflicts: [], applied: [{ before: '115年4月13日下午2時', after: '115年4月13日下午2時整' }] })
  })

  it('about a text that is gone ends with a paragraph of its own, or without it', () => {
    const gone = notice({ remarks: ['請攜帶身分證明文件。'] })
    const mine = change(notice(), '調解程序免費。', '調解不收費用。')
    expect(remarksOf(editedDocument(gone, resolveConflict(gone, mine, 1, '調解不收費用。')).model)).toEqual(['一、請攜帶身分證明文件。', '二、調解不收費用。'])
    expect(editedDocument(gone, resolveConflict(gone, mine, 1, null))).toEqual({ model: gone, applied: [], conflicts: [] })
  })

  it('stays open while another one is decided or another text is changed', () => {
    const two = change(notice(), '調解程序免費。', '調解不收費用。', edits)
    const later = notice({ time: '115年4月13日下午2時', remarks: ['請攜帶身分證明文件。', '協調程序免費。', '因故不能出席者，請於會前通知。'] })
    const [first, second] = editedDocument(later, two).conflicts
    const decided = resolveConflict(later, two, first?.id ?? 0, null)
    const more = change(later, '請攜帶身分證明文件。', '請帶身分證。', decided)
    expect(editedDocument(later, more).conflicts).toEqual([second])
    expect(second?.before).toBe('調解程序免費。')
  })
})

describe('changes by hand', () => {
  it('of a value that is gone do not pass to another field with the same value', () => {
    const edits = change(notice(), '無', '調解人王調解')
    const gone = notice()
    const other: DocumentModel = { ...gone, blocks: [{ kind: 'field', label: '附件', value: '無' }, ...gone.blocks.slice(0, -1)] }
    const { applied, conflicts } = editedDocument(other, edits)
    expect([applied, conflicts.map(({ mine }) => mine)]).toEqual([[], ['調解人王調解']])
  })

  it('can each be taken back', () => {
    const two = change(notice(), '無', '調解人王調解', change(notice(), '調解程序免費。', '調解不收費用。'))
    const back = undoEdit(notice(), two, two.edits[0]?.id ?? 0)
    expect(editedDocument(notice(), back).applied).toEqual([{ before: '無', after: '調解人王調解' }])
    expect(editedDocument(notice(), change(notice(), '無', '無', back)).applied).toEqual([])
  })

  it('reach no text that issuing or the letterhead writes', () => {
    for (const text of ['開會通知單', '高雄市政府勞工局', '保存年限：15年', '115-1', '115年2月20日', '＿＿＿＿', '開會時間']) {
      expect(() => change(notice(), text, '別的文字')).toThrow(RangeError)
    }
    expect(editedDocument(notice({ documentNumber: '高市勞關字第1號' }), change(notice(), '無', '王調解')).conflicts).toEqual([])
  })

  it('take an emptied line of the sender away', () => {
    const { model } = editedDocument(notice(), change(notice(), '承辦人：陳承辦', ''))
    expect(model.blocks[0]).toEqual({ kind: 'contact', lines: ['地址：高雄市前鎮區'] })
  })

  it('are made in letters and sheets of the office, not in forms and not in the record', () => {
    expect(['D02', 'D06', 'D13', 'D15', 'D17', 'D20'].every(isWordingEditable)).toBe(true)
    expect(['D01', 'D08', 'D09', 'D10', 'D11', 'D12', 'D14', 'D16', ''].some(isWordingEditable)).toBe(false)
  })

  it('are kept as one draft for each document, whatever its key', () => {
    expect(documentOfDraft(documentDraftId('c:1', 'D06', '2:E1'), 'c:1')).toEqual({ code: 'D06', key: '2:E1' })
    expect(documentOfDraft(documentDraftId('c1', 'D13', ''), 'c1')).toEqual({ code: 'D13', key: '' })
    expect(documentOfDraft('event:note.added:c1', 'c1')).toBeNull()
  })

  it('are kept as they can be printed, whatever was pasted', () => {
    const edits = change(notice(), '調解程序免費。', 'a\u0007b\r\nc\u202Ed \n')
    expect(edits.edits.map(({ text }) => text)).toEqual(['ab\ncd'])
    expect(readHandEdits(edits)).toEqual(edits)
  })

  it('are refused with control characters, unknown positions or two of one id; formulas and foreign scripts are text', () => {
    const good = change(notice(), '無', '=HYPERLINK("x") ‮עברית')
    expect(readHandEdits(JSON.parse(JSON.stringify(good)))).toEqual(good)
    expect(timeOf(editedDocument(notice(), change(notice(), '115年3月2日上午9時', '=1+1')).model)).toBe('=1+1')
    const [edit] = good.edits
    expect(readHandEdits({ ...good, edits: [{ ...edit, text: 'a\u0007b' }] })).toBeNull()
    expect(readHandEdits({ ...good, edits: [{ ...edit, text: '長'.repeat(10_001) }] })).toBeNull()
    expect(readHandEdits({ ...good, edits: [{ ...edit, at: 999 }] })).toBeNull()
    expect(readHandEdits({ ...good, edits: [edit, edit] })).toBeNull()
    expect(readHandEdits('')).toBeNull()
  })
})

describe('words that the law wants told', () => {
  const penalty = '勞資雙方當事人無正當理由未依通知出席調解會議者，依勞資爭議處理法第63條第3項，處新臺幣2,000元以上10,000元以下罰鍰。'
  const warned = notice({ remarks: [penalty, ...remarks] })
  const lostWith = (words: string) => lostStatutoryWords(warned, editedDocument(warned, change(warned, penalty, words)).model, 'D06').map((one) => one.words)

  it('may be worded otherwise as long as they are told', () => {
    expect(lostWith('依勞資爭議處理法第63條第3項，無正當理由不出席者，處新臺幣2,000元以上10,000元以下罰鍰。')).toEqual([])
  })

  it('are missed, each once, when a hand takes them out; those that were never there are not', () => {
    expect(lostWith('無正當理由不出席者，處新臺幣2,000元以上罰鍰。')).toEqual(['勞資爭議處理法第63條第3項', '10,000元'])
    expect(lostWith('')).toEqual(['勞資爭議處理法第63條第3項', '2,000元', '10,000元'])
  })
})
