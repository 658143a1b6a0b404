import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { IssuedFile, KeptFile } from '../../shared/model/issued-document.ts'
import { writeDurably } from './durable-file.ts'
import { inMemory, type Database } from './open.ts'

/** A kept file is gone or is not what was issued. */
export class IssuedFileDamaged extends Error {}

/** Issued files and drawn signatures beside the database, each under the SHA-256 of its bytes: written once, never changed. */
export interface IssuedFiles {
  /** On disk when it answers. */
  keep<Format extends KeptFile['format']>(bytes: Uint8Array, format: Format): Promise<{ sha256: string; bytes: number; format: Format }>
  /** @throws IssuedFileDamaged when it is missing or its bytes are others */
  read(file: KeptFile): Promise<Uint8Array>
  remove(file: KeptFile): Promise<void>
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** @param database path of the database file; a store in memory keeps no files */
export function issuedFilesOf(database: string): IssuedFiles {
  const folder = database.replace(/\.[^./\\]+$/u, '') + '-issued'
  const placeOf = ({ sha256, format }: KeptFile): string => {
    if (database === inMemory) throw new Error('a store in memory keeps no issued files')
    return join(folder, sha256.slice(0, 2), `${sha256}.${format}`)
  }
  return {
    async keep(bytes, format) {
      const kept = { sha256: hashOf(bytes), bytes: bytes.length, format }
      const place = placeOf(kept)
      if (!(await readFile(place).catch(() => null))?.equals(bytes)) await writeDurably(place, bytes)
      return kept
    },
    async read(file) {
      const bytes = await readFile(placeOf(file)).catch(() => null)
      if (bytes === null || hashOf(bytes) !== file.sha256) throw new IssuedFileDamaged(file.sha256)
      return bytes
    },
    remove: (file) => rm(placeOf(file), { force: true }),
  }
}

/** The events that name kept files. */
const naming = ['document.issued', 'record.signed', 'subsidy.documentIssued'] as const

/** The files that an event names: those of an issue, or the signature that was drawn. @param payload the event */
export function filesNamed(type: string, payload: unknown): KeptFile[] {
  const { files, strokes } = payload as { files?: IssuedFile[]; strokes?: { sha256: string } }
  if (type === 'document.issued' || type === 'subsidy.documentIssued') return files ?? []
  return type === 'record.signed' && strokes !== undefined ? [{ sha256: strokes.sha256, format: 'png' }] : []
}

/** A kept file that an event names. `caseId`: or the application's. */
export interface FileOnRecord { caseId: string; seq: number; file: KeptFile }

/** Every kept file on record, by case and by application; oldest first. @param ids of the cases and applications that are wanted; without them all */
export async function keptFilesOnRecord(db: Database, ids?: readonly string[]): Promise<FileOnRecord[]> {
  let ofCases = db.selectFrom('case_event').select(['case_id', 'seq', 'type', 'payload']).where('type', 'in', [...naming]).orderBy('case_id').orderBy('seq')
  let ofSubsidies = db.selectFrom('subsidy_event').select(['subsidy_id as case_id', 'seq', 'type', 'payload']).where('type', 'in', [...naming]).orderBy('subsidy_id').orderBy('seq')
  if (ids) {
    ofCases = ofCases.where('case_id', 'in', [...ids])
    ofSubsidies = ofSubsidies.where('subsidy_id', 'in', [...ids])
  }
  const rows = [...await ofCases.execute(), ...await ofSubsidies.execute()]
  return rows.flatMap(({ case_id: caseId, seq, type, payload }) => filesNamed(type, JSON.parse(payload)).map((file) => ({ caseId, seq, file })))
}
