import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RenderedDocument } from '../commands/rendered-documents.ts'
import { writeDocx } from '../documents/docx-writer.ts'

export interface WrittenDocument { code: string; file: string; sha256: string }

/** Writes each document as .docx into the folder, whole or not at all. @returns names within the folder, with the hash of the bytes @throws Error in the user's words */
export async function writeDocuments(folder: string, documents: readonly RenderedDocument[]): Promise<WrittenDocument[]> {
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
