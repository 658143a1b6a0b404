import { useEffect, useMemo, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CaseFacts } from '../../../shared/lifecycle/case-facts.ts'
import { fieldWords } from '../../../shared/lifecycle/field-words.ts'
import { inChinese, inEnglish } from '../../../shared/lifecycle/words.ts'
import type { City } from '../../../shared/model/city.ts'
import { type FormEvent, intakeEvent } from './intake-event.ts'
import { claimantField, type IntakeValues, sideFields, totalOf } from './intake-values.ts'

/** Long enough that a fast typist is not slowed by it. */
const afterMs = 150

/** Nobody mediates a case that is still being typed. */
const nobodySeated: Pick<CaseFacts, 'mediator' | 'committee'> = { mediator: null, committee: { notices: [], members: [], chairId: null, authoritySeats: 0 } }

export interface Overview {
  missing: { words: string; formPath: string }[]
  /** All claims, in whole NTD. */
  total: number
  /** The event so far; who has no name yet is called by the number in the form. */
  filed: Pick<FormEvent, 'event' | 'formPath'>
}

/** What the form comes to so far, a moment after each change; only who asks for it is drawn anew. */
export function useOverview(form: UseFormReturn<IntakeValues>, city: City): Overview {
  const { t, i18n } = useTranslation('intake')
  const [values, setValues] = useState<IntakeValues>(() => form.getValues())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values: now }) => {
        if (timer !== null) clearTimeout(timer)
        timer = setTimeout(() => setValues(structuredClone(now)), afterMs)
      },
    })
    return () => {
      stop()
      if (timer !== null) clearTimeout(timer)
    }
  }, [form])

  return useMemo(() => {
    const { event, missing, formPath } = intakeEvent(values, city)
    const inLanguage = i18n.language === 'en' ? inEnglish : inChinese
    const parties = event.parties.map((party) => {
      const [field, index] = formPath(`parties.${party.id}.name`).split('.')
      const number = Number(index) + 1
      return { ...party, name: party.name || t(field === 'employees' ? 'employeeNumber' : 'employerNumber', { number }) }
    })
    return {
      missing: missing.map((path) => ({ words: inLanguage(fieldWords({ parties, ...nobodySeated }, [path])), formPath: formPath(path) })),
      total: sideFields.filter((field) => field === claimantField(values)).flatMap((field) => values[field]).reduce((sum, { claims }) => sum + totalOf(claims), 0),
      filed: { event: { ...event, parties }, formPath },
    }
  }, [values, city, t, i18n.language])
}
