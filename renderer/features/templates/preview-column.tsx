import { type ComponentType, memo, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import type { WordedCode } from '../../../shared/documents/passages/index.ts'
import { type TemplateVersion, wordingOn } from '../../../shared/documents/passages/passage.ts'
import { type DocumentCode, documentCodes } from '../../../shared/documents/render.ts'
import { documentsSaying, wordingTyped } from '../../../shared/documents/template-preview.ts'
import type { CityProfile } from '../../../shared/model/city-profile.ts'
import { Select } from '../../ui/select.tsx'
import { SamplePreview } from './sample-preview.tsx'

export interface PreviewColumnProps {
  code: WordedCode
  texts: Readonly<Record<string, string>>
  /** The day of which the other documents' wording is shown. */
  on: string
  versions: readonly TemplateVersion[]
  profile: CityProfile
  focused: string | null
  paper: ComponentType<{ model: DocumentModel }>
}

/** What the wording looks like on paper; of common texts, in a document that says the one with the cursor. */
export const PreviewColumn = memo(function PreviewColumn({ code, texts, on, versions, profile, focused, paper }: PreviewColumnProps) {
  const { t } = useTranslation(['templates', 'domain'])
  const inForce = useMemo(() => wordingOn(versions, on), [versions, on])
  const wording = useMemo(() => wordingTyped(inForce, code, texts), [inForce, code, texts])
  return (
    <div className="template-side">
      <h2 className="section-title">{t('preview')}</h2>
      <p className="field-hint">{t('previewHint')}</p>
      {code === 'COMMON'
        ? <CommonPreview {...{ profile, wording, focused, paper }} />
        : <SamplePreview {...{ code, shown: code, profile, wording, focused, paper }} />}
    </div>
  )
})

function CommonPreview({ profile, focused, ...rest }: Pick<Parameters<typeof SamplePreview>[0], 'profile' | 'wording' | 'focused' | 'paper'>) {
  const { t } = useTranslation(['templates', 'domain'])
  const saying = useMemo(() => documentsSaying(profile), [profile])
  const all = documentCodes.filter((code) => [...saying.values()].some((codes) => codes.includes(code)))
  const choices = focused === null ? all : saying.get(focused) ?? []
  const [chosen, setChosen] = useState<DocumentCode | null>(null)
  const shown = chosen !== null && choices.includes(chosen) ? chosen : choices[0] ?? all[0] ?? 'D06'
  return (
    <>
      <Select label={t('previewDocument')} choices={(choices.length === 0 ? all : choices).map((id) => ({ id, label: t(`domain:document.${id}`) }))} value={shown} onChange={setChosen} />
      <SamplePreview code="COMMON" shown={shown} profile={profile} focused={focused} {...rest} />
    </>
  )
}
