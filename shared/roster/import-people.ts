import { checkPersonIdentifier, normalizeIdentifier } from '../format/identifiers.ts'
import { nameKey } from '../format/sameness.ts'
import type { ImportFinding, RosterImport } from '../ipc/views.ts'
import { isAdult } from '../law/age.ts'
import type { Words } from '../lifecycle/words.ts'
import { type Roster, rosterPerson, type RosterPerson } from '../model/roster.ts'
import {
  type Cell, listParts, readDate, readEvaluations, readGender, readKinds, readLine, readParagraph, readSpecialities, readTerm, readTraining, readYesNo,
} from './import-cells.ts'
import { type Column, fieldColumn, readRows, type ReadRow } from './import-table.ts'

/** What an import is read against. `newId`: an id that is the same for the same text. Dates are ISO. */
export interface ImportContext { roster: Roster; today: string; newId: (text: string) => string }
export type ImportedPeople = Pick<RosterImport, 'people' | 'findings'>

const column = fieldColumn<RosterPerson>()

function readNationalId(text: string): Cell<string> {
  const value = normalizeIdentifier(text)
  return checkPersonIdentifier(value).valid ? { ok: true, value } : { ok: true, value, warning: ['證號檢核不符，請確認有無誤植', 'the number does not add up; check it for a slip'] }
}

/** Names of companies hold commas. */
const readNames = (text: string): Cell<string[]> => ({ ok: true, value: text.split(/[、；;\n]/u).map((name) => name.trim()).filter((name) => name !== '') })

const nameColumn = column('name', ['姓名', '名字', 'name'], readLine)

function columnsFor({ roster }: ImportContext): Column<RosterPerson>[] {
  const readOrganization = (text: string): Cell<Partial<RosterPerson>> => {
    const found = roster.organizations.find(({ id, name }) => id === text || nameKey(name) === nameKey(text))
    if (found) return { ok: true, value: { organizationId: found.id } }
    return { ok: true, value: {}, warning: [`名冊沒有「${text}」，所屬團體未匯入；請先匯入或新增該團體`, `“${text}” is not on the roster and was left out; add the organisation first`] }
  }
  return [
    nameColumn,
    column('id', ['編號', '名冊編號', '代碼', 'id'], readLine),
    column('kinds', ['身分類別', '身分', '類別', '名冊類別', '聘任類別'], readKinds),
    column('gender', ['性別'], readGender),
    column('birthDate', ['出生日期', '出生年月日', '生日'], readDate),
    column('nationalId', ['身分證統一編號', '身分證字號', '身分證號', '證號'], readNationalId),
    column('phone', ['電話', '聯絡電話', '手機', '行動電話'], readLine),
    column('email', ['電子郵件', '電子信箱', 'email', 'e-mail'], readLine),
    column('qualification', ['資格', '資格條件', '資格事項', '調解人資格', '遴聘資格'], readLine),
    column('certifiedUntil', ['證書有效期限', '證書有效日期', '證書有效期', '證書到期日', '認證有效期限', '認證有效至', '認證到期日'], readDate),
    column('termFrom', ['任期起', '任期開始', '任期起日', '聘期起', '聘期開始', '任期自'], readDate),
    column('termTo', ['任期迄', '任期屆滿', '任期訖', '任期迄日', '任期止', '聘期迄', '聘期屆滿', '任期至'], readDate),
    { headers: ['任期', '聘期', '任期起迄', '聘期起迄'], fields: ['termFrom', 'termTo'], read: (text) => {
      const term = readTerm(text)
      return term.ok ? { ok: true, value: { termFrom: term.value.from, termTo: term.value.to } } : term
    } },
    { headers: ['所屬團體', '所屬民間團體', '所屬受託團體', '受託團體', '團體'], fields: ['organizationId'], read: readOrganization },
    {
      ...column('education', ['學歷經歷', '學經歷', '學歷', '經歷'], readParagraph),
      joins: (earlier, later) => ({ education: [earlier.education, later.education].filter(Boolean).join('；') }),
    },
    column('position', ['現任職務', '現職', '職稱', '現任職位'], readLine),
    column('specialities', ['專長', '專長領域'], readSpecialities),
    column('experience', ['勞資關係處理經驗', '處理經驗', '經驗', '實務經驗'], readParagraph),
    column('languages', ['語言', '通曉語言', '語文能力'], (text) => ({ ok: true, value: listParts(text) })),
    column('appointedOn', ['遴聘日期', '聘任日期', '遴聘日', '聘任日'], readDate),
    column('fullTime', ['專職', '專職調解人'], readYesNo),
    column('training', ['研習紀錄', '研習', '研習時數', '訓練紀錄'], readTraining),
    column('evaluations', ['年度評量', '評量', '評量結果'], readEvaluations),
    column('relatedParties', ['關係當事人', '利害關係', '有利害關係的當事人', '利害關係當事人'], readNames),
  ]
}

