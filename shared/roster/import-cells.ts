import { parseRocDate } from '../format/roc-date.ts'
import type { Words } from '../lifecycle/words.ts'
import { disputeCategories, type DisputeCategory } from '../model/claim-item.ts'
import type { Evaluation, RosterKind, Training } from '../model/roster.ts'
import { domain } from '../text/zh-TW/domain.ts'

/** What one cell says, perhaps with something to look at; or why it cannot be taken. */
export type Cell<Value> = { ok: true; value: Value; warning?: Words } | { ok: false; words: Words }

const read = <Value>(value: Value, warning?: Words): Cell<Value> => ({ ok: true, value, ...(warning === undefined ? {} : { warning }) })
const unreadable = (words: Words): Cell<never> => ({ ok: false, words })

/** Full-width digits, letters and signs made plain; blanks at the ends gone. Chinese commas and the like become Latin ones. */
export const plain = (text: string): string => text.normalize('NFKC').trim()

/** Parts of a list: separated by 、 , ; / or line breaks, also full-width. */
export const listParts = (text: string): string[] => plain(text).split(/[、,;/\n]/u).map((part) => part.trim()).filter((part) => part !== '')
/** Parts that may contain commas themselves: separated by ; or line breaks. */
const longParts = (text: string): string[] => plain(text).split(/[;\n]/u).map((part) => part.trim()).filter((part) => part !== '')

/** A line of text; line breaks become blanks. */
export const readLine = (text: string): Cell<string> => read(text.trim().replace(/\s*\n\s*/gu, ' '))
export const readParagraph = (text: string): Cell<string> => read(text.trim())

export function readDate(text: string): Cell<string> {
  const date = parseRocDate(text)
  return date === null ? unreadable([`看不懂日期「${text}」，請寫成115/3/2或2026-03-02`, `“${text}” is no date; write it as 115/3/2 or 2026-03-02`]) : read(date)
}

/** 112/1/1至114/12/31, also with ~ or ～. */
export function readTerm(text: string): Cell<{ from: string; to: string }> {
  const [from, to, ...more] = plain(text).split(/\s*(?:至|到|迄|~|〜|–|—)\s*/u).map(parseRocDate)
  return from && to && more.length === 0 ? read({ from, to }) : unreadable([`看不懂期間「${text}」，請寫成112/1/1至114/12/31`, `“${text}” is no period; write it as 112/1/1至114/12/31`])
}

const oneOf = <Value>(choices: readonly (readonly [RegExp, Value])[], text: string): Value | undefined => choices.find(([pattern]) => pattern.test(plain(text)))?.[1]

const genders = [[/^(?:男|男性|M|MALE)$/iu, 'MALE'], [/^(?:女|女性|F|FEMALE)$/iu, 'FEMALE']] as const
export function readGender(text: string): Cell<'MALE' | 'FEMALE'> {
  const gender = oneOf<'MALE' | 'FEMALE'>(genders, text)
  return gender === undefined ? unreadable([`性別「${text}」請寫男或女`, `“${text}”: write 男 or 女`]) : read(gender)
}

const answers = [[/^(?:是|有|Y|YES|V|✓|TRUE|1)$/iu, true], [/^(?:否|無|非|不是|N|NO|X|FALSE|0)$/iu, false]] as const
export function readYesNo(text: string): Cell<boolean> {
  const answer = oneOf<boolean>(answers, text)
  return answer === undefined ? unreadable([`「${text}」請寫是或否`, `“${text}”: write 是 or 否`]) : read(answer)
}

export function readCount(text: string): Cell<number> {
  const digits = /^(\d{1,5})\s*[人名位]?$/u.exec(plain(text))?.[1]
  return digits === undefined ? unreadable([`「${text}」請寫整數`, `“${text}”: write a whole number`]) : read(Number(digits))
}

const kinds = [[/^(?:勞資爭議)?調解人$|^MEDIATOR$/iu, 'MEDIATOR'], [/^(?:勞資爭議)?調解委員$|^COMMITTEE_MEMBER$/iu, 'COMMITTEE_MEMBER'], [/^(?:勞資爭議)?仲裁(?:委員|人)$|^ARBITRATOR$/iu, 'ARBITRATOR']] as const
export function readKinds(text: string): Cell<RosterKind[]> {
  const parts = listParts(text.replaceAll(/[及與和暨]/gu, '、'))
  const known = parts.map((part) => oneOf<RosterKind>(kinds, part))
  const unknown = parts.find((_part, index) => known[index] === undefined)
  if (unknown !== undefined || parts.length === 0) return unreadable([`身分類別「${unknown ?? text}」請寫調解人、調解委員或仲裁委員`, `“${unknown ?? text}”: write 調解人, 調解委員 or 仲裁委員`])
  return read([...new Set(known.filter((kind) => kind !== undefined))])
}

