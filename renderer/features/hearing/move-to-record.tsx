import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Speaker, speakers } from '../../../shared/hearing/room.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useHearing, useLiveRoom } from './room-context.ts'

/** The only way out of the private zone: by hand, this text, and after one was told that it becomes public. */
export function MoveToRecord({ text, suggested, onClose }: { text: string; suggested: Speaker; onClose: () => void }) {
  const { t } = useTranslation(['hearingPublic', 'domain', 'frame'])
  const { change } = useHearing()
  const { room: { composer } } = useLiveRoom()
  const isBusy = composer.text.trim() !== ''
  const [speaker, setSpeaker] = useState(isBusy ? composer.speaker : suggested)
  // Words of one side are never put under what the other is saying.
  const isOthers = isBusy && speaker !== composer.speaker
  const move = () => {
    change((room) => {
      const before = room.composer.text
      const after = before.trim() === '' ? text : `${before}\n${text}`
      return { composer: { ...room.composer, speaker, text: after, caret: after.length }, undo: [...room.undo, before].slice(-200), redo: [] }
    })
    onClose()
  }
  return (
    <Dialog title={t('private.moveTitle')} isOpen onClose={onClose} size="small" role="alertdialog" actions={<>
      <Button onPress={onClose}>{t('frame:ui.cancel')}</Button>
      <Button variant="danger" onPress={move} isDisabled={isOthers}>{t('private.move')}</Button>
    </>}>
      <p>{t('private.moveText')}</p>
      <blockquote className="private-quote" aria-label={t('private.selected')}>{text}</blockquote>
      <RadioGroup label={t('private.moveSide')} orientation="horizontal" value={speaker} onChange={setSpeaker} choices={speakers.map((id) => ({ id, label: t(`domain:side.${id}`) }))}
        {...(isOthers ? { error: t('private.busy', { side: t(`domain:side.${composer.speaker}`) }) } : {})} />
    </Dialog>
  )
}
