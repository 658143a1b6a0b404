import { useTranslation } from 'react-i18next'
import type { WordedCode } from '../../../shared/documents/passages/index.ts'

/** What a template, its passages and its placeholders are called. */
export function useTemplateNames() {
  const { t, i18n } = useTranslation(['templates', 'domain'])
  const named = (path: string, code: string) => (i18n.exists(path) ? String(i18n.t(path as never)) : code)
  return {
    ofTemplate: (code: WordedCode): string => (code === 'COMMON' ? t('common') : t(`domain:document.${code}`)),
    ofPassage: (code: WordedCode, key: string): string => named(`passages:${code}.${key}`, key),
    ofPlaceholder: (name: string): string => named(`passages:placeholder.${name}`, name),
  }
}
