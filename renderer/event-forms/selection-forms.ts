import { disqualifications } from '../../shared/lifecycle/case-events.ts'
import { openSides } from '../../shared/lifecycle/seats.ts'
import { involvements } from '../../shared/lifecycle/people.ts'
import type { RosterPerson } from '../../shared/model/roster.ts'
import { sides } from '../../shared/model/party.ts'
import { freeId, partyOptions } from './choices.ts'
import { defineForm, filled, type FieldSpec, type FormContext, type FormRegistry } from './definition.ts'
import { SelectedMemberRadar } from './selected-member-radar.tsx'
import { SideNoticeTable, type SideNoticeRow } from './side-notice-table.tsx'

const selectionNotified = defineForm<{ rows: SideNoticeRow[] }>({
  wide: true, ownDates: true,
  initial: ({ view, today }) => ({
    rows: sides.map((side) => ({ side, chosen: openSides(view.facts).includes(side) && !view.facts.committee.notices.some((notice) => notice.side === side), servedOn: today })),
  }),
  Body: SideNoticeTable,
  events: ({ rows }) => rows.filter((row) => row.chosen).map(({ side, servedOn }) => ({ on: servedOn, side, servedOn })),
  formPath: (_path, index, { rows }) => {
    const row = rows.filter((one) => one.chosen)[index]
    return `rows.${row === undefined ? 0 : rows.indexOf(row)}.servedOn`
  },
})

interface Selected {
  side: string
  /** Of the roster; empty: somebody else. */
  rosterId: string
  name: string
  gender: string
  birthDate: string
  age: number | null
  occupation: string
  address: string
  servingLabourOfficial: string
  disqualification: string
  relatedParties: string[]
  disclosure: string
}

const outsider = 'OUTSIDER'
const rosterMember = ({ roster }: FormContext, rosterId: string): RosterPerson | undefined => roster.people.find((person) => person.id === rosterId)
const idsOf = ({ view: { facts } }: FormContext): string[] => [
  ...facts.parties.flatMap((party) => [party.id, party.guardian?.id ?? '', ...party.proxies.map((proxy) => proxy.id)]),
  ...involvements(facts).flatMap(({ personId }) => (personId === null ? [] : [personId])),
]

/** What §14 I asks for and the roster does not say. */
function particulars({ rosterId }: Selected, context: FormContext): FieldSpec[] {
  const { t } = context
  const person = rosterMember(context, rosterId)
  return [
    ...(person ? [] : [{ kind: 'line' as const, name: 'name', label: 'name' as const, hint: 'memberParticulars' as const, required: true }]),
    ...(person?.gender ? [] : [{ kind: 'radio' as const, name: 'gender', label: 'gender' as const, options: (['MALE', 'FEMALE'] as const).map((gender) => ({ value: gender, label: t(`domain:gender.${gender}`) })) }]),
    ...(person?.birthDate ? [] : [
      { kind: 'date' as const, name: 'birthDate', label: 'birthDate' as const },
      { kind: 'number' as const, name: 'age', label: 'age' as const, hint: 'ageInstead' as const, min: 0, max: 150, suffix: t('field.years') },
    ]),
    ...(person?.position ? [] : [{ kind: 'line' as const, name: 'occupation', label: 'occupation' as const }]),
    { kind: 'line', name: 'address', label: 'address' },
  ]
}

const memberSelected = defineForm<Selected>({
  wide: true, columns: true, bodyFirst: true,
  initial: ({ view }) => ({
    side: openSides(view.facts)[0] ?? 'EMPLOYEE', rosterId: outsider, name: '', gender: '', birthDate: '', age: null, occupation: '', address: '', servingLabourOfficial: '', disqualification: '', relatedParties: [], disclosure: '',
  }),
  fields: (values, context) => {
    const { roster, t } = context
    const members = roster.people.filter((person) => person.kinds.includes('COMMITTEE_MEMBER'))
    return [
      { kind: 'radio', name: 'side', label: 'choosingSide', required: true, options: sides.map((side) => ({ value: side, label: t(`domain:sideParty.${side}`) })) },
      ...(members.length === 0 ? [] : [{
        kind: 'choice' as const, name: 'rosterId', label: 'fromRoster' as const, hint: 'fromRoster' as const,
        options: [{ value: outsider, label: t('committee:selected.fromOutside') }, ...members.map(({ id, name, position, qualification }) => ({ value: id, label: name, note: position ?? qualification }))],
      }]),
      ...particulars(values, context),
      {
        kind: 'radio', name: 'servingLabourOfficial', label: 'servingLabourOfficial', required: true,
        options: [{ value: 'NO', label: t('committee:selected.no') }, { value: 'YES', label: t('committee:selected.yes') }],
      },
      {
        kind: 'radio', name: 'disqualification', label: 'disqualification', required: true,
        options: [{ value: 'NONE', label: t('committee:selected.none') }, ...disqualifications.map((bar) => ({ value: bar, label: t(`committee:disqualification.${bar}`) }))],
      },
      { kind: 'many', name: 'relatedParties', label: 'relatedParties', hint: 'relatedParties', options: partyOptions(context).map((option) => ({ ...option, value: option.label })) },
      { kind: 'paragraph', name: 'disclosure', label: 'memberDisclosure', hint: 'memberDisclosure' },
    ]
  },
  Body: SelectedMemberRadar,
  events: ({ side, rosterId, age, servingLabourOfficial, disqualification, relatedParties, disclosure, ...typed }, context) => {
    const person = rosterMember(context, rosterId)
    const known = person && filled({ name: person.name, gender: person.gender ?? '', birthDate: person.birthDate ?? '', occupation: person.position ?? '' })
    const tied = [...new Set([...(person?.relatedParties ?? []), ...relatedParties])]
    return [{
      side, ...filled({ disclosure }),
      person: {
        id: person?.id ?? freeId('S', idsOf(context).filter((id) => id.startsWith('S'))), ...filled(typed), ...known, ...(person?.birthDate || age === null ? {} : { age }),
        // A question that nobody answered is no answer: the form asks for it.
        servingLabourOfficial: servingLabourOfficial === '' ? null : servingLabourOfficial === 'YES',
        ...(disqualification === 'NONE' ? {} : { disqualification: disqualification === '' ? null : disqualification }),
        ...(tied.length === 0 ? {} : { relatedParties: tied }),
      },
    }]
  },
  formPath: (path) => path.replace(/^person\.?/, '') || 'name',
})

export const selectionForms: FormRegistry = { 'selection.notified': selectionNotified, 'member.selected': memberSelected }
