import { nameKey } from '../format/sameness.ts'
import type { CaseFacts, Correction } from '../lifecycle/case-facts.ts'
import { dayOfMonth, isIsoDate, monthOf, yearOf } from '../model/dates.ts'
import type { Party, Side } from '../model/party.ts'
import { concealing, type Hidden } from './concealment.ts'
import type { DocumentModel } from './model.ts'
import { withTexts } from './with-texts.ts'

/**
 * Who gets a redacted copy (遮蔽版): one side, without the other side's personal data; or somebody outside, without names too.
 * ANONYMOUS: outside, companies and other bodies without their names as well.
 */
export const copies = ['EMPLOYEE', 'EMPLOYER', 'OUTSIDE', 'ANONYMOUS'] as const
export type Copy = (typeof copies)[number]

const redacted = new Set(['D01', 'D06', 'D11', 'D12', 'D13', 'D15', 'D20'])

/** The redacted copies that a document is given out in. An application goes to the respondent; the applicant wrote it. */
export function copiesOf(code: string, { applicantSide }: Pick<CaseFacts, 'applicantSide'>): Copy[] {
  return redacted.has(code) ? copies.filter((copy) => code !== 'D01' || copy !== applicantSide) : []
}

/** What a copy calls itself, in its title and in the name of its file. */
export const copyTitle: Record<Copy, string> = { EMPLOYEE: '遮蔽版（給勞方）', EMPLOYER: '遮蔽版（給資方）', OUTSIDE: '遮蔽版（對外）', ANONYMOUS: '遮蔽版（對外，不具名）' }

const starred = '＊＊＊'
const circles = '〇〇'
const legalForm = /(?:股份有限公司|有限公司|公司|工會|企業社|工程行|商行|學校|大學|醫院|事務所)$/u

const isOutside = (copy: Copy): boolean => copy === 'OUTSIDE' || copy === 'ANONYMOUS'
/** Whose personal data a copy hides: those of the side that does not get it. */
const isHidden = (side: Side, copy: Copy): boolean => side !== copy
const hidesName = (party: Pick<Party, 'kind' | 'side'>, copy: Copy): boolean => isOutside(copy) && (party.kind === 'PERSON' || copy === 'ANONYMOUS')

/** 甲〇〇; of a body the legal form stays: ○〇〇股份有限公司. */
function maskedName(name: string): string {
  const [first = ''] = name.trim()
  return `${first}${circles}${legalForm.exec(name.trim())?.[0] ?? ''}`
}

const privateFields = ['address', 'phone', 'email', 'ubn', 'nationalId'] as const
/** Fields of a correction's path that hold such values. */
const isPrivate = (field: string): boolean => privateFields.some((one) => one === field)

const masked = (value: string | undefined): string | undefined => (value === undefined || value.trim() === '' ? value : starred)
const ifGiven = <Field extends string>(field: Field, value: string | undefined) => (value === undefined ? {} : { [field]: value } as Record<Field, string>)

function redactedParty(party: Party, copy: Copy): Party {
  if (!isHidden(party.side, copy)) return party
  const named = (name: string): string => (isOutside(copy) ? maskedName(name) : name)
  return {
    ...party,
    name: hidesName(party, copy) ? maskedName(party.name) : party.name,
    ...Object.fromEntries(privateFields.flatMap((field) => (party[field] === undefined ? [] : [[field, masked(party[field])]]))),
    ...ifGiven('legalRepresentative', party.legalRepresentative?.trim() ? named(party.legalRepresentative) : party.legalRepresentative),
    ...(party.guardian ? { guardian: { ...party.guardian, name: named(party.guardian.name), ...ifGiven('address', masked(party.guardian.address)) } } : {}),
    proxies: party.proxies.map((proxy) => ({ ...proxy, name: named(proxy.name), ...ifGiven('address', masked(proxy.address)) })),
  }
}

