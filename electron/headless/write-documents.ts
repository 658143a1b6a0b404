import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { writeDocx } from '../documents/docx-writer.ts'

/** What is written of a document: its code, its name without extension, its words, the day that it bears. */
export interface PaperToWrite { called: { code: string; fileName: string }; model: DocumentModel; on: string }
export interface WrittenDocument { code: string; file: string; sha256: string }

/** Writes each document as .docx into the folder, whole or not at all. @returns names within the folder, with the hash of the bytes @throws Error in the user's words */
export async function writeDocuments(folder: string, documents: readonly PaperToWrite[]): Promise<WrittenDocument[]> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => { throw new Error(`--out: 無法建立資料夾 ${folder}，請改用可以寫入的資料夾`, { cause }) })
  const written: WrittenDocument[] = []
  for (const { called, model, on } of documents) {
    const bytes = await writeDocx(model, on)
    const file = `${called.fileName}.docx`
    const unfinished = join(folder, `.${randomUUID()}.part`)
    try {
      await writeFile(unfinished, bytes, { flag: 'wx' })
      await rename(unfinished, join(folder, file))
    } catch (cause) {
      await rm(unfinished, { force: true })
      throw new Error(`--out: 無法寫入 ${file}，請確認資料夾可以寫入、磁碟尚有空間，且沒有同名的資料夾`, { cause })
    }
    written.push({ code: called.code, file, sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  return written
}
