import { createHash } from 'node:crypto'
import { readSheet } from 'read-excel-file/universal'
import type { RosterImport } from '../../shared/ipc/views.ts'
import type { Words } from '../../shared/lifecycle/words.ts'
import type { Roster } from '../../shared/model/roster.ts'
import { importOrganizations } from '../../shared/roster/import-organizations.ts'
import { type ImportContext, importPeople } from '../../shared/roster/import-people.ts'
import { type GivenFile, readCsv } from './given-file.ts'

export interface RosterFileContext { of: 'PEOPLE' | 'ORGANIZATIONS'; roster: Roster; /** ISO date */ today: string }

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte)
const zip = [0x50, 0x4b] // what an XLSX file is
const oldExcel = [0xd0, 0xcf, 0x11, 0xe0]

/** Reads a roster from a file; nothing is changed. What is in the file counts, not what its name says it is. */
export async function readRosterFile({ name, bytes }: GivenFile, { of, roster, today }: RosterFileContext): Promise<RosterImport> {
  const empty: RosterImport = { fileName: name, people: [], organizations: [], findings: [] }
  const unusable = (words: Words): RosterImport => ({ ...empty, findings: [{ row: 1, column: '', severity: 'ERROR', words }] })
  if (startsWith(bytes, oldExcel)) return unusable(['這是舊式的 .xls 檔，請以 Excel 另存為 .xlsx 或 CSV 後再匯入', 'this is an old .xls file; save it as .xlsx or CSV first'])
  const rows = startsWith(bytes, zip) ? await readXlsx(bytes) : readCsv(bytes)
  if (rows === null) return unusable(['檔案無法讀取，請確認是 CSV 或 XLSX 檔且未加密', 'the file cannot be read; it must be CSV or XLSX, without a password'])
  const context: ImportContext = { roster, today, newId: (text) => `${of === 'PEOPLE' ? 'person' : 'org'}-${createHash('sha256').update(text).digest('hex').slice(0, 24)}` }
  return { ...empty, ...(of === 'PEOPLE' ? importPeople(rows, context) : importOrganizations(rows, context)) }
}

/** The first sheet as texts; null when it is no such file. */
async function readXlsx(bytes: Uint8Array): Promise<string[][] | null> {
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(Uint8Array.from(bytes).buffer)
    return rows.map((cells) => cells.map(cellText))
  } catch {
    return null
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return String(cell).trim()
}