/** The party that a path of a correction is about, and whether the value is of somebody who acts for it: `parties.W1.guardian.address`. */
function correctedParty(path: string, facts: CaseFacts): { party: Party; field: string; ofAgent: boolean } | null {
  const [root, id, ...rest] = path.split('.')
  const party = root === 'parties' ? facts.parties.find((one) => one.id === id) : undefined
  return party === undefined ? null : { party, field: rest.at(-1) ?? '', ofAgent: rest.length > 1 || rest[0] === 'guardian' || rest[0] === 'proxies' || rest[0] === 'legalRepresentative' }
}

/** A corrected value with its private fields starred: one field, or a guardian or a list of proxies as a whole. */
function starredIn(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((one) => starredIn(one, field))
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, starredIn(one, name)]))
  return isPrivate(field) && value !== undefined && value !== null && value !== '' ? starred : value
}

function redactedCorrection(correction: Correction, facts: CaseFacts, copy: Copy): Correction {
  const changes = correction.changes.map((change) => {
    const about = correctedParty(change.path, facts)
    if (about === null || !isHidden(about.party.side, copy)) return change
    return { ...change, before: starredIn(change.before, about.field), after: starredIn(change.after, about.field) }
  })
  return { ...correction, changes: changes as Correction['changes'] }
}

/** A member's tie to a party is noted by name or UBN; both may be hidden, so that it is noted by the name that the copy shows. */
function redactedTies(facts: CaseFacts, parties: readonly Party[]): CaseFacts['committee'] {
  const shown = (tie: string): string => {
    const position = facts.parties.findIndex((party) => nameKey(party.name) === nameKey(tie) || party.ubn?.trim() === tie.trim())
    return parties[position]?.name ?? tie
  }
  return {
    ...facts.committee,
    members: facts.committee.members.map((member) =>
      ({ ...member, person: { ...member.person, ...(member.person.relatedParties ? { relatedParties: member.person.relatedParties.map(shown) } : {}) } })),
  }
}

/**
 * The facts that a copy is rendered from: names and claims stay for the other side; address, telephone, e-mail and identity numbers of the
 * party, its guardian and its proxies do not. For outside, people have no names either: parties, representatives, guardians, proxies,
 * witnesses, interpreters and observers. Those who mediate are named: they hold an office. No copy shows a drawn signature: somebody could
 * take it from there, and the words tell that it was given.
 * Source: law.md §7.14 (行政程序法 §46; 個人資料保護法).
 */
export function redactedFacts(facts: CaseFacts, copy: Copy): CaseFacts {
  const parties = facts.parties.map((party) => redactedParty(party, copy))
  const shared = {
    ...facts, parties, committee: redactedTies(facts, parties), signatures: facts.signatures.map(({ strokes: _drawn, ...signature }) => signature), corrections: facts.corrections.map((correction) => redactedCorrection(correction, facts, copy)),
  }
  if (!isOutside(copy)) return shared
  const named = <T extends { name: string }>(person: T): T => ({ ...person, name: maskedName(person.name) })
  return {
    ...shared,
    workplace: { ...facts.workplace, ...ifGiven('address', masked(facts.workplace.address)) },
    meetings: facts.meetings.map((meeting) => ({ ...meeting, interpreters: meeting.interpreters.map(named), observers: meeting.observers.map(named) })),
    factFinding: facts.factFinding && { ...facts.factFinding, ...(facts.factFinding.witnesses ? { witnesses: facts.factFinding.witnesses.map(named) } : {}) },
  }
}

/** Everything that a copy must not show, wherever somebody may have written it. Names of one character are only hidden in their fields. */
export function hiddenValues(facts: CaseFacts, copy: Copy): Hidden[] {
  const parties = facts.parties.filter((party) => isHidden(party.side, copy))
  const corrected = facts.corrections.flatMap(({ changes }) => changes).flatMap(({ path, before, after }): Hidden[] => {
    const about = correctedParty(path, facts)
    return about === null || !isHidden(about.party.side, copy) ? [] : [before, after].flatMap((value) => correctedHidden(value, about, copy))
  })
  return [...parties.flatMap((party) => [...personalData(party), ...names(party, copy)]), ...(isOutside(copy) ? others(facts) : []), ...corrected].filter(({ value }) => value.trim() !== '')
}

