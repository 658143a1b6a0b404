import type { InvolvementRole, RadarFinding, RadarHit } from '../ipc/views.ts'
import type { Words } from '../lifecycle/words.ts'

/** Parts in a case that take a side or testify, unlike mediating it: what 行政程序法 §32 and 調解辦法 §10 are about. */
const partial = new Set<InvolvementRole>(['PARTY', 'REPRESENTATIVE', 'PROXY', 'GUARDIAN', 'WITNESS'])

/** Does this finding speak against the person's impartiality? */
export const isConflict = ({ role }: Pick<RadarFinding, 'role'>): boolean => partial.has(role)

const roles = {
  PARTY: ['當事人', 'party'], REPRESENTATIVE: ['代表人', 'legal representative'], PROXY: ['代理人', 'proxy'], GUARDIAN: ['法定代理人', 'guardian'],
  WITNESS: ['證人', 'witness'], OBSERVER: ['列席人員', 'observer'], MEDIATOR: ['調解人', 'mediator'], MEMBER: ['調解委員', 'committee member'],
} as const satisfies Record<InvolvementRole, Words>

/** What somebody was in a case, and for whom: 資方代理人. */
export function roleWords({ role, side }: Pick<RadarFinding, 'role' | 'side'>): readonly [chinese: string, english: string] {
  const [chinese, english] = roles[role]
  if (side === null) return roles[role]
  return side === 'EMPLOYEE' ? [`勞方${chinese}`, `${english} of the employee`] : [`資方${chinese}`, `${english} of the employer`]
}

/** Only a name says that it is this person, or that it is this party. */
export const isByName = ({ matchedBy, partyMatchedBy }: Pick<RadarHit, 'matchedBy' | 'partyMatchedBy'>): boolean => matchedBy === 'NAME' || partyMatchedBy === 'NAME'
