import type { ComponentType } from 'react'
import type { SubsidyView } from '../../../../shared/ipc/subsidy-views.ts'
import type { RosterPerson } from '../../../../shared/model/roster.ts'
import type { SubsidyEventType } from '../../../../shared/subsidy/events.ts'
import type { Texts } from '../../../../shared/text/index.ts'

/** What a form may ask about: the application as it stands, the day, the papers that were ticked beside the evaluation, the people of the roster. */
export interface FormContext { view: SubsidyView; today: string; ticked: readonly string[]; people: readonly RosterPerson[] }

/** One field, said rather than drawn. */
export interface FieldSpec {
  kind: 'line' | 'paragraph' | 'date' | 'amount'
  name: string
  label: keyof Texts['subsidyDesk']['field']
  hint?: keyof Texts['subsidyDesk']['hint']
  required?: boolean
}

export type FormValues = Record<string, unknown>

/**
 * The form behind one type of event; written with methods, so that a form with its own values type fits the registry. `payload` builds what is
 * recorded, without type and day; nothing is checked here, the lifecycle does that.
 */
export interface SubsidyForm<V extends object = FormValues> {
  initial(context: FormContext): V
  fields?: readonly FieldSpec[]
  /** What fields cannot say, before them. */
  Body?: ComponentType<{ context: FormContext }>
  /** @param on the form's own day, ISO; empty while there is none @returns null where nothing was ticked or changed */
  payload(values: V, context: FormContext, on: string): Record<string, unknown> | null
  /** Path of the form's field for a path of the event; default: the same. */
  formPath?(eventPath: string): string
  /** Path of the field that has the focus first. */
  focusOn?: string
  wide?: boolean
}

export const defineForm = <V extends object>(form: SubsidyForm<V>): SubsidyForm<V> => form
export type FormRegistry = Partial<Record<SubsidyEventType, SubsidyForm<object>>>

/** Payload of a form whose fields are named like the event's: blank texts and empty amounts left out, others trimmed. */
export const filled = (values: object): Record<string, unknown> => Object.fromEntries(Object.entries(values).flatMap(([name, value]) => {
  if (value === null) return []
  if (typeof value !== 'string') return [[name, value]]
  return value.trim() === '' ? [] : [[name, value.trim()]]
}))

/** One entry a line, without blank ones. */
export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
