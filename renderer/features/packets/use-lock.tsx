import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../../shared/ipc/contract.ts'
import { passphraseStrength } from '../../../shared/packet/passphrase.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Lock = Input<'packet.saveOut'>['lock']

/** What a packet is locked with, as it is typed. @returns the fields, and the lock once it is complete; `forget` empties them */
export function useLock(): { fields: ReactNode; lock: Lock | null; forget: () => void } {
  const { t } = useTranslation('packets')
  const [kind, setKind] = useState<'PASSPHRASE' | 'KEY'>('PASSPHRASE')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [recipients, setRecipients] = useState('')

  const strength = passphraseStrength(passphrase)
  const isDifferent = again !== '' && again !== passphrase
  const keys = recipients.split(/\s+/u).filter((line) => line !== '')
  const lock = kind === 'PASSPHRASE' ? (strength !== 'SHORT' && again === passphrase ? { passphrase } : null) : keys.length > 0 ? { recipients: keys } : null
  const fields = (
    <div className="packet-lock">
      <RadioGroup
        label={t('lock')}
        value={kind}
        onChange={setKind}
        choices={[{ id: 'PASSPHRASE', label: t('lockPassphrase'), description: t('lockPassphraseHint') }, { id: 'KEY', label: t('lockKey'), description: t('lockKeyHint') }]}
      />
      {kind === 'PASSPHRASE' && (
        <div className="packet-fields">
          <TextField
            label={t('passphrase')} type="password" isRequired value={passphrase} onChange={setPassphrase}
            description={passphrase === '' ? t('passphraseHint') : t(`strength.${strength}`)} className={`packet-strength-${passphrase === '' ? 'NONE' : strength}`}
          />
          <TextField label={t('again')} type="password" isRequired value={again} onChange={setAgain} error={isDifferent ? t('differ') : undefined} />
        </div>
      )}
      {kind === 'KEY' && <TextArea label={t('recipients')} description={t('recipientsHint')} isRequired rows={3} value={recipients} onChange={setRecipients} className="packet-recipients" />}
    </div>
  )
  const forget = () => {
    setPassphrase('')
    setAgain('')
  }
  return { fields, lock, forget }
}
