import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Input, Output } from '../../../shared/ipc/contract.ts'
import { ask } from '../office.ts'

type Script = {
  city: 'TAIPEI'
  roster: { people: Input<'roster.savePerson'>['person'][]; organizations: Input<'roster.saveOrganization'>['organization'][] }
  events: Input<'case.file'>['event'][]
  subsidies: { events: Input<'subsidy.submit'>['event'][] }[]
}
const script = async (): Promise<Script> => JSON.parse(await readFile(new URL('../../fixtures/cases/02-tpe-dismissal-not-settled-subsidy.case.json', import.meta.url), 'utf8')) as Script

/** A Taipei office, with a dismissal case whose mediation failed in March of 115 and a suit filed in May. @returns the case's id */
export async function failedCase(page: Page): Promise<string> {
  const { roster, events: [first, ...rest] } = await script()
  if (first === undefined) throw new Error('the script has no events')
  await ask(page, 'app.preferences', { city: 'TAIPEI', userName: '王小明' })
  for (const organization of roster.organizations) await ask(page, 'roster.saveOrganization', { organization })
  for (const person of roster.people) await ask(page, 'roster.savePerson', { person })
  let view: Output<'case.record'> = await ask(page, 'case.file', { event: first })
  for (const event of rest) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event })
  return view.caseId
}

/** The application that the claimant of that case hands in on 115-05-20. @param over what is different */
export async function submitted(page: Page, caseId: string, over: object = {}): Promise<Output<'subsidy.submit'>> {
  const event = (await script()).subsidies[0]?.events[0]
  if (event === undefined) throw new Error('the script has no application')
  return ask(page, 'subsidy.submit', { event: { ...event, caseId, ...over } })
}

/** A Kaohsiung office, with a case of five claimants in June of 115 whose mediation failed for 甲○○ and 乙○○. @returns the case's id */
export async function failedForTwo(page: Page): Promise<string> {
  const { roster, events: [first, ...rest] } = JSON.parse(await readFile(new URL('../../fixtures/cases/06-khh-five-claimants-partial-settlement.case.json', import.meta.url), 'utf8')) as Script
  if (first === undefined) throw new Error('the script has no events')
  await ask(page, 'app.preferences', { city: 'KAOHSIUNG', userName: '王小明' })
  for (const organization of roster.organizations) await ask(page, 'roster.saveOrganization', { organization })
  for (const person of roster.people) await ask(page, 'roster.savePerson', { person })
  const { caseId } = await ask(page, 'case.file', { event: first })
  // The script has one event that is refused; the case goes on without it.
  for (const event of rest) {
    const { seq } = await ask(page, 'case.view', { caseId })
    await ask(page, 'case.record', { caseId, basedOnSeq: seq, event }).catch(() => null)
  }
  return caseId
}
