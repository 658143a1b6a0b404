import { memo, useRef } from 'react'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { mayBeLeftOut, type Passage } from '../../../shared/documents/passages/passage.ts'
import type { WordedCode } from '../../../shared/documents/passages/index.ts'
import type { TemplateChangeProblem } from '../../../shared/documents/template-change.ts'
import { useWords } from '../../texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { FieldPlace } from '../../ui/form-fields.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useTemplateNames } from './names.ts'

export interface PassageFieldProps {
  code: WordedCode
  name: string
  passage: Passage
  problems: readonly TemplateChangeProblem[]
  /** Documents that say it, of a common text. */
  usedIn: string
  onFocus: (name: string) => void
}

/** One passage: its words, what may be put into them, what must stay, and the way back to the program's. */
export const PassageField = memo(function PassageField({ code, name, passage, problems, usedIn, onFocus }: PassageFieldProps) {
  const { t } = useTranslation('templates')
  const words = useWords()
  const names = useTemplateNames()
  const { field } = useController({ name: `texts.${name}` })
  const area = useRef<HTMLTextAreaElement>(null)
  const text = String(field.value)
  const label = names.ofPassage(code, name)
  const { needs = [], may = [] } = passage
  const isOwn = text !== passage.text

  const insert = (placeholder: string) => {
    const typed = area.current
    if (!typed) return
    typed.focus()
    typed.setRangeText(`{${placeholder}}`, typed.selectionStart, typed.selectionEnd, 'end')
    typed.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const restore = () => {
    field.onChange(passage.text)
    area.current?.focus()
  }
  return (
    <FieldPlace name={`texts.${name}`}>
      <div className="template-passage" onFocus={() => onFocus(name)}>
        <TextArea
          label={label} rows={2} inputRef={area} value={text} onChange={field.onChange} onBlur={field.onBlur}
          description={<PassageHints passage={passage} usedIn={usedIn} />}
          error={problems.length > 0 && problems.map((problem, index) => <span key={`${index}-${words(problem.words)}`} className="template-problem">{words(problem.words)}</span>)}
        />
        {(needs.length > 0 || may.length > 0 || isOwn) && (
          <div className="template-tools" role="group" aria-label={t('tools', { passage: label })}>
            {[...needs, ...may].map((placeholder) => (
              <Button key={placeholder} size="small" icon="add" onPress={() => insert(placeholder)}>
                {names.ofPlaceholder(placeholder)} <span className="template-placeholder">{`{${placeholder}}`}</span>{needs.includes(placeholder) && <span className="template-needed">{t('needed')}</span>}
              </Button>
            ))}
            {isOwn && <span className="template-own"><Badge tone="accent" icon="edit">{t('own')}</Badge><Button size="small" variant="quiet" onPress={restore}>{t('restore')}</Button></span>}
          </div>
        )}
      </div>
    </FieldPlace>
  )
})

function PassageHints({ passage, usedIn }: { passage: Passage; usedIn: string }) {
  const { t } = useTranslation('templates')
  const { says = [], article } = passage
  return (
    <>
      {says.length > 0 && <span className="template-hint">{t('mustSay', { words: says.map((words) => `「${words}」`).join('、') })}</span>}
      {mayBeLeftOut(passage) && <span className="template-hint">{t('mayBeEmpty')}</span>}
      {usedIn !== '' && <span className="template-hint">{t('usedIn', { documents: usedIn })}</span>}
      {article !== undefined && <small className="article template-hint">{article}</small>}
    </>
  )
}
