import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PanelDecision } from '../../../shared/ipc/panel-views.ts'
import { useDeskCommand } from '../../desk.ts'
import { Banner, RefusalBanner, RefusalText } from '../../ui/banner.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/loading.tsx'
import { usePanel } from './panel-context.ts'

/** Records every case that is filled in, at once, and tells of each that was refused. */
export function DecideAllDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('panel')
  const { view, save } = usePanel()
  const { run, refusal } = useDeskCommand('panel.decideAll')
  const [results, setResults] = useState<readonly PanelDecision[] | null>(null)
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void save().then(() => run({ panelId: view.panelId })).then((result) => result.ok && setResults(result.value))
  }, [save, run, view.panelId])
  const failed = results?.filter((one) => one.refusal !== null) ?? []
  const done = (results?.length ?? 0) - failed.length
  return (
    <Dialog title={t('all.title')} isOpen onClose={onClose} size="medium" closesOnClickOutside>
      {refusal && <RefusalBanner refusal={refusal} />}
      {results === null ? !refusal && <Loading /> : results.length === 0 ? <p>{t('all.none')}</p> : (
        <>
          {done > 0 && <Banner tone="good" title={t('all.done', { count: done })} />}
          {failed.length > 0 && (
            <Banner tone="warn" title={t('all.failed', { count: failed.length })}>
              <ul>{failed.map((one) => <li key={one.subsidyId}>{one.claimant}<span className="number">　{one.subsidyNumber}</span>{one.refusal && <RefusalText refusal={one.refusal} />}</li>)}</ul>
            </Banner>
          )}
        </>
      )}
    </Dialog>
  )
}
