import { useTranslation } from 'react-i18next'
import { catalogues } from '../../../shared/text/index.ts'

/** The name of a paper in the language of the screen; what a rule does not know keeps the name it came with. */
export function usePaperName(): (kind: string) => string {
  const { i18n } = useTranslation()
  const names: Readonly<Record<string, string>> = catalogues[i18n.language === 'en' ? 'en' : 'zh-TW'].subsidy.attachment
  return (kind) => names[kind] ?? kind
}

/** The name as it goes into the log and onto the letters, which are in Chinese. */
export const recordedPaperName = (kind: string): string => (catalogues['zh-TW'].subsidy.attachment as Readonly<Record<string, string>>)[kind] ?? kind