// Words that offices use besides those of the ministry's statistics.
const categoryWords: readonly (readonly [RegExp, DisputeCategory])[] = [
  [/^(?:薪資|欠薪|積欠工資|加班費|獎金)/u, 'WAGE'], [/^職災/u, 'OCC_ACCIDENT'], [/^(?:勞動契約|解僱|僱傭關係)/u, 'CONTRACT'], [/^(?:休假|請假|特休|特別休假)/u, 'LEAVE'],
  [/^(?:勞保|健保|就保|勞健保|保險|社會保險)/u, 'INSURANCE'], [/^(?:職業安全|職安|安全|衛生)/u, 'SAFETY'], [/^(?:性別|性平|性騷擾|就業歧視|歧視)/u, 'EQUALITY'],
  [/^(?:工會|團體協約|不當勞動行為)/u, 'UNION'], [/^(?:大量解僱|關廠|歇業)/u, 'LARGE_SCALE_LAYOFF'],
]
const categoryOf = (part: string): DisputeCategory | undefined =>
  disputeCategories.find((category) => category === part.toUpperCase() || plain(domain.category[category]) === part) ?? oneOf(categoryWords, part)

/** Fields as the ministry's statistics name them, or in common words; what is none of them is told and left out. */
export function readSpecialities(text: string): Cell<DisputeCategory[]> {
  const whole = categoryOf(plain(text))
  if (whole !== undefined) return read([whole])
  const parts = listParts(text)
  const unknown = parts.filter((part) => categoryOf(part) === undefined)
  const known = [...new Set(parts.map(categoryOf).filter((category) => category !== undefined))]
  if (unknown.length === 0) return read(known)
  return read(known, [
    `「${unknown.join('、')}」不是爭議類別，未匯入；可寫在「勞資關係處理經驗」`,
    `“${unknown.join(', ')}” is no category of disputes and was left out; it may stand under 勞資關係處理經驗`,
  ])
}

/** 114/5/2 6小時 勞動事件法實務；114/9/1 3 調解技巧 */
export function readTraining(text: string): Cell<Training[]> {
  const courses = longParts(text).map((part): Training | null => {
    const { date = '', hours = '', course = '' } = /^(?<date>\S+)\s+(?<hours>\d{1,3}(?:\.5)?)\s*(?:小時|時|hrs?|h)?(?:\s+|$)(?<course>.*)$/iu.exec(part)?.groups ?? {}
    const on = parseRocDate(date)
    return on === null || Number(hours) === 0 ? null : { on, hours: Number(hours), course }
  })
  return courses.some((course) => course === null)
    ? unreadable(['研習紀錄請寫成「114/5/2 6小時 課程名稱」，多筆以分號分隔', 'write each course as “114/5/2 6小時 course”, several separated by semicolons'])
    : read(courses.filter((course) => course !== null))
}

/** 113 合格；114 不合格 115/2/1, the day being that of the announcement. Years are 民國 when below 1000. */
export function readEvaluations(text: string): Cell<Evaluation[]> {
  const evaluations = longParts(text).map((part): Evaluation | null => {
    const groups = /^(?<year>\d{2,4})\s*年?(?:度)?\s*:?\s*(?<result>合格|通過|不合格|不通過|未通過)(?:\s+(?<day>\S+))?$/u.exec(part)?.groups
    const announcedOn = groups?.day === undefined ? undefined : parseRocDate(groups.day)
    if (groups === undefined || announcedOn === null) return null
    const year = Number(groups.year)
    return {
      year: year < 1000 ? year + 1911 : year, result: /^(?:合格|通過)$/u.test(groups.result ?? '') ? 'PASS' : 'FAIL', ...(announcedOn === undefined ? {} : { announcedOn }),
    }
  })
  return evaluations.some((one) => one === null)
    ? unreadable(['評量或考核請寫成「113 合格；114 不合格 115/2/1」（日期為公告日）', 'write evaluations as “113 合格；114 不合格 115/2/1” (the day is that of the announcement)'])
    : read(evaluations.filter((one) => one !== null))
}
