import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { WordedCode } from '../../../shared/documents/passages/index.ts'
import type { TemplateChangeProblem } from '../../../shared/documents/template-change.ts'
import { Icon } from '../../ui/icon.tsx'
import { focusField } from '../../ui/reveal.ts'
import { useTemplateNames } from './names.ts'

/** What is wrong while one types, with a way to each place. */
export function ProblemLine({ code, problems, form }: { code: WordedCode; problems: readonly TemplateChangeProblem[]; form: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation('templates')
  const names = useTemplateNames()
  const fields = [...new Set(problems.map(({ field }) => field))]
  const nameOf = (field: string) => (field === 'effectiveFrom' ? t('effectiveFrom') : names.ofPassage(code, field.replace('texts.', '')))
  return (
    <div className="template-problems" role="status">
      {problems.length > 0 && (
        <>
          <Icon name="error" size={18} />
          <span>{t('problems', { count: problems.length })}</span>
          {fields.map((field) => <button key={field} type="button" className="text-button" onClick={() => void focusField(form.current, field)}>{nameOf(field)}</button>)}
        </>
      )}
    </div>
  )
}
