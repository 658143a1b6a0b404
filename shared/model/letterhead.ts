import { z } from 'zod'
import { line } from './text.ts'

/**
 * 函稿頁首: what the office's letters tell of it besides name and address; empty where nobody entered it. `phone`: with extension, of the officer in
 * charge. `head`: name of the head of the office. `archiveNumber`: 檔號, given by the file room.
 */
export const letterhead = z.strictObject({ phone: line, fax: line, email: line, head: line, archiveNumber: line })
export type Letterhead = z.infer<typeof letterhead>
export const emptyLetterhead: Letterhead = { phone: '', fax: '', email: '', head: '', archiveNumber: '' }
