import { useTranslation } from 'react-i18next'
import type { Words } from '../../../shared/lifecycle/words.ts'
import { useWords } from '../../texts.ts'
import { Icon } from '../../ui/icon.tsx'

/** What somebody should look after, each with its article. */
export function WarningList({ warnings }: { warnings: readonly { words: Words; article: string }[] }) {
  const { t } = useTranslation('roster')
  const say = useWords()
  if (warnings.length === 0) return <p className="quiet">{t('aside.noWarnings')}</p>
  return (
    <ul className="roster-warnings">
      {warnings.map(({ words, article }) => <li key={say(words)}><Icon name="warning" size={18} /><span>{say(words)}<small className="article">{article}</small></span></li>)}
    </ul>
  )
}