/**
 * Reads people from a table. A row replaces the person with its id, or with its name and date of birth; where it gives no such date, the only
 * one of that name, and says so. What its cells leave empty stays as
 * it was. A row with an error is left out, never the whole file.
 */
export function importPeople(table: readonly (readonly string[])[], context: ImportContext): ImportedPeople {
  const { rows, findings } = readRows(table, columnsFor(context), nameColumn)
  const people: ImportedPeople['people'] = []
  if (rows.length > 0 && rows.every(({ changes }) => changes.kinds === undefined)) {
    findings.push({ row: 1, column: '身分類別', severity: 'WARNING', words: ['沒有填身分類別，新增的人一律視為調解人', 'no kinds are given; whoever is new is taken as a mediator'] })
  }
  const rowOf = new Map<string, number>()
  const onRoster = rosterIndex(context.roster)
  for (const read of rows) {
    const say = (severity: ImportFinding['severity'], column: string, words: Words): void => void findings.push({ row: read.row, column, severity, words })
    const { person, replaces, namesake } = identified(read, onRoster, context)
    // What stands there but cannot be read has been told already.
    const errors = faultsOf(person, context).filter(([name]) => !read.unreadable.has(name))
    for (const [name, words] of errors) say('ERROR', read.headers.get(name) ?? columnName[name] ?? name, words)
    const first = rowOf.get(person.id)
    if (first !== undefined) say('ERROR', '姓名', [`與第${first}列為同一人，請合併為一列`, `the same person as in row ${first}; keep one row`])
    if (read.unreadable.size > 0 || errors.length > 0 || first !== undefined) continue
    const parsed = rosterPerson.safeParse(person)
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) say('ERROR', read.headers.get(String(path[0])) ?? String(path[0]), shapeWords(message))
      continue
    }
    for (const [name, words] of doubtsOf(parsed.data, read, namesake, context)) say('WARNING', name, words)
    rowOf.set(person.id, read.row)
    people.push({ row: read.row, person: parsed.data, replaces })
  }
  return { people, findings: findings.toSorted((a, b) => a.row - b.row) }
}

type Draft = Partial<RosterPerson> & { id: string }
const columnName: Record<string, string> = { name: '姓名', termFrom: '任期起', termTo: '任期迄', birthDate: '出生日期' }

/** The people of the roster by id and by name, so that a long file is read as fast a second time. */
interface RosterIndex { byId: ReadonlyMap<string, RosterPerson>; byName: ReadonlyMap<string, readonly RosterPerson[]> }

const rosterIndex = ({ people }: Roster): RosterIndex => ({ byId: new Map(people.map((one) => [one.id, one])), byName: Map.groupBy(people, (one) => nameKey(one.name)) })

/** Somebody of the roster bears the name of the row and nothing else says who it is: ANOTHER is added, or the row is taken to be the SAME person. */
type Namesake = 'ANOTHER' | 'SAME' | null

