import { type ComponentType, memo, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import type { WordedCode } from '../../../shared/documents/passages/index.ts'
import type { Wording } from '../../../shared/documents/passages/passage.ts'
import type { DocumentCode } from '../../../shared/documents/render.ts'
import { samplePage } from '../../../shared/documents/template-preview.ts'
import type { CityProfile } from '../../../shared/model/city-profile.ts'
import { PaperDesk } from '../../ui/paper-desk.tsx'

export interface SamplePreviewProps {
  shown: DocumentCode
  code: WordedCode
  profile: CityProfile
  wording: Wording
  /** The passage with the cursor. */
  focused: string | null
  paper: ComponentType<{ model: DocumentModel }>
}

/** A document of an invented case as it is worded at the moment, with the passage that is being typed framed and in sight. */
export const SamplePreview = memo(function SamplePreview({ shown, code, profile, wording, focused, paper: Paper }: SamplePreviewProps) {
  const { t } = useTranslation(['templates', 'domain'])
  const { model, places } = useMemo(() => samplePage(shown, profile, wording, focused === null ? null : { code, key: focused }), [shown, profile, wording, code, focused])
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Paper draws one element for each block, after its head.
    const blocks = places.flatMap((place) => sheet.current?.querySelector('.paper')?.children[place + 1] ?? [])
    for (const block of blocks) block.classList.add('template-framed')
    scrollTo(blocks[0], sheet.current?.closest('.paper-desk'))
    return () => {
      for (const block of blocks) block.classList.remove('template-framed')
    }
  }, [places])
  return (
    <>
      {focused !== null && places.length === 0 && <p className="field-hint">{t('notShown')}</p>}
      <PaperDesk label={t('previewOf', { document: t(`domain:document.${shown}`) })} className="template-preview"><div ref={sheet}><Paper model={model} /></div></PaperDesk>
    </>
  )
})

/** Scrolls the paper, and nothing else, where the block is not in sight. */
function scrollTo(block: Element | undefined, desk: Element | null | undefined): void {
  if (!block || !desk) return
  const [at, box] = [block.getBoundingClientRect(), desk.getBoundingClientRect()]
  if (at.top < box.top || at.bottom > box.bottom) desk.scrollTop += at.top - box.top - box.height / 3
}
