import { z } from 'zod'
import { paragraph } from '../model/text.ts'
import { type EditConflict, type MergedBlock, type MergedDocument, mergedDocument } from './editing/merge.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'
import type { DocumentCode } from './render.ts'
import type { SubsidyDocumentCode } from './subsidy/called-for.ts'

/** One text that somebody changed by hand; an empty `text` takes it out. */
const handEdit = z.strictObject({
  id: z.int().min(1),
  /** Its position in `base`; of one that is `gone`, that of the text before it. */
  at: z.int().min(0),
  /** What the facts and templates said when it was changed. */
  before: z.string(),
  text: paragraph,
  /** The document no longer has the text that was changed. */
  gone: z.literal(true).optional(),
})
/** A paragraph that somebody added after the block that holds the text at `after` in `base`. */
const addedParagraph = z.strictObject({ id: z.int().min(1), after: z.int().min(0), text: paragraph })

/** What somebody changed by hand in one document; `base`: the document's texts, in the order of `withTexts`, as they were generated then. */
const handEdits = z.strictObject({ base: z.array(z.string()).min(1), edits: z.array(handEdit), added: z.array(addedParagraph) })
  .refine(({ base, edits, added }) => [...edits.map(({ at }) => at), ...added.map(({ after }) => after)].every((position) => position < base.length), { error: 'POSITION_UNKNOWN' })
  .refine(({ edits, added }) => new Set([...edits, ...added].map(({ id }) => id)).size === edits.length + added.length, { error: 'ID_NOT_UNIQUE' })

export type HandEdit = z.output<typeof handEdit>
export type AddedParagraph = z.output<typeof addedParagraph>
export type HandEdits = z.output<typeof handEdits>

/** @returns null for content that holds no hand edits, or hostile ones (control characters, positions beyond the texts) */
export function readHandEdits(content: unknown): HandEdits | null {
  const read = handEdits.safeParse(content)
  return read.success ? read.data : null
}

/** How many changes by hand there are. */
export const countOfEdits = (edits: HandEdits | null): number => (edits === null ? 0 : edits.edits.length + edits.added.length)

const draftMark = 'document:'

/** One draft of hand edits for each document of a case or application. @param ownerId of either */
export const documentDraftId = (ownerId: string, code: string, key: string): string => `${draftMark}${code}:${key}:${ownerId}`

/** The document whose hand edits a draft of the case holds; null for any other draft. */
export function documentOfDraft(draftId: string, caseId: string): { code: string; key: string } | null {
  const [, code, key] = draftId.startsWith(draftMark) && draftId.endsWith(`:${caseId}`) ? /^([^:]*):(.*)$/su.exec(draftId.slice(draftMark.length, -caseId.length - 1)) ?? [] : []
  return code === undefined || key === undefined ? null : { code, key }
}

/** The same for a document of an application, which the draft names itself. */
export function subsidyDocumentOfDraft(draftId: string): { subsidyId: string; code: string; key: string } | null {
  const [, code, key, subsidyId] = draftId.startsWith(draftMark) ? /^(F\d{2}):([^:]*):([^:]+)$/u.exec(draftId.slice(draftMark.length)) ?? [] : []
  return code === undefined || key === undefined || subsidyId === undefined ? null : { subsidyId, code, key }
}

/**
 * Letters and sheets that the office itself writes. Not the forms that a party signs or fills in, and not the record of a mediation: that is
 * changed by an event, which voids its signatures.
 */
const editableCodes: readonly string[] = ['D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D13', 'D15', 'D17', 'D18', 'D19', 'D20', 'F04', 'F07', 'F08'] satisfies (DocumentCode | SubsidyDocumentCode)[]
export const isWordingEditable = (code: string): boolean => editableCodes.includes(code)

/** `applied`: each text that the hand changed, took out (`after` is empty) or added (`before` is empty), in the order of the document. */
export interface EditedDocument { model: DocumentModel; applied: { before: string; after: string }[]; conflicts: EditConflict[] }

/** The document as it goes out. A text that waits for a decision is the one that facts and templates make. */
export function editedDocument(generated: DocumentModel, edits: HandEdits | null): EditedDocument {
  if (edits === null) return { model: generated, applied: [], conflicts: [] }
  const merged = mergedDocument(generated, edits)
  return { model: onPaper(generated, merged), applied: merged.blocks.flatMap(appliedIn), conflicts: merged.conflicts }
}

/** The document with what was changed by hand, as a model. */
export const onPaper = (generated: DocumentModel, { blocks }: MergedDocument): DocumentModel =>
  ({ ...generated, blocks: blocks.filter(({ isRemoved }) => !isRemoved).map(withoutEmptied) })

/** A line of a list that the hand emptied is not there. */
function withoutEmptied({ block, texts }: MergedBlock): DocumentBlock {
  const stays = (text: string, index: number): boolean => text !== '' || texts[index]?.edit === null
  if (block.kind === 'contact') return { ...block, lines: block.lines.filter(stays) }
  if (block.kind === 'checklist') return { ...block, items: block.items.filter((item, index) => stays(item.text, index)) }
  return block
}

const appliedIn = ({ texts }: MergedBlock): { before: string; after: string }[] =>
  texts.flatMap(({ edit, text }) => (edit === null || (edit.before === '' && text === '') ? [] : [{ before: edit.before, after: text }]))
