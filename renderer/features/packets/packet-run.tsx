import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { PacketBatch } from '../../../shared/ipc/views.ts'
import { forgetBatch } from '../../batch-watch.tsx'
import { useDeskCommand } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { Banner, RefusalText } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { Progress } from '../../ui/progress.tsx'

/** How far the making or taking in of a packet is, and when it is finished, what failed. */
export function PacketRun({ batch }: { batch: PacketBatch }) {
  return batch.finished ? <InSight key="finished"><Finished batch={batch} /></InSight> : <InSight key="running"><Running batch={batch} /></InSight>
}

/** Stands above what was filled in: whoever pressed a button below is taken to it. */
function InSight({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.scrollIntoView({ block: 'start' }), [])
  return <div ref={box} className="packet-run">{children}</div>
}

function Running({ batch: { batchId, action, total, done, current, cancelled } }: { batch: PacketBatch }) {
  const { t } = useTranslation('packets')
  const cancel = useDeskCommand('batch.cancel')
  return (
    <Section title={t(`run.${action}`)}>
      <Progress
        label={cancelled ? t('run.cancelling') : t(`run.${action}`)} value={done} total={total}
        action={<Button size="small" isDisabled={cancelled} onPress={() => void cancel.run({ batchId })}>{t('run.cancel')}</Button>}
      />
      <p className="packet-quiet">{current === null || current === '' ? action !== 'TAKE_IN' && t('making') : t('run.current', { number: current })}</p>
    </Section>
  )
}

function Finished({ batch: { action, results, folder } }: { batch: PacketBatch }) {
  const { t } = useTranslation('packets')
  // Once it was read and left, the page is ready for the next.
  useEffect(() => forgetBatch, [])
  const good = results.filter(({ ok }) => ok)
  const bad = results.filter(({ ok }) => !ok)
  return (
    <>
      <Banner
        tone={bad.length === 0 ? 'good' : 'warn'} action={<Button onPress={forgetBatch}>{t('run.read')}</Button>}
        title={[...(good.length > 0 ? [t(`run.done.${action}`, { count: good.length })] : []), ...(bad.length > 0 ? [t('run.failed', { count: bad.length })] : [])].join('　')}
      >
        {folder !== null && good.length > 0 && <p className="packet-file">{t('saved', { file: folder })}</p>}
      </Banner>
      {bad.length > 0 && (
        <Section title={t('run.failedTitle')}>
          <ul className="packet-cases" aria-label={t('run.failedTitle')}>
            {bad.map(({ caseId, caseNumber, refusal }) => (
              <li key={caseId} className="packet-failed"><Link className="number" to={paths.case(caseId)}>{caseNumber}</Link>{refusal && <RefusalText refusal={refusal} />}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
