import type { CaseEvent, Proceeding } from '../../lifecycle/case-events.ts'
import { filed, wages } from './events.ts'
import { company, lee, wang } from './people.ts'

/** Sample cases that come to no meeting, as mediation and as conciliation. */

const endedUnsupplemented = (proceeding: Proceeding): readonly CaseEvent[] => [
  filed([{ ...wang, occupation: '' }, company], [wages], { proceeding }),
  { type: 'supplement.requested', on: '2026-03-02', items: ['parties.W1.occupation'], servedOn: '2026-03-02', dueOn: '2026-03-09' },
  { type: 'application.notAccepted', on: '2026-03-10', reason: '經通知限期補正，屆期未補正。' },
]
const endedByTransfer = (proceeding: Proceeding): readonly CaseEvent[] => [
  filed([{ ...lee, id: 'W1' }, company], [wages], { proceeding, explained: null, workplace: { city: 'TAINAN', address: '另一範例市範例區範例路1號' } }),
  { type: 'case.transferred', on: '2026-03-03', toAuthority: '另一範例市政府勞工局', reason: '勞務提供地不在本市。' },
]

/** Not supplemented in time, so not accepted (調解辦法 §3). */
export const notAccepted = endedUnsupplemented('MEDIATION')
export const conciliationNotAccepted = endedUnsupplemented('CONCILIATION')
/** The work is done in another city (§9 I); what was to be explained has not been. */
export const transferred = endedByTransfer('MEDIATION')
export const conciliationTransferred = endedByTransfer('CONCILIATION')
