import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import type { CaseT, FormContext } from '../../../renderer/event-forms/definition.ts'
import { eventForms } from '../../../renderer/event-forms/registry.ts'
import { officeCalendar } from '../../support/calendar.ts'
import { caseNames, caseNumberOf, caseScript, logOf, profiles, snapshotAt } from '../../support/case-log.ts'
import { deadlineSentence } from '../../../shared/law/deadline-sentence.ts'
import { deadlinesAt } from '../../../shared/law/deadlines.ts'
import { applyCaseEvent, nextSteps } from '../../../shared/lifecycle/case-lifecycle.ts'
import { caseEventTypes, type CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import { unperformedTerms } from '../../../shared/lifecycle/standing.ts'
import { roster as rosterSchema } from '../../../shared/model/roster.ts'
import { catalogues } from '../../../shared/text/index.ts'

const texts = i18next.createInstance()
void texts.init({ lng: 'zh-TW', ns: ['case', 'domain', 'committee'], defaultNS: 'case', resources: catalogues, initAsync: false, interpolation: { escapeValue: false } })
const t = texts.getFixedT('zh-TW', ['case', 'domain', 'committee']) as unknown as CaseT

/** Every stage of every reference case, as its screens would see it on the day of the next event. */
function* stages(): Generator<{ place: string; context: FormContext }> {
  for (const name of caseNames) {
    const { city, events, roster } = caseScript(name)
    const log = logOf(events, roster)
    for (let seq = 1; seq <= log.length; seq += 1) {
      const { state, facts } = snapshotAt(log, seq)
      const today = (log[seq] ?? log[seq - 1])?.event.on ?? ''
      const profile = profiles[city]
      yield {
        place: `${name} after ${seq}`,
        context: {
          view: {
            caseId: 'case', caseNumber: caseNumberOf(profile), seq, state, facts, 
            deadlines: deadlinesAt(facts.clocks, officeCalendar, today).map((deadline) => ({ ...deadline, sentence: deadlineSentence(deadline, officeCalendar) })),
            next: nextSteps({ state, facts }, today, officeCalendar),
            log: log.slice(0, seq), documents: [], demonstration: false,
          },
          roster: rosterSchema.parse(roster ?? {}), candidates: [], profile, today, now: '16:30', language: 'zh-TW', t,
        },
      }
    }
  }
}

/** What the form records when it is committed as it opened. */
function untouched(type: CaseEventType, context: FormContext): Record<string, unknown>[] {
  const form = eventForms[type]
  if (form === undefined) throw new Error(`no form for ${type}`)
  const values = form.initial(context)
  return form.events(values, context).map((payload) => ({ type, on: form.on?.(context) ?? context.today, ...payload }))
}

/** Steps that need nothing but a person’s confirmation where everything went as usual. */
const confirmations: readonly CaseEventType[] = [
  'application.accepted', 'application.notAccepted', 'selection.notified', 'notice.served', 'record.signed', 'record.finalized', 'caseFile.sent', 'record.received', 'record.served', 'performance.reported',
  'default.reported', 'case.closed',
]

describe('the forms behind the next steps', () => {
  it('exist for every event but the two that open a case', () => {
    expect(caseEventTypes.filter((type) => eventForms[type] === undefined)).toEqual(['application.filed', 'mediation.referredExOfficio'])
  })

  it('open at every stage of every reference case, with a label in words on each field', () => {
    const unlabelled: string[] = []
    let opened = 0
    for (const { place, context } of stages()) {
      for (const { type } of context.view.next) {
        const form = eventForms[type]
        if (form === undefined) continue
        const values = form.initial(context)
        const fields = form.fields?.(values, context) ?? []
        unlabelled.push(...fields.filter((field) => t(`field.${field.label}`) === `field.${field.label}`).map((field) => `${place}, ${type}: ${field.label}`))
        form.events(values, context) // must not throw, whatever is still empty
        opened += 1
      }
    }
    expect(unlabelled).toEqual([])
    expect(opened).toBeGreaterThan(1000)
  })

  it('that only need a confirmation are accepted as they open', () => {
    const accepted = new Set<CaseEventType>()
    const refused: string[] = []
    for (const { place, context } of stages()) {
      const { state, facts, next } = context.view
      for (const type of confirmations) {
        if (!next.some((step) => step.type === type && step.refusal === null)) continue
        if (type === 'performance.reported' && unperformedTerms(facts).length === 0) continue // what was paid beyond the terms is a person's to say
        let snapshot = { state, facts }
        for (const event of untouched(type, context)) {
          const applied = applyCaseEvent(snapshot, event)
          // A public body whose approval has not come in is stopped by §19, not by the form.
          if (!applied.ok && applied.refusal.code === 'APPROVAL_MISSING') break
          if (!applied.ok) {
            refused.push(`${place}, ${type}: ${applied.refusal.message}`)
            break
          }
          ;({ snapshot } = applied.value)
          accepted.add(type)
        }
      }
    }
    expect(refused).toEqual([])
    expect([...accepted].toSorted()).toEqual([...confirmations].toSorted())
  })

  it('leave nobody to be notified twice', () => {
    const again: string[] = []
    for (const { place, context } of stages()) {
      const meeting = context.view.facts.meetings.find((one) => one.status === 'SCHEDULED')
      const notified = untouched('notice.served', context).map((event) => String(event.partyId)).filter((id) => meeting?.notices.some((notice) => notice.partyId === id))
      again.push(...notified.map((id) => `${place}: ${id}`))
    }
    expect(again).toEqual([])
  })
})
