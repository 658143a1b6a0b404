import { useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { type TermFinding, termFindings } from '../../shared/lifecycle/term-findings.ts'
import { inChinese, inEnglish, type Words } from '../../shared/lifecycle/words.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { focusField } from '../ui/reveal.ts'
import type { FormContext } from './definition.ts'
import { figuresOf, type TermValues } from './term-values.ts'

/** What the terms would better say, as far as they are filled in; null while the day of settlement is not known. */
export function useTermFindings(context: FormContext): TermFinding[] {
  const [terms, on] = useWatch<{ terms: TermValues[]; on: string }, ['terms', 'on']>({ name: ['terms', 'on'] })
  return termFindings(terms.map((term) => ({ ...figuresOf(term), text: term.text })), context.view.facts, on)
}

/** Findings with the way out of each: one button that sets it right, or one that leads to the field. */
export function TermFindings({ findings, context: { t, language } }: { findings: readonly TermFinding[]; context: FormContext }) {
  const { setValue } = useFormContext()
  const place = useRef<HTMLUListElement>(null)
  const inLanguage = (words: Words): string => (language === 'en' ? inEnglish(words) : inChinese(words))
  const improve = ({ index, better }: TermFinding) => {
    if (better === undefined || index === null) return
    if (better.set === 'COMPOSE') setValue(`terms.${index}.textTyped`, false)
    else for (const [field, value] of Object.entries(better.set)) setValue(`terms.${index}.${field}`, value)
  }
  if (findings.length === 0) return null
  return (
    <ul className="term-findings" ref={place} aria-label={t('clauses:findings')}>
      {findings.map((finding) => (
        <li key={`${finding.field ?? ''} ${inChinese(finding.words)}`}>
          <Icon name="warning" size={16} />
          <span>{inLanguage(finding.words)}{finding.article !== '' && <small className="article">{finding.article}</small>}</span>
          {finding.better && <Button size="small" onPress={() => improve(finding)}>{inLanguage(finding.better.words)}</Button>}
          {!finding.better && finding.field !== null && (
            <Button size="small" variant="quiet" onPress={() => void focusField(place.current?.closest('form') ?? null, `terms.${finding.index ?? 0}.${finding.field ?? ''}`)}>{t('clauses:toField')}</Button>
          )}
        </li>
      ))}
    </ul>
  )
}
