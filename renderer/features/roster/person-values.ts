import type { DisputeCategory } from '../../../shared/model/claim-item.ts'
import type { Evaluation, RosterKind, RosterPerson } from '../../../shared/model/roster.ts'

/** What stands in the select of organisations for none. */
export const noOrganization = 'none'

/** An evaluation as it is typed: the year is 民國. */
export interface EvaluationValues { year: number | null; result: 'PASS' | 'FAIL'; announcedOn: string; note: string }

/** A person as the form holds it: '' is empty, lists of names are text. */
export interface PersonValues {
  name: string
  kinds: RosterKind[]
  gender: string
  birthDate: string
  nationalId: string
  phone: string
  email: string
  education: string
  position: string
  specialities: DisputeCategory[]
  experience: string
  appointedOn: string
  languages: string
  qualification: string
  certifiedUntil: string
  termFrom: string
  termTo: string
  organizationId: string
  fullTime: boolean
  training: { on: string; hours: number | null; course: string }[]
  evaluations: EvaluationValues[]
  availability: { weekdays: string[]; from: string; to: string }
  absences: { from: string; to: string; reason: string }[]
  relatedParties: string
}

const rocEpoch = 1911

export const evaluationValues = (evaluations: readonly Evaluation[] | undefined): EvaluationValues[] =>
  (evaluations ?? []).map(({ year, result, announcedOn, note }) => ({ year: year - rocEpoch, result, announcedOn: announcedOn ?? '', note: note ?? '' }))

/** Rows in which nothing was typed are left out. */
export const evaluationsFrom = (values: readonly EvaluationValues[]) =>
  values.filter(({ year, announcedOn, note }) => year !== null || announcedOn !== '' || note.trim() !== '').map(({ year, result, announcedOn, note }) => ({
    year: year === null ? null : year + rocEpoch, result, ...filled({ announcedOn, note: note.trim() }),
  }))

export function personValues(person: RosterPerson | null): PersonValues {
  return {
    name: person?.name ?? '', kinds: person?.kinds ?? ['MEDIATOR'], gender: person?.gender ?? '', birthDate: person?.birthDate ?? '', nationalId: person?.nationalId ?? '',
    phone: person?.phone ?? '', email: person?.email ?? '', education: person?.education ?? '', position: person?.position ?? '', specialities: person?.specialities ?? [],
    experience: person?.experience ?? '', appointedOn: person?.appointedOn ?? '', languages: person?.languages?.join('、') ?? '', qualification: person?.qualification ?? '',
    certifiedUntil: person?.certifiedUntil ?? '', termFrom: person?.termFrom ?? '', termTo: person?.termTo ?? '', organizationId: person?.organizationId ?? noOrganization, fullTime: person?.fullTime ?? false,
    training: (person?.training ?? []).map(({ on, hours, course }) => ({ on, hours, course })),
    evaluations: evaluationValues(person?.evaluations),
    availability: { weekdays: person?.availability?.weekdays.map(String) ?? [], from: person?.availability?.from ?? '', to: person?.availability?.to ?? '' },
    absences: (person?.absences ?? []).map(({ from, to, reason }) => ({ from, to, reason: reason ?? '' })),
    relatedParties: person?.relatedParties?.join('\n') ?? '',
  }
}

/** The fields that say something. */
export function filled<Fields extends Record<string, unknown>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0))) as Partial<Fields>
}

const workdays = [1, 2, 3, 4, 5]

/**
 * The roster entry that a form says, to be checked by its schema. What this form does not know of `original` is kept.
 * @param id of a new person
 */
export function personFrom(values: PersonValues, original: RosterPerson | null, id: string) {
  const { weekdays, from, to } = values.availability
  const known = Object.keys(personValues(null))
  const kept = Object.fromEntries(Object.entries(original ?? {}).filter(([name]) => !known.includes(name)))
  return {
    ...kept,
    id: original?.id ?? id,
    name: values.name.trim(), kinds: values.kinds, qualification: values.qualification.trim(), termFrom: values.termFrom, termTo: values.termTo,
    ...filled({
      gender: values.gender, birthDate: values.birthDate, nationalId: values.nationalId.trim(), phone: values.phone.trim(), email: values.email.trim(),
      education: values.education.trim(), position: values.position.trim(), specialities: values.specialities, experience: values.experience.trim(), appointedOn: values.appointedOn,
      languages: values.languages.split(/[、,，;；/]/u).map((language) => language.trim()).filter(Boolean),
      certifiedUntil: values.certifiedUntil, organizationId: values.organizationId === noOrganization ? '' : values.organizationId, fullTime: values.fullTime || undefined,
      training: values.training.filter(({ on, hours, course }) => on !== '' || hours !== null || course.trim() !== '').map(({ on, hours, course }) => ({ on, hours, course: course.trim() })),
      evaluations: evaluationsFrom(values.evaluations),
      absences: values.absences.filter((absence) => absence.from !== '' || absence.to !== '' || absence.reason.trim() !== '')
        .map((absence) => ({ from: absence.from, to: absence.to, ...filled({ reason: absence.reason.trim() }) })),
      relatedParties: values.relatedParties.split('\n').map((line) => line.trim()).filter(Boolean),
    }),
    // Hours alone mean every workday.
    ...(weekdays.length === 0 && from === '' && to === '' ? {} : { availability: { weekdays: weekdays.length === 0 ? workdays : weekdays.map(Number), ...filled({ from, to }) } }),
  }
}
