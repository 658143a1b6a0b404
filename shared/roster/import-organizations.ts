import { nameKey } from '../format/sameness.ts'
import type { ImportFinding, RosterImport } from '../ipc/views.ts'
import type { Words } from '../lifecycle/words.ts'
import { rosterOrganization, type RosterOrganization } from '../model/roster.ts'
import { readCount, readDate, readEvaluations, readLine, readTerm, readYesNo } from './import-cells.ts'
import { type ImportContext, shapeWords } from './import-people.ts'
import { type Column, fieldColumn, readRows } from './import-table.ts'

const column = fieldColumn<RosterOrganization>()

const nameColumn = column('name', ['團體名稱', '名稱', '單位名稱', '民間團體名稱', '受託團體', 'name'], readLine)
const columns: readonly Column<RosterOrganization>[] = [
  nameColumn,
  column('id', ['編號', '團體編號', '代碼', 'id'], readLine),
  column('address', ['會址', '地址', '會所地址'], readLine),
  column('phone', ['電話', '聯絡電話'], readLine),
  column('legalRepresentative', ['代表人', '負責人', '理事長', '董事長'], readLine),
  column('foundedOn', ['設立時間', '設立日期', '成立時間', '成立日期'], readDate),
  column('fullTimeStaff', ['專職會務人員', '專職會務人員數', '專職人員', '專職人員數', '專職會務'], readCount),
  column('partisan', ['是否為勞工或雇主團體', '勞工或雇主團體', '是否為勞雇團體'], readYesNo),
  column('entrustedFrom', ['委託起', '委託期間起', '委託開始', '委託起日'], readDate),
  column('entrustedTo', ['委託迄', '委託期間迄', '委託屆滿', '委託迄日'], readDate),
  { headers: ['委託期間', '委託期間起迄'], fields: ['entrustedFrom', 'entrustedTo'], read: (text) => {
    const term = readTerm(text)
    return term.ok ? { ok: true, value: { entrustedFrom: term.value.from, entrustedTo: term.value.to } } : term
  } },
  column('evaluations', ['年度考核', '考核', '考核結果', '評鑑'], readEvaluations),
]

/** Reads entrusted organisations from a table; otherwise as {@link importPeople}. A row replaces the one with its id or its name. */
export function importOrganizations(table: readonly (readonly string[])[], { roster, newId }: ImportContext): Pick<RosterImport, 'organizations' | 'findings'> {
  const { rows, findings } = readRows(table, columns, nameColumn)
  const organizations: RosterImport['organizations'] = []
  const rowOf = new Map<string, number>()
  for (const { row, changes, headers, unreadable } of rows) {
    const say = (severity: ImportFinding['severity'], column: string, words: Words): void => void findings.push({ row, column, severity, words })
    const name = changes.name
    const known = roster.organizations.find((one) => (changes.id === undefined ? name !== undefined && nameKey(one.name) === nameKey(name) : one.id === changes.id))
    const id = known?.id ?? changes.id ?? newId(nameKey(name ?? ''))
    const organization = { ...known, ...changes, id }
    const { entrustedFrom: from, entrustedTo: to } = organization
    const before = findings.length
    if (organization.name === undefined) say('ERROR', '團體名稱', ['請填團體名稱', 'the name is missing'])
    if (from !== undefined && to !== undefined && to < from) say('ERROR', headers.get('entrustedTo') ?? '委託迄', ['委託屆滿日早於開始日', 'the term ends before it begins'])
    const first = rowOf.get(id)
    if (first !== undefined) say('ERROR', headers.get('name') ?? '團體名稱', [`與第${first}列為同一團體，請合併為一列`, `the same organisation as in row ${first}; keep one row`])
    const parsed = rosterOrganization.safeParse(organization)
    if (!parsed.success && findings.length === before) {
      for (const { path, message } of parsed.error.issues) say('ERROR', headers.get(String(path[0])) ?? String(path[0]), shapeWords(message))
    }
    if (!parsed.success || unreadable.size > 0 || findings.length > before) continue
    rowOf.set(id, row)
    organizations.push({ row, organization: parsed.data, replaces: known !== undefined })
  }
  return { organizations, findings: findings.toSorted((a, b) => a.row - b.row) }
}
