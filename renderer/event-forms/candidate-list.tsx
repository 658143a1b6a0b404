import { type KeyboardEvent, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Candidate, CandidateReason } from '../../shared/ipc/views.ts'
import { useWords } from '../texts.ts'
import { Badge, type Tone } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { FieldPlace } from '../ui/form-fields.tsx'
import type { IconName } from '../ui/icon.tsx'
import { TextField } from '../ui/text-field.tsx'
import { FindingList } from './radar-hits.tsx'
import './candidate-list.css'

/** So many are drawn at first, and so many more each time. */
const atOnce = 50

interface CandidateListProps {
  candidates: readonly Candidate[]
  /** Path of the form's value: an id, or a list of ids where several are chosen. */
  name: string
  label: string
  hint: string
  /** How many may be chosen; more than one are ticked. */
  count?: number
  onChosen?: (ids: string[]) => void
}

/**
 * The people of the roster who could take the case, best first, each with what speaks for and against. ↑ ↓ choose, Ctrl+Enter records; whom
 * the law bars stands below and cannot be chosen. Of many the first are shown, and whom one looks for by name.
 */
export function CandidateList({ candidates, name, label, hint, count = 1, onChosen }: CandidateListProps) {
  const { t } = useTranslation('assignment')
  const { field, fieldState } = useController({ name })
  const eligible = candidates.filter((candidate) => candidate.eligible)
  const barred = candidates.filter((candidate) => !candidate.eligible)
  const several = count > 1
  const chosen = [field.value].flat().map(String).filter((id) => id !== '')
  const choose = (ids: string[]) => {
    if (ids.length > count) return
    field.onChange(Array.isArray(field.value) ? ids : ids[0] ?? '')
    onChosen?.(ids)
  }
  const [text, setText] = useState('')
  const [most, setMost] = useState(atOnce)
  const found = eligible.filter(({ person }) => person.name.includes(text.trim()))
  // Whoever is chosen stays in sight.
  const listed = [...found.slice(0, most), ...found.slice(most).filter(({ person }) => chosen.includes(person.id))]
  const shown = eligible.filter(({ person, findings }) => chosen.includes(person.id) && findings.length > 0)
  return (
    <FieldPlace name={name}>
      <div className="field">
        <span className="field-label" id={`${name}-label`}>{label}</span>
        <span className="field-hint" id={`${name}-hint`}>{hint}</span>
        {eligible.length === 0 ? <p className="quiet">{t('nobody')}</p> : (
          <div className="candidates" onKeyDownCapture={commitFromList}>
            {eligible.length > atOnce && (
              <div className="candidate-find"><TextField label={t('find', { count: eligible.length })} type="search" value={text} onChange={setText} /></div>
            )}
            <ListBox
              aria-labelledby={`${name}-label`} aria-describedby={`${name}-hint`} className="candidate-list" autoFocus
              selectionMode={several ? 'multiple' : 'single'} selectionBehavior={several ? 'toggle' : 'replace'} disallowEmptySelection={!several} escapeKeyBehavior="none"
              selectedKeys={chosen}
              onSelectionChange={(keys) => choose(eligible.map(({ person }) => person.id).filter((id) => keys === 'all' || keys.has(id)))}
              renderEmptyState={() => <p className="candidate quiet">{t('notFound')}</p>}
              items={listed.map((candidate) => ({ id: candidate.person.id, candidate }))}
            >
              {({ id, candidate }) => (
                <ListBoxItem id={id} textValue={candidate.person.name} className="candidate">
                  <span className="candidate-mark" aria-hidden="true" />
                  <span className="candidate-body">
                    <span className="candidate-head">
                      <strong>{candidate.person.name}</strong>
                      <span className="quiet">{t('load', { open: candidate.openCases, month: candidate.casesThisMonth })}</span>
                    </span>
                    <Reasons reasons={candidate.reasons} />
                  </span>
                </ListBoxItem>
              )}
            </ListBox>
            {found.length > listed.length && <Button size="small" onPress={() => setMost(most + atOnce)}>{t('showMore', { count: found.length - listed.length })}</Button>}
          </div>
        )}
        {fieldState.error?.message && <p className="field-error" role="alert">{fieldState.error.message}</p>}
        {shown.map(({ person, findings }) => (
          <details key={person.id} className="candidate-findings" open={findings.some(({ sameCase }) => sameCase)}>
            <summary>{t('hitsOf', { name: person.name })}（{findings.reduce((sum, { total }) => sum + total, 0)}）</summary>
            <FindingList findings={findings} />
          </details>
        ))}
        {barred.length > 0 && <Barred candidates={barred} />}
      </div>
    </FieldPlace>
  )
}

/** The list takes Enter for itself; with Ctrl it means the form. Whoever looks for a name and presses Enter does not mean to record. */
function commitFromList(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter') return
  const commits = event.ctrlKey || event.metaKey
  if (commits || event.target instanceof HTMLInputElement) event.preventDefault()
  if (!commits) return
  event.stopPropagation()
  if (!event.repeat) event.currentTarget.closest('form')?.requestSubmit()
}

const tones: Record<CandidateReason['tone'], { tone: Tone; icon?: IconName }> = {
  BAR: { tone: 'bad', icon: 'error' }, AGAINST: { tone: 'warn', icon: 'warning' }, FOR: { tone: 'good', icon: 'check' }, NEUTRAL: { tone: 'neutral' },
}

function Reasons({ reasons }: { reasons: readonly CandidateReason[] }) {
  const inLanguage = useWords()
  return (
    <span className="candidate-reasons">
      {reasons.map(({ tone, words, article }) => (
        <Badge key={inLanguage(words)} {...tones[tone]}>
          {inLanguage(words)}{article !== undefined && tone !== 'FOR' && <small className="article">{article}</small>}
        </Badge>
      ))}
    </span>
  )
}

/** More than so many fold. */
const shownBarred = 3

/** Whom the law keeps from this seat, and why. */
function Barred({ candidates }: { candidates: readonly Candidate[] }) {
  const { t } = useTranslation('assignment')
  return (
    <details className="candidate-barred" open={candidates.length <= shownBarred}>
      <summary>{t('barred', { count: candidates.length })}</summary>
      <ul>
        {candidates.slice(0, atOnce).map(({ person, reasons }) => <li key={person.id}><span>{person.name}</span><Reasons reasons={reasons} /></li>)}
      </ul>
      {candidates.length > atOnce && <p className="quiet">{t('notListed', { count: candidates.length - atOnce })}</p>}
    </details>
  )
}
