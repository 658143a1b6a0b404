import { type RefObject, useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { AttachmentKind } from '../../../../shared/subsidy/kinds.ts'
import { useDesk, useDeskCommand } from '../../../desk.ts'
import { Banner, RefusalBanner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { FieldPlace } from '../../../ui/form-fields.tsx'
import { useShortcut } from '../../../ui/shortcuts.ts'
import type { ApplicationValues, PaperValues } from '../application-values.ts'
import { FormSection } from '../form-section.tsx'
import type { Assessed } from '../use-assessment.ts'
import { PaperRow } from './paper-row.tsx'

/** 應備文件, as the rules call for them: Space ticks one, Enter ticks it and goes on, F chooses its file; Alt+A ticks all. */
export function PapersSection({ papers }: { papers: Assessed['papers'] }) {
  const { t } = useTranslation('subsidyIntake')
  const { control, getValues, setValue } = useFormContext<ApplicationValues>()
  const values = useWatch({ control, name: 'papers' })
  const caseId = useWatch({ control, name: 'caseId' })
  const kept = useDesk('subsidy.attachmentsKept', {}).data
  const choose = useDeskCommand('subsidy.chooseAttachment')
  const list = useRef<HTMLUListElement>(null)

  const change = (kind: AttachmentKind, next: Partial<PaperValues>) => {
    const before = getValues('papers')[kind] ?? { isHere: false, file: null }
    setValue('papers', { ...getValues('papers'), [kind]: { ...before, ...next } }, { shouldDirty: true })
  }
  const all = () => {
    const ticked = Object.fromEntries(papers.map(({ kind }) => [kind, { isHere: true, file: getValues('papers')[kind]?.file ?? null }]))
    setValue('papers', { ...getValues('papers'), ...ticked }, { shouldDirty: true })
  }
  const addFile = async (kind: AttachmentKind) => {
    if (kept?.isAvailable !== true) return
    const chosen = await choose.run({})
    if (chosen.ok && chosen.value !== null) change(kind, { isHere: true, file: chosen.value })
  }
  useShortcut('Alt+A', all, { isEnabled: papers.length > 0 })
  usePaperKeys(list, {
    tick: (kind) => change(kind, { isHere: true }),
    addFile: (kind) => void addFile(kind),
  })

  const done = papers.filter((paper) => paper.isHere).length
  return (
    <FormSection
      title={t('section.papers')}
      aside={papers.length > 0 && <span className="papers-tools"><span className="number" role="status">{t('papers.progress', { done, total: papers.length })}</span><Button size="small" onPress={all} aria-keyshortcuts="Alt+A">{t('papers.allKey')} <kbd>Alt+A</kbd></Button></span>}
    >
      {choose.refusal && <RefusalBanner refusal={choose.refusal} />}
      {kept?.isAvailable === false && <Banner>{t('papers.notKept')}</Banner>}
      <FieldPlace name="papers">
        {papers.length === 0 ? <p className="quiet">{t('papers.none')}</p> : (
          <>
            <p className="field-hint">{t('papers.keys')}</p>
            <ul className="paper-rows" ref={list} aria-label={t('section.papers')}>
              {papers.map((paper) => (
                <PaperRow
                  key={paper.kind} paper={paper} file={values[paper.kind]?.file ?? null} isOffices={paper.kind === 'MEDIATION_RECORD' && caseId !== null} canKeep={kept?.isAvailable === true}
                  onTick={(isHere) => change(paper.kind, { isHere })} onChoose={() => void addFile(paper.kind)} onRemoveFile={() => change(paper.kind, { file: null })}
                />
              ))}
            </ul>
          </>
        )}
      </FieldPlace>
    </FormSection>
  )
}

interface PaperKeys { tick: (kind: AttachmentKind) => void; addFile: (kind: AttachmentKind) => void }

/** Keys on the boxes of the list. */
function usePaperKeys(list: RefObject<HTMLElement | null>, keys: PaperKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const box = event.target
      if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox' || event.ctrlKey || event.altKey || event.metaKey || !list.current?.contains(box)) return
      const boxes = [...list.current.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
      const place = boxes.indexOf(box)
      const kind = box.closest<HTMLElement>('[data-paper]')?.dataset.paper as AttachmentKind | undefined
      if (kind === undefined) return
      const actions: Record<string, () => void> = {
        Enter: () => { latest.current.tick(kind); boxes[place + 1]?.focus() },
        f: () => latest.current.addFile(kind), F: () => latest.current.addFile(kind),
        ArrowDown: () => boxes[place + 1]?.focus(), ArrowUp: () => boxes[place - 1]?.focus(),
      }
      const action = actions[event.key]
      if (!action) return
      event.preventDefault()
      event.stopPropagation()
      action()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [list])
}
