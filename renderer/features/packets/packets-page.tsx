import { useTranslation } from 'react-i18next'
import { isPacketBatch } from '../../../shared/ipc/views.ts'
import { useBatch } from '../../batch-watch.tsx'
import { useDesk } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { BackSection } from './back-section.tsx'
import { KeySection } from './key-section.tsx'
import { MadeSection } from './made-section.tsx'
import { MergesSection } from './merges-section.tsx'
import { OutSection } from './out-section.tsx'
import { TakeInSection } from './take-in-section.tsx'
import { PacketRun } from './packet-run.tsx'
import './packets.css'

/** 外出案件包: at the office cases go out and come back; on a laptop they are taken in and go back. */
export function PacketsPage() {
  const { t } = useTranslation('packets')
  const { data: desk, error } = useDesk('packet.desk', {})
  const batch = useBatch()
  return (
    <Page title={t('title')} description={t('description')} className="packets-page">
      {error && <RefusalBanner refusal={error.refusal} />}
      {!desk && !error && <Loading />}
      {batch !== null && isPacketBatch(batch) && <PacketRun batch={batch} />}
      {desk && (
        <>
          {desk.away ? <BackSection carried={desk.carried} /> : <OutSection />}
          <TakeInSection />
          {!desk.away && <MergesSection merges={desk.merges} />}
          <MadeSection made={desk.made} />
          <KeySection recipient={desk.recipient} keepsKeys={desk.keepsKeys} />
        </>
      )}
    </Page>
  )
}
