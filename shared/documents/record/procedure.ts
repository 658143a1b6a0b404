import { rocDate } from '../../format/roc-date.ts'
import { paragraphNumber } from '../../format/numbering.ts'
import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import { isMediation, partyOf } from '../../lifecycle/standing.ts'
import type { Interpreter, Meeting } from '../../model/meeting.ts'
import type { DocumentBlock } from '../model.ts'
import { sentence, sideAndName, withoutStop } from '../people.ts'
import { phrasing } from '../proceeding.ts'
import { noReprisals, recusalRight, secrecy } from '../wording.ts'
import { mediatorTitle } from './committee.ts'
import { heldMeetings, isOnline, languagesWithoutInterpreter } from './held-meetings.ts'
import { recusalSentences, tieSentences } from './recusals.ts'
import { handwritten, paragraphs } from './sections.ts'

/**
 * 程序告知: identity and qualification (調解辦法 §18), disclosure (§10), recusal (§9), secrecy (§24), no recording, no reprisals (§8), video,
 * interpreter, and the approvals of a public body (§9 II, §19).
 */
export function procedureBlocks(facts: CaseFacts): DocumentBlock[] {
  const written = handwritten(facts, 'procedure')
  const happened = [...recusalSentences(facts), ...(isMediation(facts) ? approvals(facts) : [])]
  if (written !== null) return [...paragraphs(written), ...numbered(happened)]
  return numbered([...opening(facts), ...standing(facts), ...particular(facts), ...happened])
}

const numbered = (texts: readonly string[]): DocumentBlock[] =>
  texts.map((text, index): DocumentBlock => ({ kind: 'paragraph', number: paragraphNumber(2, index + 1), text, indent: 1 }))

function opening(facts: CaseFacts): string[] {
  const held = heldMeetings(facts)
  if (held.length === 0) return []
  const phrase = phrasing(facts)
  const [committee, made] = [facts.mode === 'COMMITTEE', held.some((meeting) => meeting.disclosureMade)]
  if (!made) return [phrase`${mediatorTitle(facts)}未於調解程序開始前說明${committee ? '' : '其身分、資格及'}與當事人之關係，記明於紀錄。`]
  if (committee) return ['調解委員於調解程序開始前，主動向當事人說明其與當事人之關係及財產上之利害關係（勞資爭議調解辦法第10條）。', ...tieSentences(facts), ...disclosures(facts)]
  const { mediator } = facts
  if (!mediator) return []
  const { name, qualification } = mediator.person
  const known = qualification.trim() === '' ? '' : `：${qualification.trim()}`
  return [
    isMediation(facts)
      ? `調解人${name}於調解程序開始前，向當事人說明其身分及資格${known}（勞資爭議調解辦法第18條）。`
      : `協調人${name}於協調程序開始前，向當事人說明其身分。`,
    phrase`調解人揭露其與當事人之關係及利害關係：${sentence(mediator.disclosure.trim() === '' ? '無應揭露之事項' : mediator.disclosure)}`,
  ]
}

const disclosures = ({ committee }: CaseFacts): string[] =>
  committee.members.flatMap(({ name, disclosure }) => (disclosure === undefined ? [] : [`調解委員${name}揭露：${sentence(disclosure)}`]))

function standing(facts: CaseFacts): string[] {
  const noRecording = `未經${mediatorTitle(facts)}及雙方當事人同意，不得錄音、錄影。`
  return isMediation(facts) ? [recusalRight(facts.mode === 'COMMITTEE' ? '調解委員' : '調解人'), secrecy, noRecording, noReprisals] : [noRecording]
}

function particular(facts: CaseFacts): string[] {
  const phrase = phrasing(facts)
  const held = heldMeetings(facts)
  const unnamed = new Set(languagesWithoutInterpreter(facts))
  const unnamedFor = facts.parties.filter((party) => unnamed.has(party.interpreterLanguage?.trim() ?? ''))
  return [
    ...held.flatMap((meeting) => meeting.interpreters.map((interpreter) => interpreted(meeting, interpreter, facts))),
    ...unnamedFor.map((party) => `${sideAndName(party)}以${party.interpreterLanguage?.trim() ?? ''}陳述，由通譯傳譯；本紀錄內容經通譯朗讀確認後，由其簽名。`),
    ...held.filter(isOnline).map((meeting) => phrase`第${meeting.meetingNo}次調解會議經主管機關同意以視訊方式進行，已確認出席者身分，過程錄音錄影。`),
  ]
}

/** Who interpreted for whom; without names, for everybody who needs that language (law.md §7.2). */
function interpreted(meeting: Meeting, { name, language, partyIds }: Interpreter, facts: CaseFacts): string {
  const parties = partyIds === undefined
    ? facts.parties.filter((party) => party.interpreterLanguage?.trim() === language.trim())
    : partyIds.flatMap((partyId) => partyOf(facts, partyId) ?? [])
  const whom = parties.length === 0 ? '' : `為${parties.map(sideAndName).join('、')}`
  return phrasing(facts)`第${meeting.meetingNo}次調解會議由通譯${name.trim()}以${language.trim()}${whom}傳譯；本紀錄內容經通譯朗讀確認。`
}

function approvals(facts: CaseFacts): string[] {
  return facts.parties.filter((party) => party.kind === 'PUBLIC_BODY').flatMap((party) => facts.approvals.filter((approval) => approval.partyId === party.id).map((approval) => {
    const subject = approval.stage === 'ATTENDANCE' ? '代理人出席調解' : '簽署調解成立'
    const article = approval.stage === 'ATTENDANCE' ? '第9條第2項' : '第19條但書'
    return `${party.name}已於${rocDate(approval.on)}提出核可權機關就${subject}之同意書：${withoutStop(approval.ref)}（勞資爭議處理法${article}）。`
  }))
}