/** Whom the row is about, with what the roster holds of them already. */
function identified({ changes }: ReadRow<RosterPerson>, { byId, byName }: RosterIndex, { newId }: ImportContext): { person: Draft; replaces: boolean; namesake: Namesake } {
  const name = nameKey(changes.name ?? '')
  const alike = byName.get(name) ?? []
  // Most lists hold no dates of birth; two numbers that differ still tell people apart.
  const [single, ...others] = alike.filter((one) => one.nationalId === undefined || changes.nationalId === undefined || one.nationalId === changes.nationalId)
  const byNameAlone = changes.birthDate === undefined && others.length === 0 ? single : undefined
  const known = changes.id === undefined ? alike.find((one) => one.birthDate === changes.birthDate) ?? byNameAlone : byId.get(changes.id)
  const id = known?.id ?? changes.id ?? newId(`${name} ${changes.birthDate ?? ''}`)
  const defaults = known ?? { kinds: ['MEDIATOR' as const], qualification: '' }
  const namesake = changes.id !== undefined || alike.length === 0 ? null : known === undefined ? 'ANOTHER' : known.birthDate === changes.birthDate ? null : 'SAME'
  return { person: { ...defaults, ...changes, id }, replaces: known !== undefined, namesake }
}

/** Why the row cannot be taken, by field. */
function faultsOf({ name, termFrom, termTo, birthDate }: Draft, { today }: ImportContext): [keyof RosterPerson & string, Words][] {
  return [
    ...(name === undefined ? [['name', ['請填姓名', 'the name is missing']] as const] : []),
    ...(termFrom === undefined ? [['termFrom', ['請填任期開始日', 'the first day of the term is missing']] as const] : []),
    ...(termTo === undefined ? [['termTo', ['請填任期屆滿日', 'the last day of the term is missing']] as const] : []),
    ...(termFrom !== undefined && termTo !== undefined && termTo < termFrom ? [['termTo', ['任期屆滿日早於開始日', 'the term ends before it begins']] as const] : []),
    ...(birthDate !== undefined && birthDate >= today ? [['birthDate', ['出生日期晚於今日，請確認年份', 'the date of birth lies ahead; check the year']] as const] : []),
  ].map(([name, words]) => [name, words])
}

/** What should be looked at, though the row is taken. */
function doubtsOf(person: RosterPerson, { headers }: ReadRow<RosterPerson>, namesake: Namesake, { today }: ImportContext): [string, Words][] {
  const header = (name: string, otherwise: string): string => headers.get(name) ?? otherwise
  return [
    ...(namesake === 'SAME' ? [[header('birthDate', '出生日期'), [`檔案沒有${person.name}的出生日期，依姓名視為名冊上的同一人而更新；若為另一人，請填出生日期`, `the file gives no date of birth for ${person.name}, who is taken by name for the one on the roster and updated; give the date if it is somebody else`]] as const] : []),
    ...(namesake === 'ANOTHER' ? [[header('birthDate', '出生日期'), [`名冊已有同名的${person.name}，將新增為另一人；若為同一人，請填相同的出生日期或編號`, `there is another ${person.name} on the roster and this will be a second one; give the same date of birth or number if it is the same person`]] as const] : []),
    ...(person.termTo < today ? [[header('termTo', '任期迄'), ['任期已屆滿，匯入後不得指派', 'the term is over; the person cannot be assigned']] as const] : []),
    ...(person.certifiedUntil !== undefined && person.certifiedUntil < today ? [[header('certifiedUntil', '證書有效期限'), ['證書已逾有效期限，匯入後不得指派為調解人', 'the certificate has expired; the person cannot be assigned as a mediator']] as const] : []),
    ...(person.birthDate !== undefined && !isAdult(person.birthDate, today) ? [[header('birthDate', '出生日期'), ['未成年人不得任調解委員（調解辦法§5）', 'a minor cannot be a member (調解辦法 §5)']] as const] : []),
  ].map(([name, words]) => [name, words])
}

/** What a schema's complaint means to the person. */
export function shapeWords(message: string): Words {
  if (message === 'TEXT_TOO_LONG') return ['文字過長，請縮短', 'the text is too long']
  if (message === 'CONTROL_CHARACTERS') return ['含有無法使用的控制字元，請重新輸入', 'it holds control characters; type it again']
  if (message === 'ENDS_BEFORE_BEGIN') return ['結束日早於開始日，請更正', 'it ends before it begins; correct one of the dates']
  return ['內容不符格式，請修正', 'it does not have the form it should have']
}
