import writeExcelFile from 'write-excel-file/universal'
import type { FundLedger } from '../../shared/subsidy/ledger.ts'
import { fundLedger as words } from '../../shared/text/zh-TW/fund-ledger.ts'

type Cells = (string | number)[]

const { column } = words
const headings = [column.on, column.kind, column.number, column.claimant, column.note, column.amount, words.figure.spendable, words.figure.reserved, words.figure.paid, words.figure.repaid, words.figure.balance]

/** A ledger as a table: days in ISO, whole NTD as figures, each row with how the fund stands after it. */
export const ledgerTable = ({ rows }: Pick<FundLedger, 'rows'>): Cells[] => [
  headings,
  ...rows.map(({ on, kind, subsidyNumber, claimant, note, amount, standing }): Cells => [
    on, words.kind[kind], subsidyNumber ?? '', claimant ?? '', note, amount, standing.spendable, standing.reserved, standing.paid, standing.repaid, standing.balance,
  ]),
]

const widths = [12, 12, 24, 16, 30, 14, 14, 14, 14, 14, 14]

/** The table as .xlsx of one sheet. A text stays a text, also one that begins as a formula does. */
export async function writeLedgerBook(sheet: string, [head = [], ...rows]: readonly Cells[]): Promise<Uint8Array> {
  const cell = (value: string | number) => (typeof value === 'number' ? { value, type: Number, format: '#,##0' } : { value, type: String })
  const book = writeExcelFile([head.map((value) => ({ value: String(value), type: String, fontWeight: 'bold' as const })), ...rows.map((row) => row.map(cell))], { sheet, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 })
  return new Uint8Array(await (await book.toBlob()).arrayBuffer())
}
