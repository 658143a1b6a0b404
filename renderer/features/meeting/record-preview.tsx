import { type ComponentType, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { renderDocument } from '../../../shared/documents/render.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { applyCaseEvent } from '../../../shared/lifecycle/case-lifecycle.ts'
import type { CityProfile } from '../../../shared/model/city-profile.ts'
import { PaperDesk } from '../../ui/paper-desk.tsx'

/** Events that stand in a form and are not recorded yet. */
export type TypedEvents = readonly ({ type: string } & Record<string, unknown>)[]

/** The 調解紀錄 as it would be if what is being typed were recorded. */
export function RecordPreview({ view, typed, profile, paper: Paper }: { view: CaseView; typed: TypedEvents; profile: CityProfile; paper: ComponentType<{ model: DocumentModel }> }) {
  const { t } = useTranslation('case')
  const model = useMemo(() => {
    let snapshot = { state: view.state, facts: view.facts }
    for (const event of typed) {
      const applied = applyCaseEvent(snapshot, event)
      // What cannot be recorded yet is not shown yet: the form says why.
      if (applied.ok) ({ snapshot } = applied.value)
    }
    return renderDocument({ code: 'D11', key: '' }, snapshot.facts, { caseNumber: view.caseNumber, profile, state: snapshot.state })
  }, [view, typed, profile])
  return (
    <PaperDesk label={t('meeting.preview')} className="record-preview"><Paper model={model} /></PaperDesk>
  )
}
