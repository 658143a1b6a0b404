import { useTranslation } from 'react-i18next'
import type { UndatedItem } from '../../../shared/ipc/views.ts'
import { DueCase, DueFrame, NextAction } from './due-section.tsx'

/** Cases that nothing but the office's own memory would move on; nothing at all when there are none. */
export function UndatedSection({ items, count, onMore }: { items: readonly UndatedItem[]; count: number; onMore: () => void }) {
  const { t } = useTranslation('frame')
  return (
    <DueFrame queue="undated" count={count} shown={items.length} hint={t('workbench.undatedHint')} onMore={onMore}>
      {items.map((item) => (
        <li key={item.caseId} className="due-row due-row-undated">
          <DueCase item={item} />
          <NextAction item={item} isMain />
        </li>
      ))}
    </DueFrame>
  )
}
