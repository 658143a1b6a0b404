import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useDeskCommand } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/notices.tsx'

/** Gives the application up, once the person has confirmed it. @param onStop stops the saving of the draft, which would bring it back */
export function DiscardButton({ draftId, onStop }: { draftId: string; onStop: () => Promise<void> }) {
  const { t } = useTranslation('intake')
  const navigate = useNavigate()
  const discard = useDeskCommand('draft.discard')
  const [isAsked, setAsked] = useState(false)
  const confirm = async () => {
    await onStop()
    const result = await discard.run({ draftId })
    if (!result.ok) return
    notify(t('discarded'))
    await navigate(paths.workbench, { replace: true })
  }
  return (
    <>
      <Button onPress={() => setAsked(true)}>{t('discard')}</Button>
      <ConfirmDialog
        title={t('discardTitle')} isOpen={isAsked} action={t('discard')} variant="danger" isPending={discard.isRunning}
        onClose={() => setAsked(false)} onConfirm={() => void confirm()}
      >
        <p>{t('discardText')}</p>
        {discard.refusal && <RefusalBanner refusal={discard.refusal} />}
      </ConfirmDialog>
    </>
  )
}
