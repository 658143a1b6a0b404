import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RenderedDocument } from '../commands/rendered-documents.ts'
import { writeDocx } from '../documents/docx-writer.ts'

export interface WrittenDocument { code: string; file: string; sha256: string }

/** Writes each document as .docx into the folder, whole or not at all. @returns names within the folder, with the hash of the bytes */
export async function writeDocuments(folder: string, documents: readonly RenderedDocument[]): Promise<WrittenDocument[]> {
  await mkdir(folder, { recursive: true })
  const written: WrittenDocument[] = []
  for (const { called, model, on } of documents) {
    const bytes = await writeDocx(model, on)
    const file = `${called.fileName}.docx`
    const unfinished = join(folder, `.${randomUUID()}.part`)
    try {
      await writeFile(unfinished, bytes, { flag: 'wx' })
      await rename(unfinished, join(folder, file))
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
    written.push({ code: called.code, file, sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  return written
}
