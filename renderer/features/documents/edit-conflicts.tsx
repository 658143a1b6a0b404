import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditConflict } from '../../../shared/documents/editing/merge.ts'
import { isLongerThan, paragraphLimit } from '../../../shared/model/text.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { EditDiff } from './edit-diff.tsx'

/** The name of its choice in the page. */
export const conflictId = (id: number): string => `edit-conflict-${id}`

interface ConflictProps { onDecide: (id: number, text: string | null) => void }

/** Texts that both a hand and the facts changed, each with both of them and the choice. */
export function EditConflicts({ conflicts, onDecide }: ConflictProps & { conflicts: readonly EditConflict[] }) {
  const { t } = useTranslation('edits')
  if (conflicts.length === 0) return null
  return (
    <Banner tone="warn" title={t('conflict', { count: conflicts.length })}>
      <p className="quiet">{t('conflictNote')}</p>
      <ol className="edit-conflicts">{conflicts.map((conflict) => <li key={conflict.id} id={conflictId(conflict.id)} tabIndex={-1}><Conflict conflict={conflict} onDecide={onDecide} /></li>)}</ol>
    </Banner>
  )
}

function Conflict({ conflict: { id, before, now, mine }, onDecide }: ConflictProps & { conflict: EditConflict }) {
  const { t } = useTranslation('edits')
  const [merging, setMerging] = useState<string | null>(null)
  const [isCompared, setCompared] = useState(false)
  return (
    <>
      <dl className="edit-sides">
        <div><dt>{t('mine')}</dt><dd>{mine === '' ? t('mineRemoved') : mine}</dd></div>
        <div><dt>{t('now')}</dt><dd>{now ?? t('nowGone')}</dd></div>
      </dl>
      <details onToggle={(event) => setCompared(event.currentTarget.open)}>
        <summary>{t('before')}</summary>
        {isCompared && <><p>{before}</p><p className="quiet">{t('original')}</p><EditDiff before={before} after={mine} /></>}
      </details>
      {merging !== null && (
        <TextArea label={t('mergeLabel')} value={merging} onChange={setMerging} autoFocus {...(isLongerThan(merging, paragraphLimit) ? { error: t('tooLong') } : {})} />
      )}
      <p className="edit-acts">
        {merging === null
          ? (
            <>
              <Button size="small" onPress={() => onDecide(id, mine)}>{t(now === null ? 'keepAsParagraph' : 'keepMine')}</Button>
              <Button size="small" onPress={() => onDecide(id, null)}>{t(now === null ? 'leaveOut' : 'takeNew')}</Button>
              {now !== null && <Button size="small" onPress={() => setMerging(mine === '' ? now : mine)}>{t('merge')}</Button>}
            </>
          )
          : (
            <>
              <Button size="small" onPress={() => setMerging(null)}>{t('cancel')}</Button>
              <Button size="small" variant="primary" isDisabled={isLongerThan(merging, paragraphLimit)} onPress={() => onDecide(id, merging)}>{t('takeMerged')}</Button>
            </>
          )}
      </p>
    </>
  )
}
