import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDeskCommand } from './desk.ts'
import { RefusalBanner } from './ui/banner.tsx'
import { Button } from './ui/button.tsx'
import { ConfirmDialog } from './ui/dialog.tsx'
import { notify } from './ui/notices.tsx'

export interface DiscardDraftButtonProps {
  draftId: string
  /** The question asked before, and what it means. */
  title: string
  text: string
  /** The saving of the draft, which would bring it back. */
  saving: { stop: () => Promise<void>; resume: () => void }
  onDiscarded: () => void
}

/** Gives a draft up, once the person has confirmed it. */
export function DiscardDraftButton({ draftId, title, text, saving, onDiscarded }: DiscardDraftButtonProps) {
  const { t } = useTranslation('frame')
  const discard = useDeskCommand('draft.discard')
  const [isAsked, setAsked] = useState(false)
  const confirm = async () => {
    await saving.stop()
    const result = await discard.run({ draftId })
    if (!result.ok) return saving.resume()
    setAsked(false)
    notify(t('workbench.draftDiscarded'))
    onDiscarded()
  }
  return (
    <>
      <Button onPress={() => setAsked(true)}>{t('workbench.discardDraft')}</Button>
      <ConfirmDialog
        title={title} isOpen={isAsked} action={t('workbench.discardDraft')} variant="danger" isPending={discard.isRunning}
        onClose={() => setAsked(false)} onConfirm={() => void confirm()}
      >
        <p>{text}</p>
        {discard.refusal && <RefusalBanner refusal={discard.refusal} />}
      </ConfirmDialog>
    </>
  )
}
