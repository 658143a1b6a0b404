import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDeskCommand } from '../../desk.ts'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { notify } from '../../ui/notices.tsx'
import { Section } from '../../ui/page.tsx'

/** The public key of this computer, to be handed to whoever makes packets for it. */
export function KeySection({ recipient, keepsKeys }: { recipient: string | null; keepsKeys: boolean }) {
  const { t } = useTranslation('packets')
  const make = useDeskCommand('packet.makeKey')
  const shown = useRef<HTMLElement>(null)
  const copy = () => {
    if (shown.current !== null && copyText(shown.current)) notify(t('keyCopied'))
  }
  return (
    <Section title={t('key')}>
      <p className="field-hint">{t('keyHint')}</p>
      {!keepsKeys && <Banner tone="warn">{t('keyNone')}</Banner>}
      {keepsKeys && recipient === null && <div><Button isPending={make.isRunning} onPress={() => void make.run({})}>{t('keyMake')}</Button></div>}
      {recipient !== null && <div className="packet-key"><code ref={shown}>{recipient}</code><Button size="small" onPress={copy}>{t('keyCopy')}</Button></div>}
      {make.refusal && <RefusalBanner refusal={make.refusal} />}
    </Section>
  )
}
