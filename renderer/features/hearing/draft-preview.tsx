import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { RecordPreview, type TypedEvents } from '../../event-forms/record-preview.tsx'
import { useDesk } from '../../desk.ts'
import { Badge } from '../../ui/badge.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/loading.tsx'

const nothingTyped: TypedEvents = []

/** The record as it stands now, before there is an outcome: what was recorded, without the statement that is being typed. */
export function DraftPreview({ view, paper, isOpen, onClose }: { view: CaseView; paper: ComponentType<{ model: DocumentModel }>; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('hearingKeys')
  const profile = useDesk('app.profile', {}).data
  return (
    <Dialog title={<>{t('draftTitle')} <Badge tone="warn">{t('draft')}</Badge></>} isOpen={isOpen} onClose={onClose} size="large" closesOnClickOutside>
      <p className="quiet">{t('draftHint')}</p>
      {profile ? <RecordPreview view={view} typed={nothingTyped} profile={profile} paper={paper} /> : <Loading />}
    </Dialog>
  )
}
