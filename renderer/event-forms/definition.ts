import type { TFunction } from 'i18next'
import type { ComponentType } from 'react'
import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import type { Candidate, CaseView } from '../../shared/ipc/views.ts'
import type { CityProfile } from '../../shared/model/city-profile.ts'
import type { AssignmentRole, Roster } from '../../shared/model/roster.ts'
import type { Texts } from '../../shared/text/index.ts'

export type CaseT = TFunction<['case', 'domain', 'committee', 'calendar', 'clauses']>
export type FieldLabel = keyof Texts['case']['field']
export type FieldHint = keyof Texts['case']['hint']

/** What a form may ask about: the case as it stands, the office, the day. */
export interface FormContext {
  view: CaseView
  roster: Roster
  /** For a form that asks for them, best first. */
  candidates: readonly Candidate[]
  profile: CityProfile
  /** ISO date of the office's day. */
  today: string
  /** Local time HH:MM when the form was opened. */
  now: string
  language: string
  t: CaseT
}

export interface Option { value: string; label: string; note?: string }

interface Common {
  /** Path in the form's values, such as `venue` or `parties.0.name`. */
  name: string
  label: FieldLabel
  /** Whose field it is, before the label. */
  of?: string
  hint?: FieldHint
  required?: boolean
}

/** One field of a form, said rather than drawn. Values are texts; `flag` holds a boolean and `many` a list of texts. */
export type FieldSpec = Common & (
  | { kind: 'line'; suggestions?: readonly string[] }
  | { kind: 'paragraph'; phrases?: readonly string[] }
  | { kind: 'date' }
  | { kind: 'moment' }
  | { kind: 'amount' }
  /** A whole number that is no money; `suffix`: its unit. */
  | { kind: 'number'; min?: number; max?: number; suffix?: string }
  | { kind: 'flag' }
  | { kind: 'choice'; options: readonly Option[] }
  | { kind: 'radio'; options: readonly Option[] }
  | { kind: 'many'; options: readonly Option[] }
)

export type FormValues = Record<string, unknown>
/** An event without its type; `on` is the form's own date where it says nothing. */
export type Payload = Record<string, unknown>

/**
 * The form behind one type of event. Written with methods, so that a form with its own values type fits the registry.
 * `events` builds what is recorded, one after the other; nothing is checked here, the lifecycle does that.
 */
export interface EventForm<V extends object = FormValues> {
  initial(context: FormContext): V
  /** The form proposes people of the roster for this part. */
  candidatesFor?: AssignmentRole
  fields?(values: V, context: FormContext): FieldSpec[]
  events(values: V, context: FormContext): Payload[]
  /** Day the form opens with; default today. */
  on?(context: FormContext): string
  /** The events carry their own day: no date is asked for. */
  ownDates?: boolean
  /** What fields cannot say: tables and editors, below the fields. */
  Body?: ComponentType<{ context: FormContext }>
  bodyFirst?: boolean
  /** Path of the form's field for a path of an event. Default: the same, with dots for brackets. */
  formPath?(eventPath: string, eventIndex: number, values: V): string
  /** Many short fields, side by side where there is room. */
  columns?: boolean
  /** Its own name, where it does only a part of what its event does. */
  name?: 'issuedElsewhere'
  /** Wants a wide dialog. */
  wide?: boolean
}

export const defineForm = <V extends object>(form: EventForm<V>): EventForm<V> => form

/** Payload of a form whose fields are named like the event's: blank texts left out, others trimmed. */
export function filled(values: object): Payload {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (typeof value !== 'string') return [[name, value]]
      const text = value.trim()
      return text === '' ? [] : [[name, text]]
    }),
  )
}

export const dotted = (path: string): string => path.replaceAll('[', '.').replaceAll(']', '')

/** Forms by the type of their event; each has values of its own. */
export type FormRegistry = Partial<Record<CaseEventType, EventForm<object>>>
