import { useTranslation } from 'react-i18next'
import type { CaseHint } from '../../../shared/ipc/views.ts'
import { inChinese, inEnglish } from '../../../shared/lifecycle/words.ts'
import { Icon } from '../../ui/icon.tsx'

/** 提醒: what the law bids one think of, each with its article. They stop nobody. */
export function HintList({ hints }: { hints: readonly CaseHint[] }) {
  const { t, i18n } = useTranslation('surroundings')
  if (hints.length === 0) return <p className="quiet">{t('noHints')}</p>
  const inLanguage = i18n.language === 'en' ? inEnglish : inChinese
  return (
    <ul className="hint-list" aria-label={t('hints')}>
      {hints.map(({ code, words, article }) => (
        <li key={`${code} ${inChinese(words)}`}><Icon name="info" size={18} /><span>{inLanguage(words)}<small className="article">{article}</small></span></li>
      ))}
    </ul>
  )
}
