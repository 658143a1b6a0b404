import { rocTime } from '../../format/roc-date.ts'
import type { OpeningDuty } from '../../hearing/duties.ts'
import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import { isMediation } from '../../lifecycle/standing.ts'
import { sentence } from '../people.ts'
import { phrasing } from '../proceeding.ts'
import { mediatorTitle } from './committee.ts'
import { heldMeetings } from './held-meetings.ts'
import { tieSentences } from './recusals.ts'
import type { RecordWording } from './wording.ts'

/**
 * What a duty of the opening says, as the record tells it; nothing where the proceeding knows no such duty (a conciliation has neither recusal
 * nor the secrecy of §24).
 */
export function dutySentences(facts: CaseFacts, duty: OpeningDuty, wording: RecordWording): string[] {
  const { say, common } = wording
  const title = mediatorTitle(facts)
  switch (duty) {
    case 'IDENTITY': return introduced(facts, wording)
    case 'INTERESTS': return disclosed(facts, wording)
    case 'RECUSAL': return isMediation(facts) ? [common('recusalRight', { mediatorTitle: title, articles: `勞資爭議調解辦法第9條${facts.mode === 'COMMITTEE' ? '' : '、第19條'}` })] : []
    case 'SECRECY': return isMediation(facts) ? [common('secrecy')] : []
    case 'NO_RECORDING': return [say('noRecording', { mediatorTitle: title })]
  }
}

/**
 * A duty in the record: with its times where they were kept. Where none were kept at any meeting it is told as it always was; where all
 * meetings kept theirs, one that was not done is not told.
 */
export function dutyTold(facts: CaseFacts, duty: OpeningDuty, wording: RecordWording): string[] {
  const dutyMoments = momentsOf(facts, duty).join('、')
  if (dutyMoments !== '') return dutyDoneAt(facts, duty, wording, dutyMoments)
  const held = heldMeetings(facts)
  if (held.length > 0 && held.every((meeting) => meeting.duties !== undefined)) return []
  return dutySentences(facts, duty, wording)
}

/** A duty that was done at these times, in the words of the record. @param dutyMoments such as `下午2時` */
export const dutyDoneAt = (facts: CaseFacts, duty: OpeningDuty, wording: RecordWording, dutyMoments: string): string[] => [
  ...(duty === 'IDENTITY' ? [wording.say('identified', { dutyMoments })] : []),
  ...dutySentences(facts, duty, wording).map((dutySentence) => wording.say('dutyTold', { dutyMoments, dutySentence })),
]

/** When it was done: at the opening of a meeting, or in the course of it. */
function momentsOf(facts: CaseFacts, duty: OpeningDuty): string[] {
  const held = heldMeetings(facts)
  return held.flatMap(({ meetingNo, duties = [] }) => {
    const later = facts.statements.filter((one) => one.duty === duty && one.meetingNo === meetingNo && one.struckBy === undefined)
    const which = held.length > 1 ? phrasing(facts)`第${meetingNo}次調解會議` : ''
    return [...duties.filter((one) => one.duty === duty), ...later].flatMap(({ at }) => (at === undefined ? [] : [`${which}${rocTime(at)}`]))
  })
}

/** Who the mediator is (調解辦法 §18); of a committee its composition tells that. */
function introduced(facts: CaseFacts, { ofMediator }: RecordWording): string[] {
  const { mediator } = facts
  if (facts.mode === 'COMMITTEE' || !mediator) return []
  const { name, qualification } = mediator.person
  const known = qualification.trim() === '' ? '' : `：${qualification.trim()}`
  return [isMediation(facts) ? ofMediator('introduced', { mediatorName: name, qualificationTold: known }) : ofMediator('introducedInConciliation', { mediatorName: name })]
}

/** Ties and interests (調解辦法 §10). */
function disclosed(facts: CaseFacts, { ofMediator, ofCommittee }: RecordWording): string[] {
  const { mediator } = facts
  if (facts.mode === 'COMMITTEE') {
    const disclosures = facts.committee.members.flatMap(({ name, disclosure }) => (disclosure === undefined ? [] : [ofCommittee('disclosed', { memberName: name, disclosure: sentence(disclosure) })]))
    return [ofCommittee('introduced'), ...tieSentences(facts, ofCommittee), ...disclosures]
  }
  if (!mediator) return []
  return [ofMediator('disclosed', { mediatorTitle: mediatorTitle(facts), disclosure: sentence(mediator.disclosure.trim() === '' ? '無應揭露之事項' : mediator.disclosure) })]
}
