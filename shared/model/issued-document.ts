import { z } from 'zod'
import { filledLine, identifier, line } from './text.ts'

export const issuedFormats = ['json', 'docx', 'odt', 'pdf'] as const
/** `png`: a signature drawn on the screen. */
export const keptFormats = [...issuedFormats, 'png'] as const
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** One file that went out, kept under the hash of its bytes. `json`: the document's model. `code` and `key`: the letter, or what is attached to it. */
export const issuedFile = z.looseObject({ code: identifier, key: z.string().max(200), name: filledLine, format: z.enum(issuedFormats), sha256, bytes: z.int().min(1) })
export type IssuedFile = z.output<typeof issuedFile>
/** A file that an event names, under the hash of its bytes. */
export interface KeptFile { sha256: string; format: (typeof keptFormats)[number] }

/**
 * 發文: a document leaves the office. Number and bytes are given by this program, or `documentNumber` alone is entered for one that went out
 * through another.
 */
export const documentIssue = {
  code: filledLine,
  /** Which of its code, such as the number of the meeting. */
  key: z.union([z.string().max(200), z.int()]).transform(String).optional(),
  /** 發文字號 */
  documentNumber: line.optional(),
  /** Where this program gave the number: its sequence, the ROC year and the running number, without gaps. */
  sequence: identifier.optional(), year: z.int().min(1).optional(), serial: z.int().min(1).optional(),
  /** 1 for the first; one more each time it is issued again in place of the last. */
  version: z.int().min(1).optional(),
  /** The version in whose place it comes: the event that issued it. */
  replaces: z.looseObject({ seq: z.int().min(1), on: line, documentNumber: line.optional() }).optional(),
  /** The event whose facts it shows. */
  madeFrom: z.int().min(1).optional(),
  /** The versions of the office's templates that were in force. */
  templates: z.array(z.looseObject({ code: identifier, version: z.int().min(1) })).optional(),
  /** What was changed by hand before it went out. */
  edits: z.array(z.looseObject({ before: z.string(), after: z.string() })).optional(),
  /** The same with its places, for the version that may come after it; to be read with `readHandEdits`. */
  handEdits: z.json().optional(),
  files: z.array(issuedFile).optional(),
} as const

export type IssuedDocument = z.output<z.ZodObject<typeof documentIssue>> & { on: string }

/** The model, .docx, .odt or PDF of a document among the files of an issue. */
export const fileOf = (files: readonly IssuedFile[], code: string, key: string, format: IssuedFile['format']): IssuedFile | undefined =>
  files.find((file) => file.code === code && file.key === key && file.format === format)
