import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { inChinese, inEnglish, type Words } from '../shared/lifecycle/words.ts'
import { catalogues, type Locale, type Texts } from '../shared/text/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame'
    resources: Texts
  }
}

/** Loads both catalogues, so that the language switches without a restart. Chinese until the preferences are known. */
export function prepareTexts(): void {
  void i18next.use(initReactI18next).init({
    lng: 'zh-TW',
    fallbackLng: 'zh-TW',
    defaultNS: 'frame',
    ns: Object.keys(catalogues['zh-TW']),
    resources: catalogues,
    initAsync: false,
    interpolation: { escapeValue: false }, // React escapes
  })
}

/** Switches every text and the document's `lang`, which also picks the fonts and the voice of a screen reader. */
export function switchLocale(locale: Locale): void {
  document.documentElement.lang = locale
  if (i18next.language !== locale) void i18next.changeLanguage(locale)
}

/** The name of a deadline; its code where a newer rule has none yet. */
export function useDeadlineName(): (code: string) => string {
  const { i18n } = useTranslation()
  const names: Readonly<Record<string, string>> = catalogues[i18n.language === 'en' ? 'en' : 'zh-TW'].domain.deadline
  return (code) => (Object.hasOwn(names, code) ? names[code] : undefined) ?? code
}

/** Words that come in both languages, in that of the screen. */
export function useWords(): (words: Words) => string {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? inEnglish : inChinese
}
