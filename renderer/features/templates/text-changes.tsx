import { type Change, diffChars } from 'diff'
import { useTranslation } from 'react-i18next'

/** Texts that have less in common than this are shown whole, one after the other. */
const mostEdits = 1_000

/** What became of a text, character by character as Chinese has no spaces: removed struck out, added underlined. */
export function TextChanges({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('templates')
  const changes: readonly Pick<Change, 'value' | 'added' | 'removed'>[] = diffChars(before, after, { maxEditLength: mostEdits })
    ?? [{ value: before, added: false, removed: true }, { value: after, added: true, removed: false }]
  return (
    <p className="text-changes">
      {changes.map(({ value, added, removed }, index) => {
        const key = `${index}-${value}`
        if (removed) return <del key={key}><span className="visually-hidden">{t('removed')}</span>{value}</del>
        if (added) return <ins key={key}><span className="visually-hidden">{t('added')}</span>{value}</ins>
        return <span key={key}>{value}</span>
      })}
    </p>
  )
}
