import type { StepExplanation } from '../ipc/views.ts'
import type { OfficeCalendar } from '../law/office-calendar.ts'
import { domain as english } from '../text/en/domain.ts'
import { domain as zhHant } from '../text/zh-TW/domain.ts'
import { type CaseEventType, caseEventTypes } from './case-events.ts'
import { type CaseSnapshot, nextSteps } from './case-lifecycle.ts'
import { eventBasis } from './event-basis.ts'
import { statesThatTake, stepsTo, type StateWay } from './reach.ts'
import { type CaseState, caseStates } from './states.ts'
import type { Words } from './words.ts'

/**
 * Why each event of the vocabulary is possible on that day or not: one line and the article.
 * An allowed one says on what it rests, a refused one gives the machine's refusal, and one that the state does not take says which would.
 * @param today ISO date
 * @param calendar the office's, for periods that must be over
 */
export function explainSteps(snapshot: CaseSnapshot, today: string, calendar: OfficeCalendar): StepExplanation[] {
  const offered = new Map(nextSteps(snapshot, today, calendar).map((step) => [step.type, step]))
  return caseEventTypes.map((type): StepExplanation => {
    const { words, article } = eventBasis[type]
    const step = offered.get(type)
    if (step === undefined) return { type, allowed: false, line: notInThisState(snapshot, type), article }
    const { refusal } = step
    return refusal === null
      ? { type, allowed: true, line: words, article }
      : { type, allowed: false, line: [refusal.message, refusal.messageEn], article: refusal.article || article }
  })
}

const quoted = (states: readonly CaseState[]): Words => [
  states.map((state) => `「${zhHant.state[state]}」`).join('或'), states.map((state) => `“${english.state[state]}”`).join(' or '),
]

/** The seat that the other mode fills: a case gets there only by a change of mode. */
const ofOtherMode = (mode: CaseSnapshot['facts']['mode']): CaseState => (mode === 'COMMITTEE' ? 'assignment.awaitingMediator' : 'assignment.selectingMembers')

/** Which state would take the event: one that is still ahead, one of the other mode, or one that has passed. */
function notInThisState({ state, facts }: CaseSnapshot, type: CaseEventType): Words {
  const taking = statesThatTake(type)
  if (taking.length === 0) return ['本案已立案；再次申請應另立新案。', 'This case is open already; another application is a case of its own.']
  const closest = (mayPass?: (way: StateWay) => boolean): CaseState[] => {
    const steps = stepsTo(state, mayPass)
    const reachable = taking.filter((one) => steps.has(one))
    const nearest = Math.min(...reachable.map((one) => steps.get(one) ?? 0))
    return reachable.filter((one) => steps.get(one) === nearest)
  }
  const ahead = closest((way) => way.to !== ofOtherMode(facts.mode))
  if (ahead.length > 0) {
    const [zh, en] = quoted(ahead)
    return [`須待案件進入${zh}後始得辦理，目前為「${zhHant.state[state]}」。`, `Possible once the case is ${en}; at present it is “${english.state[state]}”.`]
  }
  if (closest().length > 0) {
    return [`本案調解方式為「${zhHant.mode[facts.mode]}」，不適用此步驟。`, `The mode of this case is “${english.mode[facts.mode]}”, to which this step does not belong.`]
  }
  if (taking.length === caseStates.length - 1) return ['須於結案前辦理，本案已結案。', 'Possible only before the case was closed.']
  const [zh, en] = quoted(taking)
  return [`限於${zh}階段辦理，本案現為「${zhHant.state[state]}」，已逾該階段。`, `Possible only while a case is ${en}; this one is past that (“${english.state[state]}”).`]
}
