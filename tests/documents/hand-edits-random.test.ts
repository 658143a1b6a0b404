import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addParagraph, changeText, resolveConflict, undoEdit } from '../../shared/documents/editing/changes.ts'
import { mergedDocument } from '../../shared/documents/editing/merge.ts'
import { placesOf } from '../../shared/documents/editing/places.ts'
import { editedDocument, type HandEdits, readHandEdits } from '../../shared/documents/hand-edits.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { paragraphNumber } from '../../shared/format/numbering.ts'

const generatedText = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '一', '、', '1', '‮'), minLength: 1, maxLength: 12 })
const facts = fc.record({
  values: fc.array(generatedText, { minLength: 3, maxLength: 3 }),
  texts: fc.uniqueArray(generatedText, { minLength: 1, maxLength: 8 }),
  cells: fc.array(fc.tuple(generatedText, generatedText), { maxLength: 3 }),
})
type Facts = typeof facts extends fc.Arbitrary<infer F> ? F : never

function letter({ values, texts, cells }: Facts): DocumentModel {
  return {
    code: 'D18', genre: 'LETTER', issuer: '勞工局', title: '函', filing: ['檔號'], footer: '案號',
    blocks: [
      { kind: 'contact', lines: [`地址${values[0] ?? ''}`] },
      { kind: 'field', label: '發文字號', value: values[1] ?? '' },
      { kind: 'field', label: '主旨', value: `主旨${values[2] ?? ''}` },
      { kind: 'paragraph', text: '說明：' },
      ...texts.map((text, index) => ({ kind: 'paragraph' as const, number: paragraphNumber(1, index + 1), text })),
      { kind: 'table', widths: [1, 1], rows: cells.map(([label, text]) => [{ text: label, label: true }, { text }]) },
    ],
  }
}

/** Words of a hand are told apart by their mark. */
const handText = fc.tuple(fc.nat(999), fc.string({ unit: 'grapheme', maxLength: 20 })).map(([mark, text]) => `◆${mark}◆${text.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu, '')}`.trimEnd())
const hand = fc.array(fc.record({ kind: fc.constantFrom('CHANGE', 'REMOVE', 'ADD', 'UNDO'), where: fc.nat(99), text: handText }), { maxLength: 8 })
type Hand = typeof hand extends fc.Arbitrary<infer H> ? H : never

/** Does what a person could do, in that order. */
function played(model: DocumentModel, acts: Hand, start: HandEdits | null = null): HandEdits | null {
  const open = placesOf(model).flatMap((place, at) => (place.isEditable ? [{ place, at }] : []))
  return acts.reduce<HandEdits | null>((edits, { kind, where, text }) => {
    const target = open[where % open.length]
    const ids = [...(edits?.edits ?? []), ...(edits?.added ?? [])].map(({ id }) => id)
    if (kind === 'UNDO') return edits === null || ids.length === 0 ? edits : undoEdit(model, edits, ids[where % ids.length] ?? 0)
    if (target === undefined) return edits
    if (kind === 'ADD') return addParagraph(model, edits, { at: target.at }, text).edits
    return changeText(model, edits, { at: target.at }, kind === 'REMOVE' && target.place.isRemovable ? '' : text)
  }, start)
}

const textsIn = (edits: HandEdits | null): string[] => [...(edits?.edits ?? []), ...(edits?.added ?? [])].map(({ text }) => text).filter((text) => text !== '')

describe('whatever is changed by hand, and whatever the facts do then', () => {
  it('no text of the hand is lost: it is in the document or waits for a decision', () => {
    fc.assert(fc.property(facts, facts, hand, (then, now, acts) => {
      const edits = played(letter(then), acts)
      const { model, conflicts } = editedDocument(letter(now), edits)
      const words = documentWords(model).join('\n')
      for (const text of textsIn(edits)) expect(conflicts.some(({ mine }) => mine === text) || words.includes(text)).toBe(true)
    }))
  })

  it('without an edit the document is as it was generated', () => {
    fc.assert(fc.property(facts, facts, (then, now) => {
      const untouched: HandEdits = { base: placesOf(letter(then)).map(({ text }) => text), edits: [], added: [] }
      expect(editedDocument(letter(now), untouched)).toEqual({ model: letter(now), applied: [], conflicts: [] })
    }))
  })

  it('a number given by issuing concerns no edit', () => {
    fc.assert(fc.property(facts, hand, generatedText, (then, acts, number) => {
      const edits = played(letter(then), acts)
      const now = letter({ ...then, values: then.values.with(1, number) })
      expect(editedDocument(now, edits).applied).toEqual(editedDocument(letter(then), edits).applied)
      expect(editedDocument(now, edits).conflicts).toEqual([])
    }))
  })

  it('merging what was merged changes nothing', () => {
    fc.assert(fc.property(facts, facts, hand, (then, now, acts) => {
      const once = mergedDocument(letter(now), played(letter(then), acts))
      expect(mergedDocument(letter(now), once.edits)).toEqual(once)
    }))
  })

  it('every conflict ends when it is decided, and the decisions about the others stay open', () => {
    fc.assert(fc.property(facts, facts, hand, fc.boolean(), (then, now, acts, isMine) => {
      let edits = played(letter(then), acts)
      for (let left = editedDocument(letter(now), edits).conflicts; left.length > 0 && edits !== null;) {
        const [first, ...others] = left
        edits = resolveConflict(letter(now), edits, first?.id ?? 0, isMine ? first?.mine ?? '' : null)
        left = editedDocument(letter(now), edits).conflicts
        expect(left).toEqual(others)
      }
    }))
  })

  it('what is kept can be read again', () => {
    fc.assert(fc.property(facts, facts, hand, hand, (then, now, acts, later) => {
      const edits = played(letter(now), later, played(letter(then), acts))
      if (edits !== null) expect(readHandEdits(JSON.parse(JSON.stringify(edits)))).toEqual(edits)
    }))
  })

  it('numbered paragraphs count from one without a gap', () => {
    fc.assert(fc.property(facts, facts, hand, (then, now, acts) => {
      const numbers = editedDocument(letter(now), played(letter(then), acts)).model.blocks.flatMap((block) => (block.kind === 'paragraph' && block.number !== undefined ? [block.number] : []))
      expect(numbers).toEqual(numbers.map((_number, index) => paragraphNumber(1, index + 1)))
    }))
  })
})
