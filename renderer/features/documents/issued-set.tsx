import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/ipc/contract.ts'
import type { Refusal } from '../../../shared/ipc/result.ts'
import type { DocumentOwner } from '../../../shared/ipc/views.ts'
import { useDeskCommand } from '../../desk.ts'
import { useWords } from '../../texts.ts'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

type SavedSet = NonNullable<Output<'document.saveSet'>>
export interface SetSaving { isBusy: boolean; saved: SavedSet | null; refusal: Refusal | null; save: (seq: number) => void; forget: () => void }

/** 存成發文檔案組: asks for a folder, and tells what was put there. */
export function useSetSaving(owner: DocumentOwner): SetSaving {
  const command = useDeskCommand('document.saveSet')
  const [saved, setSaved] = useState<SavedSet | null>(null)
  return {
    isBusy: command.isRunning, refusal: command.refusal, saved,
    save: (seq) => {
      setSaved(null)
      void command.run({ ...owner, seq }).then((result) => result.ok && setSaved(result.value))
    },
    forget: () => {
      setSaved(null)
      command.forget()
    },
  }
}

/** What became of it: the folder, its files, and what an exchange may not take; or why nothing was saved. */
export function SetResult({ saving: { saved, refusal } }: { saving: SetSaving }) {
  const { t } = useTranslation('issuing')
  const words = useWords()
  if (refusal) return <RefusalBanner refusal={refusal} />
  if (saved === null) return null
  return (
    <div role="status">
      <Banner tone="good" title={t('savedTo', { folder: saved.folder })}>
        <p className="quiet">{t('savedFiles', { count: saved.files.length })}</p>
        <ul className="issue-files">{saved.files.map((file) => <li key={file}>{file}</li>)}</ul>
      </Banner>
      {saved.warnings.map((warning) => <Banner key={warning[0]} tone="warn">{words(warning)}</Banner>)}
    </div>
  )
}

/** The same over a page from which a set was saved. */
export function SetResultDialog({ saving }: { saving: SetSaving }) {
  const { t } = useTranslation('issuing')
  if (saving.saved === null && saving.refusal === null) return null
  return (
    <Dialog title={t('saveSet')} isOpen onClose={saving.forget} actions={<Button variant="primary" autoFocus onPress={saving.forget}>{t('close')}</Button>}>
      <SetResult saving={saving} />
    </Dialog>
  )
}
