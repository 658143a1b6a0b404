import { useTranslation } from 'react-i18next'
import type { CarriedCase } from '../../../shared/packet/report.ts'
import { watchNewBatch } from '../../batch-watch.tsx'
import { useDeskCommand } from '../../desk.ts'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { useLock } from './use-lock.tsx'

/** On a laptop: what goes back to the office. */
export function BackSection({ carried }: { carried: readonly CarriedCase[] }) {
  const { t } = useTranslation('packets')
  const save = useDeskCommand('packet.saveBack')
  const { fields, lock, forget } = useLock()
  const make = async () => {
    if (lock === null) return
    const made = await save.run({ lock })
    if (!made.ok || made.value === null) return
    watchNewBatch()
    forget()
  }
  return (
    <Section title={t('back')}>
      <Banner>{t('awayNote')}</Banner>
      <p className="field-hint">{t('backHint')}</p>
      <ul className="packet-cases" aria-label={t('carried')}>
        {carried.map(({ caseId, caseNumber, added }) => (
          <li key={caseId} className="packet-case"><span className="number">{caseNumber}</span><span className="packet-quiet">{added > 0 ? t('added', { count: added }) : t('nothingAdded')}</span></li>
        ))}
      </ul>
      {fields}
      {save.refusal && <RefusalBanner refusal={save.refusal} />}
      <div><Button variant="primary" isPending={save.isRunning} isDisabled={lock === null || carried.every(({ added }) => added <= 0)} onPress={() => void make()}>{t('saveBack')}</Button></div>
    </Section>
  )
}
