import { rocDate } from '../../format/roc-date.ts'
import { paragraphNumber } from '../../format/numbering.ts'
import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import type { DocumentBlock } from '../model.ts'
import { sentence, sideAndName, withoutStop } from '../people.ts'
import { noReprisals, recusal, secrecy } from '../wording.ts'
import { heldMeetings } from './meetings.ts'
import { handwritten, paragraphs } from './sections.ts'

/**
 * 程序告知: identity and qualification (調解辦法 §18), disclosure (§10), recusal (§9), secrecy (§24), no recording, no reprisals (§8), video,
 * interpreter, and the approvals of a public body (§9 II, §19).
 */
export function procedureBlocks(facts: CaseFacts): DocumentBlock[] {
  const written = handwritten(facts, 'procedure')
  if (written !== null) return [...paragraphs(written), ...numbered(approvals(facts))]
  return numbered([...opening(facts), ...standing, ...particular(facts), ...approvals(facts)])
}

const numbered = (texts: readonly string[]): DocumentBlock[] =>
  texts.map((text, index): DocumentBlock => ({ kind: 'paragraph', number: paragraphNumber(2, index + 1), text, indent: 1 }))

function opening(facts: CaseFacts): string[] {
  const { mediator } = facts
  if (!mediator || heldMeetings(facts).length === 0) return []
  const { name, qualification } = mediator.person
  const made = heldMeetings(facts).some((meeting) => meeting.disclosureMade)
  if (!made) return ['調解人未於調解程序開始前說明其身分、資格及與當事人之關係，記明於紀錄。']
  return [
    `調解人${name}於調解程序開始前，向當事人說明其身分及資格${qualification.trim() === '' ? '' : `：${qualification.trim()}`}（勞資爭議調解辦法第18條）。`,
    `調解人揭露其與當事人之關係及利害關係：${sentence(mediator.disclosure.trim() === '' ? '無應揭露之事項' : mediator.disclosure)}`,
  ]
}

const standing = [recusal, secrecy, '未經調解人及雙方當事人同意，不得錄音、錄影。', noReprisals]

function particular(facts: CaseFacts): string[] {
  const interpreted = facts.parties.filter((party) => party.interpreterLanguage?.trim())
  const byVideo = heldMeetings(facts).filter((meeting) => meeting.online !== undefined && meeting.online !== false && meeting.online !== '')
  return [
    ...interpreted.map((party) => `${sideAndName(party)}以${party.interpreterLanguage?.trim()}陳述，由通譯傳譯；本紀錄內容經通譯朗讀，由其確認後簽名。`),
    ...byVideo.map((meeting) => `第${meeting.meetingNo}次調解會議經主管機關同意以視訊方式進行，已確認出席者身分，過程錄音錄影。`),
  ]
}

function approvals(facts: CaseFacts): string[] {
  return facts.parties.filter((party) => party.kind === 'PUBLIC_BODY').flatMap((party) => facts.approvals.filter((approval) => approval.partyId === party.id).map((approval) => {
    const subject = approval.stage === 'ATTENDANCE' ? '代理人出席調解' : '簽署調解成立'
    const article = approval.stage === 'ATTENDANCE' ? '第9條第2項' : '第19條但書'
    return `${party.name}已於${rocDate(approval.on)}提出核可權機關就${subject}之同意書：${withoutStop(approval.ref)}（勞資爭議處理法${article}）。`
  }))
}
