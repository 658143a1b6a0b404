import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChosenPacket, OpenedPacket } from '../../../shared/packet/report.ts'
import { useDeskCommand } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'

export function OpenDialog({ chosen, onClose, onOpened }: { chosen: ChosenPacket; onClose: () => void; onOpened: (opened: OpenedPacket) => void }) {
  const { t } = useTranslation(['packets', 'frame'])
  const open = useDeskCommand('packet.open')
  const [passphrase, setPassphrase] = useState('')
  const isReady = chosen.lock === 'KEY' || passphrase !== ''
  const go = async () => {
    if (!isReady || open.isRunning) return
    const answer = await open.run({ token: chosen.token, ...(chosen.lock === 'PASSPHRASE' ? { passphrase } : {}) })
    if (answer.ok) onOpened(answer.value)
  }
  return (
    <Dialog
      title={t('openTitle')}
      isOpen
      onClose={onClose}
      size="small"
      actions={<>
        <Button onPress={onClose}>{t('frame:ui.cancel')}</Button>
        <Button variant="primary" isDisabled={!isReady} isPending={open.isRunning} onPress={() => void go()}>{open.isRunning ? t('opening') : t('open')}</Button>
      </>}
    >
      <div className="packet-stack">
        <p className="packet-file">{t('opened', { name: chosen.name })}</p>
        {chosen.lock === 'KEY' && <p>{t('keyUsed')}</p>}
        {chosen.lock === 'PASSPHRASE' && (
          <TextField label={t('passphrase')} type="password" isRequired autoFocus value={passphrase} onChange={setPassphrase} onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) void go() }} />
        )}
        {open.refusal && <RefusalBanner refusal={open.refusal} />}
      </div>
    </Dialog>
  )
}
