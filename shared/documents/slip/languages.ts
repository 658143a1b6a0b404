import { groupedAmount } from '../../format/capital-amount.ts'
import { rocDate } from '../../format/roc-date.ts'
import type { IsoDate } from '../../model/dates.ts'
import { en } from './en.ts'
import { id } from './id.ts'
import { th } from './th.ts'
import { vi } from './vi.ts'
import { type SlipTexts, zh } from './zh.ts'

/** Languages of the outcome slip; Chinese first. */
export const slipLanguages = ['zh', 'en', 'vi', 'id', 'th'] as const
export type SlipLanguage = (typeof slipLanguages)[number]

export const slipTexts: Record<SlipLanguage, SlipTexts> = { zh, en, vi, id, th }

/** Each language by its own name and, for the office, in Chinese. */
export const languageNames: Record<SlipLanguage, { own: string; chinese: string }> = {
  zh: { own: '中文', chinese: '中文' }, en: { own: 'English', chinese: '英文' }, vi: { own: 'Tiếng Việt', chinese: '越南文' },
  id: { own: 'Bahasa Indonesia', chinese: '印尼文' }, th: { own: 'ภาษาไทย', chinese: '泰文' },
}

const spoken: readonly [SlipLanguage, RegExp][] = [['vi', /越|viet/iu], ['id', /印尼|indones/iu], ['th', /泰|thai/iu], ['en', /英|菲|他加祿|engl|tagalog|filipin/iu]]

/** The slip's language for somebody who needs an interpreter for that language; Chinese where there is none. English for the Philippines. */
export const languageFor = (interpreterLanguage: string | undefined): SlipLanguage => spoken.find(([, pattern]) => pattern.test(interpreterLanguage ?? ''))?.[0] ?? 'zh'

/** Western years: a Thai calendar would count Buddhist ones. */
const dates: Record<Exclude<SlipLanguage, 'zh'>, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  vi: new Intl.DateTimeFormat('vi', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' }),
  id: new Intl.DateTimeFormat('id', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  th: new Intl.DateTimeFormat('th-u-ca-gregory-nu-latn', { dateStyle: 'long', timeZone: 'UTC' }),
}
const amounts = new Map(slipLanguages.map((language) => [language, new Intl.NumberFormat(language === 'zh' ? 'en' : language, { maximumFractionDigits: 0 })]))

/** 民國115年4月15日; in another language the Western date with the 民國 one beside it, as the record has it. */
export function slipDate(date: IsoDate, language: SlipLanguage): string {
  return language === 'zh' ? rocDate(date) : `${dates[language].format(new Date(`${date}T00:00:00Z`))} (${rocDate(date)})`
}

/** Whole NTD: 新臺幣60,000元, NT$60,000, NT$60.000. */
export function slipAmount(amount: number, language: SlipLanguage): string {
  return language === 'zh' ? `新臺幣${groupedAmount(amount)}元` : `NT$${amounts.get(language)?.format(amount) ?? amount}`
}

/** A text with its `{places}` filled in. */
export const filledIn = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place))

/** The same as a sentence of its own, which begins with a capital letter where the language has such. */
export function sentenceOf(text: string, values: Readonly<Record<string, string | number>>): string {
  const words = filledIn(text, values)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
