import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChosenPacket, OpenedPacket } from '../../../shared/packet/report.ts'
import { useDeskCommand } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { OpenDialog } from './open-dialog.tsx'
import { PreviewDialog } from './preview-dialog.tsx'

/** A file is chosen, opened, looked at, and only then taken in. */
export function TakeInSection() {
  const { t } = useTranslation('packets')
  const choose = useDeskCommand('packet.choose')
  const [chosen, setChosen] = useState<ChosenPacket | null>(null)
  const [opened, setOpened] = useState<OpenedPacket | null>(null)
  const close = () => {
    setChosen(null)
    setOpened(null)
  }
  return (
    <Section title={t('takeIn')}>
      <p className="field-hint">{t('takeInHint')}</p>
      <div><Button isPending={choose.isRunning} onPress={() => void choose.run({}).then((answer) => { if (answer.ok) setChosen(answer.value) })}>{t('choose')}</Button></div>
      {choose.refusal && <RefusalBanner refusal={choose.refusal} />}
      {chosen && !opened && <OpenDialog key={chosen.token} chosen={chosen} onClose={close} onOpened={setOpened} />}
      {opened && <PreviewDialog opened={opened} onClose={close} />}
    </Section>
  )
}
