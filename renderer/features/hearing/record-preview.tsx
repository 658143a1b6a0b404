import { type ComponentType, type RefObject, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { recordCode } from '../../../shared/documents/mediation-record.ts'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { wordingOn } from '../../../shared/documents/passages/passage.ts'
import { renderDocument } from '../../../shared/documents/render.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { applyCaseEvent } from '../../../shared/lifecycle/case-lifecycle.ts'
import type { CityProfile } from '../../../shared/model/city-profile.ts'
import { useDesk } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { PaperDesk } from '../../ui/paper-desk.tsx'

/** Events that stand in a form and are not recorded yet. */
export type TypedEvents = readonly ({ type: string } & Record<string, unknown>)[]

interface RecordPreviewProps { view: CaseView; typed: TypedEvents; profile: CityProfile; paper: ComponentType<{ model: DocumentModel }> }

/** The 調解紀錄 as it would be if what is being typed were recorded, at the place that the typing changes. */
export function RecordPreview({ view, typed, profile, paper: Paper }: RecordPreviewProps) {
  const { t } = useTranslation('case')
  const { today } = useStatus()
  const versions = useDesk('template.versions', {}).data
  const { recorded, model } = useMemo(() => {
    let snapshot = { state: view.state, facts: view.facts }
    const drawn = () => renderDocument({ code: recordCode(snapshot.facts), key: '' }, snapshot.facts, { caseNumber: view.caseNumber, profile, state: snapshot.state, wording: wordingOn(versions ?? [], today) })
    const before = drawn()
    for (const event of typed) {
      const applied = applyCaseEvent(snapshot, event)
      // What cannot be recorded yet is not shown yet: the form says why.
      if (applied.ok) ({ snapshot } = applied.value)
    }
    return { recorded: before, model: drawn() }
  }, [view, typed, profile, versions, today])
  const sheet = useRef<HTMLDivElement>(null)
  useChangeInSight(sheet, recorded, model)
  return <PaperDesk label={t('meeting.preview')}><div ref={sheet}><Paper model={model} /></div></PaperDesk>
}

/** Scrolls the paper, and nothing else, to the first block that the typing changes. Paper draws one element for each block, after its head. */
function useChangeInSight(sheet: RefObject<HTMLDivElement | null>, recorded: DocumentModel, model: DocumentModel) {
  useEffect(() => {
    const before = recorded.blocks.map((block) => JSON.stringify(block))
    const changed = model.blocks.findIndex((block, index) => JSON.stringify(block) !== before[index])
    const place = changed === -1 ? undefined : sheet.current?.querySelector('.paper')?.children[changed + 1]
    const desk = sheet.current?.closest('.paper-desk')
    if (!place || !desk) return
    const [at, box] = [place.getBoundingClientRect(), desk.getBoundingClientRect()]
    if (at.top < box.top || at.bottom > box.bottom) desk.scrollTop += at.top - box.top - box.height / 3
  }, [sheet, recorded, model])
}