function correctedHidden(value: unknown, about: { party: Party; field: string; ofAgent: boolean }, copy: Copy): Hidden[] {
  if (Array.isArray(value)) return value.flatMap((one) => correctedHidden(one, about, copy))
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([field, one]) => correctedHidden(one, { ...about, field, ofAgent: true }, copy))
  if (typeof value !== 'string') return []
  const { party, field, ofAgent } = about
  if (field === 'birthDate') return datesWritten(value)
  if (field === 'name' || field === 'legalRepresentative') return isOutside(copy) && (ofAgent || hidesName(party, copy)) ? [nameHidden(value)] : []
  return isPrivate(field) ? fieldHidden(field, value) : []
}

function personalData(party: Party): Hidden[] {
  const fields = privateFields.flatMap((field) => fieldHidden(field, party[field] ?? ''))
  const addresses = [party.guardian?.address, ...party.proxies.map((proxy) => proxy.address)].flatMap((address) => fieldHidden('address', address ?? ''))
  return [...fields, ...addresses, ...(party.birthDate === undefined ? [] : datesWritten(party.birthDate))]
}

function names(party: Party, copy: Copy): Hidden[] {
  if (!isOutside(copy)) return []
  const people = [party.legalRepresentative, party.guardian?.name, ...party.proxies.map((proxy) => proxy.name)].filter((name) => name !== undefined)
  return [...(hidesName(party, copy) ? [party.name] : []), ...people].map(nameHidden)
}

function others(facts: CaseFacts): Hidden[] {
  const people = [...facts.meetings.flatMap(({ interpreters, observers }) => [...interpreters, ...observers]), ...(facts.factFinding?.witnesses ?? [])]
  return [...fieldHidden('address', facts.workplace.address ?? ''), ...people.map(({ name }) => nameHidden(name))]
}

const nameHidden = (name: string): Hidden => ({ value: name, mask: maskedName(name) })

/** Below this, what is left of an address or a number would be found where it means something else. */
const leastOfPart = 6

/** A value and its parts that are as telling: a number without its extension, an address without its postal code and city. */
function fieldHidden(field: string, value: string): Hidden[] {
  const parts = field === 'phone' ? value.split(/[#＃,、;；/]|轉|分機/u) : field === 'address' ? [value.replace(/^[\d\s]{3,7}/u, ''), value.replace(/^[\d\s]*..[縣市]/u, '')] : []
  return [value, ...parts.map((part) => part.trim()).filter((part) => part.length >= leastOfPart)].filter((one) => one.trim().length >= 4).map((one) => ({ value: one, mask: starred }))
}

/** The ways in which a date of birth is written; its year stays, from which the age follows. */
function datesWritten(date: string): Hidden[] {
  if (!isIsoDate(date)) return []
  const [month, day] = [monthOf(date), dayOfMonth(date)]
  const [MM, DD] = [date.slice(5, 7), date.slice(8, 10)]
  const years = [yearOf(date), yearOf(date) - 1911].filter((year) => year > 0)
  return years.flatMap((year) => {
    const mask = `${year}年＊月＊日`
    const written = [`${year}年${month}月${day}日`, `${year}年${MM}月${DD}日`, `${year}.${MM}.${DD}`, `${year}.${month}.${day}`, `${year}/${MM}/${DD}`, `${year}/${month}/${day}`]
    const digits = `${year >= 1911 ? year : String(year).padStart(3, '0')}${MM}${DD}`
    return [...written, digits].map((value) => ({ value, mask }))
  })
}

/**
 * A copy made of a document that was rendered from {@link redactedFacts}: whatever people wrote of the hidden values is masked too, and
 * title and footer say what it is.
 * @param facts those of the original, which say what is hidden
 */
export function redactedModel(model: DocumentModel, facts: CaseFacts, copy: Copy): DocumentModel {
  const swept = withTexts(model, concealing(hiddenValues(facts, copy)))
  return { ...swept, title: `${swept.title}（遮蔽版）`, footer: [...(swept.footer === undefined ? [] : [swept.footer]), copyTitle[copy]].join('　') }
}
