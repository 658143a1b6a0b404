import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import type { PanelView } from '../../../shared/ipc/panel-views.ts'
import { useDesk } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notices } from '../../ui/notices.tsx'
import { useRegions } from '../../ui/regions.ts'
import { AgendaDialog } from './agenda-dialog.tsx'
import { AgendaList } from './agenda-list.tsx'
import { CaseColumn } from './case-column.tsx'
import { LiveMinutes } from './live-minutes.tsx'
import { MeetingDialog } from './meeting-dialog.tsx'
import { MemberList } from './member-list.tsx'
import { PanelBar } from './panel-bar.tsx'
import { focusAgenda, PanelProvider } from './panel-context.ts'
import { PapersDialog } from './papers-dialog.tsx'
import { usePanelKeys } from './use-panel-keys.ts'
import { usePanelRoom } from './use-panel-room.ts'
import './panel.css'

/** Draws a document. */
export type PaperView = ComponentType<{ model: DocumentModel }>
/** What lies over the room. */
export type PanelLayer = 'MEETING' | 'AGENDA' | 'PACK' | 'MINUTES'

/** 審查小組 in session: one meeting on the whole screen. */
export function PanelPage({ paper }: { paper: PaperView }) {
  const { t } = useTranslation('panel')
  const { panelId = '' } = useParams()
  const panel = useDesk('panel.view', { panelId }, { isFresh: true })
  if (panel.error) return <main className="page"><RefusalBanner refusal={panel.error.refusal} action={<LinkButton to={paths.panels}>{t('back')}</LinkButton>} /></main>
  return panel.data && panel.isFetchedAfterMount ? <Room key={panelId} view={panel.data} paper={paper} /> : <Loading />
}

function Room({ view, paper }: { view: PanelView; paper: PaperView }) {
  const { t } = useTranslation(['panel', 'frame'])
  const desk = usePanelRoom(view)
  const columns = useRef<HTMLElement>(null)
  const [layer, setLayer] = useState<PanelLayer | null>(null)
  const open = async (next: PanelLayer) => {
    await desk.save()
    setLayer(next)
  }
  const openLayer = (next: PanelLayer) => void open(next)
  usePanelKeys(desk, columns, openLayer)
  useRegions()
  const { session } = desk.content
  useEffect(() => {
    document.title = `${session === '' ? t('untitled') : t('meetingOf', { session })} — ${t('frame:app')}`
  }, [session, t])
  useEffect(focusAgenda, [])
  const close = () => setLayer(null)
  return (
    <PanelProvider value={desk}>
      <div className="panel-room">
        <PanelBar onOpen={openLayer} />
        <main className="panel-columns" ref={columns} tabIndex={-1}>
          <div className="panel-left">
            <AgendaList onEdit={() => openLayer('AGENDA')} />
            <MemberList within={columns} onEdit={() => openLayer('MEETING')} />
          </div>
          <div className="panel-centre">
            {!desk.isOpen && <Banner>{t('frozen')}</Banner>}
            <CaseColumn />
          </div>
          <LiveMinutes />
        </main>
        {layer === 'MEETING' && <MeetingDialog onClose={close} />}
        {layer === 'AGENDA' && <AgendaDialog onClose={close} />}
        {(layer === 'PACK' || layer === 'MINUTES') && <PapersDialog of={layer} paper={paper} onClose={close} />}
        <Notices />
      </div>
    </PanelProvider>
  )
}
