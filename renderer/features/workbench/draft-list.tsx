import { useState } from 'react'
import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { DraftSummary } from '../../../shared/ipc/views.ts'
import { useDeskCommand } from '../../desk.ts'
import { pathOfDraft } from '../../drafts.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { IconButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/notices.tsx'

/** What was begun and not sent: intake forms, forms of a case, entries of the roster. */
export function DraftList({ drafts }: { drafts: readonly DraftSummary[] }) {
  const { t } = useTranslation('frame')
  const dates = useDates()
  const discard = useDeskCommand('draft.discard')
  const [asked, setAsked] = useState<DraftSummary | null>(null)
  const titleOf = (draft: DraftSummary) => draft.title.trim() === '' ? t('workbench.untitledDraft') : draft.title

  if (drafts.length === 0) return <p className="quiet">{t('workbench.noDrafts')}</p>
  return (
    <>
      <ul className="side-list">
        {drafts.map((draft) => (
          <li key={draft.draftId} className="draft-row">
            <div className="side-body">
              <Link to={pathOfDraft(draft)}>{titleOf(draft)}</Link>
              <span className="due-detail">{t('workbench.draftSaved', { when: dates.instant(draft.savedAt) })}</span>
            </div>
            <IconButton icon="remove" label={`${t('workbench.discardDraft')}：${titleOf(draft)}`} onPress={() => setAsked(draft)} />
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={t('workbench.discardTitle')}
        isOpen={asked !== null}
        action={t('workbench.discardDraft')}
        variant="danger"
        isPending={discard.isRunning}
        onClose={() => setAsked(null)}
        onConfirm={() => {
          if (!asked) return
          void discard.run({ draftId: asked.draftId }).then((result) => {
            if (!result.ok) return
            setAsked(null)
            notify(t('workbench.draftDiscarded'))
          })
        }}
      >
        <p>{t('workbench.discardText', { title: asked ? titleOf(asked) : '' })}</p>
        {discard.refusal && <RefusalBanner refusal={discard.refusal} />}
      </ConfirmDialog>
    </>
  )
}
