import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { WordedCode } from '../../../shared/documents/passages/index.ts'
import type { Passages } from '../../../shared/documents/passages/passage.ts'
import type { TemplateChangeProblem } from '../../../shared/documents/template-change.ts'
import { documentsSaying } from '../../../shared/documents/template-preview.ts'
import type { CityProfile } from '../../../shared/model/city-profile.ts'
import { PassageField } from './passage-field.tsx'

export interface PassageListProps {
  code: WordedCode
  passages: Passages
  problems: readonly TemplateChangeProblem[]
  profile: CityProfile
  onFocus: (name: string) => void
}

const none: readonly TemplateChangeProblem[] = []

/** The passages of a document in their order. */
export const PassageList = memo(function PassageList({ code, passages, problems, profile, onFocus }: PassageListProps) {
  const { t } = useTranslation('domain')
  const users = useMemo(() => (code === 'COMMON' ? documentsSaying(profile) : null), [code, profile])
  const usedIn = (name: string): string => (users?.get(name) ?? []).map((document) => t(`document.${document}`)).join('、')
  return (
    <div className="template-passages">
      {Object.entries(passages).map(([name, passage]) => {
        const own = problems.filter(({ field }) => field === `texts.${name}`)
        return <PassageField key={name} code={code} name={name} passage={passage} problems={own.length === 0 ? none : own} usedIn={usedIn(name)} onFocus={onFocus} />
      })}
    </div>
  )
})
