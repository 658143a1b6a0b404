import { rocDate } from '../../format/roc-date.ts'
import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import { isMediation, partyOf } from '../../lifecycle/standing.ts'
import type { Interpreter, Meeting } from '../../model/meeting.ts'
import type { DocumentBlock } from '../model.ts'
import { sideAndName, withoutStop } from '../people.ts'
import { phrasing } from '../proceeding.ts'
import { mediatorTitle } from './committee.ts'
import { dutyTold } from './duties.ts'
import { heldMeetings, isOnline, languagesWithoutInterpreter } from './held-meetings.ts'
import { recusalSentences } from './recusals.ts'
import { handwritten, numberedParagraphs, paragraphs } from './sections.ts'
import type { RecordWording } from './wording.ts'

/**
 * 程序告知: identity and qualification (調解辦法 §18), disclosure (§10), recusal (§9), secrecy (§24), no recording, no reprisals (§8), video,
 * interpreter, and the approvals of a public body (§9 II, §19).
 */
export function procedureBlocks(facts: CaseFacts, wording: RecordWording): DocumentBlock[] {
  const written = handwritten(facts, 'procedure')
  const happened = [...recusalSentences(facts), ...(isMediation(facts) ? approvals(facts, wording) : [])]
  if (written !== null) return [...paragraphs(written), ...numberedParagraphs(happened)]
  return numberedParagraphs([...opening(facts, wording), ...standing(facts, wording), ...particular(facts, wording), ...happened])
}

function opening(facts: CaseFacts, wording: RecordWording): string[] {
  const held = heldMeetings(facts)
  if (held.length === 0) return []
  const [committee, made] = [facts.mode === 'COMMITTEE', held.some((meeting) => meeting.disclosureMade)]
  if (!made) return [phrasing(facts)`${mediatorTitle(facts)}未於調解程序開始前說明${committee ? '' : '其身分、資格及'}與當事人之關係，記明於紀錄。`]
  return (['IDENTITY', 'INTERESTS'] as const).flatMap((duty) => dutyTold(facts, duty, wording))
}

const standing = (facts: CaseFacts, wording: RecordWording): string[] => [
  ...(['RECUSAL', 'SECRECY', 'NO_RECORDING'] as const).flatMap((duty) => dutyTold(facts, duty, wording)),
  ...(isMediation(facts) ? [wording.common('noReprisals')] : []),
]

function particular(facts: CaseFacts, wording: RecordWording): string[] {
  const { say } = wording
  const held = heldMeetings(facts)
  const unnamed = new Set(languagesWithoutInterpreter(facts))
  const unnamedFor = facts.parties.filter((party) => unnamed.has(party.interpreterLanguage?.trim() ?? ''))
  return [
    ...held.flatMap((meeting) => meeting.interpreters.map((interpreter) => interpreted(meeting, interpreter, facts, wording))),
    ...unnamedFor.map((party) => say('interpreterNeeded', { party: sideAndName(party), language: party.interpreterLanguage?.trim() ?? '' })),
    ...held.filter(isOnline).map((meeting) => say('online', { meetingNo: meeting.meetingNo })),
  ]
}

/** Who interpreted for whom; without names, for everybody who needs that language (law.md §7.2). */
function interpreted({ meetingNo }: Meeting, { name, language, partyIds }: Interpreter, facts: CaseFacts, { say }: RecordWording): string {
  const parties = partyIds === undefined
    ? facts.parties.filter((party) => party.interpreterLanguage?.trim() === language.trim())
    : partyIds.flatMap((partyId) => partyOf(facts, partyId) ?? [])
  const whom = parties.length === 0 ? '' : `為${parties.map(sideAndName).join('、')}`
  return say('interpreted', { meetingNo, interpreterName: name.trim(), language: language.trim(), whom })
}

function approvals(facts: CaseFacts, { say }: RecordWording): string[] {
  return facts.parties.filter((party) => party.kind === 'PUBLIC_BODY').flatMap((party) => facts.approvals.filter((approval) => approval.partyId === party.id).map((approval) => {
    const approvedMatter = approval.stage === 'ATTENDANCE' ? '代理人出席調解' : '簽署調解成立'
    const articles = approval.stage === 'ATTENDANCE' ? '第9條第2項' : '第19條但書'
    return say('approval', { party: party.name, approvedOn: rocDate(approval.on), approvedMatter, approval: withoutStop(approval.ref), articles })
  }))
}
