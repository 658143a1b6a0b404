import { useTranslation } from 'react-i18next'
import type { WordedCode } from '../../../shared/documents/passages/index.ts'
import { catalogues } from '../../../shared/text/index.ts'

type Names = Readonly<Record<string, string>>

/** What a template, its passages and its placeholders are called; the key where one has no name. */
export function useTemplateNames() {
  const { t, i18n } = useTranslation(['templates', 'domain'])
  const { placeholder, ...byDocument } = catalogues[i18n.language === 'en' ? 'en' : 'zh-TW'].passages
  const passages: Readonly<Partial<Record<string, Names>>> = byDocument
  const placeholders: Names = placeholder
  return {
    ofTemplate: (code: WordedCode): string => (code === 'COMMON' ? t('common') : t(`domain:document.${code}`)),
    ofPassage: (code: WordedCode, key: string): string => passages[code]?.[key] ?? key,
    ofPlaceholder: (name: string): string => placeholders[name] ?? name,
  }
}
