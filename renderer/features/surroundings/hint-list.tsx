import { useTranslation } from 'react-i18next'
import type { CaseHint } from '../../../shared/ipc/views.ts'
import { inChinese, inEnglish } from '../../../shared/lifecycle/words.ts'
import { Icon } from '../../ui/icon.tsx'

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** 提醒: what the law bids one think of, each with its article. They stop nobody. */
export function HintList({ hints }: { hints: readonly CaseHint[] }) {
  const { t, i18n } = useTranslation('surroundings')
  if (hints.length === 0) return <p className="quiet">{t('noHints')}</p>
  const inLanguage = (words: CaseHint['words']): string => (i18n.language === 'en' ? sentence(inEnglish(words)) : inChinese(words))
  return (
    <ul className="hint-list" aria-label={t('hints')}>
      {hints.map(({ code, words, article }) => (
        <li key={`${code} ${inChinese(words)}`}><Icon name="info" size={18} /><span>{inLanguage(words)}<small className="article">{article}</small></span></li>
      ))}
    </ul>
  )
}
