import { useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { settlementSentence } from '../../shared/documents/settlement-sentence.ts'
import { type TermFinding, termFindings } from '../../shared/law/enforceability.ts'
import { inChinese, inEnglish, type Words } from '../../shared/lifecycle/words.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { focusField } from '../ui/reveal.ts'
import type { FormContext } from './definition.ts'
import { betterValues, composed, figuresOf, type TermsValues, type TermValues } from './term-values.ts'

/** The library gives the focus back to its button, and what was mended is taken away, before another place can have the focus. */
export const afterDrawing = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50))
/** The ways out of what was found, one for each finding, in their order. */
export const findingButtons = (place: HTMLElement | null | undefined): HTMLElement[] => [...place?.querySelectorAll<HTMLElement>('.term-findings button') ?? []]

/** What the terms would better say, as far as they are filled in; null while the day of settlement is not known. */
export function useTermFindings({ view: { facts } }: FormContext): TermFinding[] {
  const [terms, on] = useWatch<{ terms: TermValues[]; on: string }, ['terms', 'on']>({ name: ['terms', 'on'] })
  return termFindings(terms.map((term) => ({ ...figuresOf(term), ...(term.textTyped || term.kind === 'OTHER' && term.clause === undefined ? { text: term.text } : {}) })), facts, on, (term, index) => {
    const values = terms[index]
    return values === undefined ? settlementSentence(term, facts.parties) : composed(betterValues(values, term), facts.parties)
  })
}

/** Findings with the way out of each: one button that sets it right, with what it would say then, or one that leads to the field. */
export function TermFindings({ findings, context: { t, language, view } }: { findings: readonly TermFinding[]; context: FormContext }) {
  const { getValues, setValue } = useFormContext<TermsValues>()
  const place = useRef<HTMLUListElement>(null)
  const inLanguage = (words: Words): string => (language === 'en' ? inEnglish(words) : inChinese(words))
  const valuesOf = ({ index, better }: TermFinding): TermValues[] => {
    const values = index === null ? undefined : getValues(`terms.${index}`)
    return values === undefined ? [] : (better?.terms ?? []).map((term) => betterValues(values, term))
  }
  const sentence = (values: TermValues): string => (values.textTyped ? values.text : composed(values, view.facts.parties))
  const improve = (finding: TermFinding) => {
    const [only, ...more] = valuesOf(finding)
    if (finding.index === null || only === undefined) return
    const form = place.current?.closest('form')
    if (more.length > 0) setValue('terms', getValues('terms').toSpliced(finding.index, 1, only, ...more), { shouldDirty: true })
    else setValue(`terms.${finding.index}`, only, { shouldDirty: true })
    // On to the next finding; after the last one to recording what is now in order.
    void afterDrawing().then(() => (findingButtons(form)[0] ?? form?.querySelector<HTMLElement>('[type="submit"]'))?.focus())
  }
  if (findings.length === 0) return null
  return (
    <ul className="term-findings" ref={place} aria-label={t('clauses:findings')}>
      {findings.map((finding) => (
        <li key={`${finding.flaw} ${finding.field ?? ''}`} data-flaw={finding.flaw}>
          <Badge tone={finding.severity === 'NOT_ENFORCEABLE' ? 'bad' : 'warn'} icon="warning">{t(`clauses:severity.${finding.severity}`)}</Badge>
          <span>{inLanguage(finding.words)}<small className="article">{finding.article}</small></span>
          {finding.better && (
            <div className="term-better">
              <p lang="zh-Hant-TW"><span className="quiet">{t('clauses:wouldSay')}</span>{valuesOf(finding).map(sentence).join('')}</p>
              <Button size="small" onPress={() => improve(finding)}>{inLanguage(finding.better.words)}</Button>
            </div>
          )}
          {!finding.better && finding.field !== null && (
            <Button size="small" variant="quiet" onPress={() => void focusField(place.current?.closest('form') ?? null, `terms.${finding.index ?? 0}.${finding.field ?? ''}`)}>{t('clauses:toField')}</Button>
          )}
        </li>
      ))}
    </ul>
  )
}
