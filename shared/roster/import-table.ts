import type { ImportFinding } from '../ipc/views.ts'
import type { Words } from '../lifecycle/words.ts'
import { type Cell, plain } from './import-cells.ts'

/** A column that is understood: under which headers it may stand, and what its cells change. */
export interface Column<Entry> {
  /** The first one is the name under which it is spoken of. */
  headers: readonly [string, ...string[]]
  /** The fields that it fills. */
  fields: readonly (keyof Entry & string)[]
  read: (text: string) => Cell<Partial<Entry>>
  /** Several columns of one meaning, such as 學歷 and 經歷, are put together. */
  joins?: (earlier: Partial<Entry>, later: Partial<Entry>) => Partial<Entry>
}

/** A row with what its cells say; `headers` names the column of each field, `unreadable` the fields that could not be read. */
export interface ReadRow<Entry> { row: number; changes: Partial<Entry>; headers: Map<string, string>; unreadable: Set<string> }

/** Titles may stand above the headers, so many rows at most. */
const titleRows = 10
/** 出生日期（民國）＊ → 出生日期 */
const plainHeader = (header: string): string => plain(header).replace(/\s/gu, '').replace(/\(.*?\)|[*:]/gu, '')

const finding = (row: number, column: string, severity: ImportFinding['severity'], words: Words): ImportFinding => ({ row, column, severity, words })

/**
 * Reads the rows of a table below its headers. Rows are numbered as a spreadsheet does, from 1; empty ones are passed over.
 * @param key the column without which nothing can be read, such as 姓名
 */
export function readRows<Entry extends object>(rows: readonly (readonly string[])[], columns: readonly Column<Entry>[], key: Column<Entry>): { rows: ReadRow<Entry>[]; findings: ImportFinding[] } {
  const columnOf = (header: string): Column<Entry> | undefined => columns.find(({ headers }) => headers.some((name) => name.toLowerCase() === plainHeader(header).toLowerCase()))
  const headerRow = rows.slice(0, titleRows).findIndex((cells) => cells.some((cell) => columnOf(cell) === key))
  const headers = rows[headerRow]
  if (headers === undefined) {
    const [name] = key.headers
    return { rows: [], findings: [finding(1, name, 'ERROR', [`找不到「${name}」欄；第一列請放欄位名稱`, `there is no column ${name}; the first row must hold the headers`])] }
  }
  const mapped = headers.map(columnOf)
  const findings = headers.flatMap((header, index) => (
    header.trim() === '' || mapped[index] !== undefined ? [] : [finding(headerRow + 1, header.trim(), 'WARNING', ['不認得這個欄位，未匯入', 'this column is not known and was left out'])]
  ))
  const result: ReadRow<Entry>[] = []
  for (const [index, cells] of rows.entries()) {
    if (index <= headerRow || cells.every((cell) => cell.trim() === '')) continue
    const row: ReadRow<Entry> = { row: index + 1, changes: {}, headers: new Map(), unreadable: new Set() }
    for (const [place, column] of mapped.entries()) {
      const text = cells[place]?.trim() ?? ''
      if (column === undefined || text === '') continue
      const cell = column.read(text)
      const header = headers[place]?.trim() ?? ''
      if (cell.ok) row.changes = { ...row.changes, ...(column.joins?.(row.changes, cell.value) ?? cell.value) }
      for (const field of column.fields) {
        row.headers.set(field, header)
        if (!cell.ok) row.unreadable.add(field)
      }
      const words = cell.ok ? cell.warning : cell.words
      if (words !== undefined) findings.push(finding(row.row, header, cell.ok ? 'WARNING' : 'ERROR', words))
    }
    result.push(row)
  }
  return { rows: result, findings }
}

/** A column that fills one field. */
export const fieldColumn = <Entry>() => <Name extends keyof Entry & string>(name: Name, headers: readonly [string, ...string[]], read: (text: string) => Cell<Entry[Name]>): Column<Entry> => ({
  headers,
  fields: [name],
  read: (text) => {
    const cell = read(text)
    return cell.ok ? { ...cell, value: { [name]: cell.value } as unknown as Partial<Entry> } : cell
  },
})
