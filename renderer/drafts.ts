import { useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { isCaseEventType, type CaseEventType } from '../shared/lifecycle/case-events.ts'
import { codeOfTemplateDraft } from '../shared/documents/template-change.ts'
import { documentOfDraft, subsidyDocumentOfDraft } from '../shared/documents/hand-edits.ts'
import { entryOfDraft } from '../shared/roster/draft-id.ts'
import type { Input } from '../shared/ipc/contract.ts'
import { cities, type City } from '../shared/model/city.ts'
import { isSubsidyEventType, type SubsidyEventType } from '../shared/subsidy/events.ts'
import type { RuleName } from '../shared/subsidy/rule-names.ts'
import type { Draft, DraftSummary } from '../shared/ipc/views.ts'
import { call } from './desk.ts'
import { type DraftState, everythingWritten, Keeper } from './keeper.ts'
import { paths } from './paths.ts'

const eventMark = 'event:'

/** One draft for each form of a case. */
export const eventDraftId = (caseId: string, type: CaseEventType): string => `${eventMark}${type}:${caseId}`

/** The form of a case a draft belongs to; null for any other. */
function eventTypeOfDraft(draftId: string): CaseEventType | null {
  const type = draftId.startsWith(eventMark) ? draftId.slice(eventMark.length).split(':')[0] ?? '' : ''
  return isCaseEventType(type) ? type : null
}

const fundEntryMark = 'fund-entry:'
/** One draft for the entries of each fund. */
export const fundEntryDraftId = (city: City): string => `${fundEntryMark}${city}`

const subsidyMark = 'subsidy:'
/** One draft for each form of a subsidy application. */
export const subsidyDraftId = (subsidyId: string, type: SubsidyEventType): string => `${subsidyMark}${type}:${subsidyId}`
/** The application, and its form, that a draft belongs to; null for one that is not submitted yet. */
function subsidyOfDraft(draftId: string): { subsidyId: string; type: SubsidyEventType | null } | null {
  if (!draftId.startsWith(subsidyMark)) return null
  const [type = '', ...rest] = draftId.slice(subsidyMark.length).split(':')
  return { subsidyId: rest.join(':'), type: isSubsidyEventType(type) ? type : null }
}

const rulesMark = 'rules:'
/** One draft for each rule that is changed, and one for a new rule of each pack. @param edit the id of the rule, the first day of a row, or `new` */
export const rulesDraftId = (pack: RuleName, edit: string): string => `${rulesMark}${pack}:${edit}`

/** Where the form of a draft is found again. */
export function pathOfDraft({ draftId, kind, caseId }: DraftSummary): string {
  const entry = kind === 'ROSTER' ? entryOfDraft(draftId) : null
  if (entry !== null) return entry.part === 'people' ? paths.rosterPerson(entry.entryId) : paths.rosterOrganization(entry.entryId)
  const template = kind === 'TEMPLATE' ? codeOfTemplateDraft(draftId) : null
  if (template !== null) return paths.template(template)
  const letter = kind === 'DOCUMENT' ? subsidyDocumentOfDraft(draftId) : null
  if (letter !== null) return paths.subsidyDocument(letter.subsidyId, letter.code, letter.key)
  const document = kind === 'DOCUMENT' && caseId !== null ? documentOfDraft(draftId, caseId) : null
  if (document !== null && caseId !== null) return paths.caseDocument(caseId, document.code, document.key)
  const fund = cities.find((city) => draftId === fundEntryDraftId(city))
  if (fund !== undefined) return paths.fundEntry(fund)
  const subsidy = kind === 'SUBSIDY' ? subsidyOfDraft(draftId) : null
  if (kind === 'SUBSIDY') return subsidy === null ? paths.subsidyIntake(draftId) : paths.subsidyApplication(subsidy.subsidyId, subsidy.type)
  if (kind === 'RULES') {
    const [pack = '', ...edit] = draftId.slice(rulesMark.length).split(':')
    return paths.fundRulesEdit(pack, edit.join(':'))
  }
  if (kind === 'CALCULATION' && caseId !== null) return paths.hearingRoom(caseId)
  return caseId === null ? paths.intake(draftId) : paths.case(caseId, eventTypeOfDraft(draftId))
}

/** The draft as it was left: undefined while it is being read, null when there is none. Never from a cache: it may just have been written. */
export function useStoredDraft(draftId: string): Draft | null | undefined {
  const [stored, setStored] = useState<{ draftId: string; draft: Draft | null }>()
  useEffect(() => {
    let isCurrent = true
    void everythingWritten().then(() => call('draft.view', { draftId })).then((result) => {
      if (isCurrent) setStored({ draftId, draft: result.ok ? result.value : null })
    })
    return () => {
      isCurrent = false
    }
  }, [draftId])
  return stored?.draftId === draftId ? stored.draft : undefined
}

type DraftInput = Input<'draft.save'>
/** A draft as it is to be kept, or one of which nothing is left. */
export type Kept = DraftInput | { discarded: string }

/** What somebody typed, as the name of a draft: in one line, not too long, without the control characters of a paste. */
export const asDraftTitle = (typed: string): string => typed.replace(/\p{Cc}+/gu, ' ').trim().slice(0, 200)

const writeDraft = (kept: Kept) => ('discarded' in kept ? call('draft.discard', { draftId: kept.discarded }) : call('draft.save', kept))

/** Keeps what a screen tells of as a draft, a moment later and when the screen is left. */
export function useKeeper() {
  const client = useQueryClient()
  const [state, setState] = useState<DraftState>({ status: 'IDLE' })
  const [keeper] = useState(() => new Keeper(writeDraft, (next) => {
    // A new time of saving replaces the old one at once; until then the old one stays in sight.
    setState((last) => (next.status === 'WAITING' && last.status === 'SAVED' ? last : next))
    if (next.status !== 'SAVED' && next.status !== 'IDLE') return
    void client.invalidateQueries({ queryKey: ['draft.list'] })
    void client.invalidateQueries({ queryKey: ['workbench.view'] })
  }))
  // Leaving the form, or closing the window, saves what the timer has not.
  useEffect(() => {
    const save = () => void keeper.save()
    window.addEventListener('pagehide', save)
    return () => {
      window.removeEventListener('pagehide', save)
      save()
    }
  }, [keeper])
  return { state, keeper }
}

/**
 * Keeps a form as a draft while one types, and when the form is left; what was never touched leaves none.
 * @param draftOf what is kept of the values
 */
export function useDraftSaving<Values extends FieldValues>(form: UseFormReturn<Values>, draftOf: (values: Values) => DraftInput) {
  const { state, keeper } = useKeeper()
  const latest = useRef(draftOf)
  useEffect(() => {
    latest.current = draftOf
  })
  /** null once something was typed. */
  const untouched = useRef<string | null>(null)
  useEffect(() => {
    untouched.current = JSON.stringify(form.getValues())
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        if (untouched.current !== null && JSON.stringify(values) === untouched.current) return
        untouched.current = null
        keeper.change(() => latest.current(values))
      },
    })
  }, [form, keeper])
  const { save, stop, resume } = keeper
  return {
    state, save, stop, resume,
    /** Whether anything was typed since the form was opened or began anew. */
    isTouched: () => untouched.current === null,
    /** After `stop`: the form begins anew with `values`, its draft being gone. */
    startAnew: (values: Values) => {
      form.reset(values)
      untouched.current = JSON.stringify(form.getValues())
      keeper.startAnew()
    },
  }
}
