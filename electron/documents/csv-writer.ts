const byteOrderMark = '\uFEFF'
/** What a spreadsheet would take for a formula, however it is spelt. */
const formulaLike = /^[\s]*[=+\-@＝＋－＠]/u
/** Begins with a sign, and is nothing but a figure. */
const figure = /^-\d+$/

/** A table as .csv that spreadsheets open as it is: UTF-8 with its mark, every cell quoted, and nothing in it that they would calculate. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `"${(formulaLike.test(text) && !figure.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  return `${byteOrderMark}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}
