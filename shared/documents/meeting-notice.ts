import { paragraphNumber } from '../format/numbering.ts'
import { rocDateTime } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Party } from '../model/party.ts'
import { categoriesOf } from './claims-section.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'
import { type LetterContext, filingOf, letterHead, letterTail, recipientOf, replacing, type Sender, senderOf } from './official-letter.ts'
import { sayer } from './passages/index.ts'
import { isSaid } from './passages/passage.ts'
import { matterOf, partiesOf, sidesInOrder, sideTitle, withoutStop } from './people.ts'
import { activeParties, isMediation } from '../lifecycle/standing.ts'
import { proceedingWords } from './proceeding.ts'
import { isChair, mediatorTitle, membersInOrder, presiding } from './record/committee.ts'
import { isOnline } from './record/held-meetings.ts'

/**
 * D06 開會通知單 of one mediation meeting. The absence warning is required: 勞資爭議處理法 §63 III.
 * @throws RangeError when the case has no such meeting
 */
export function meetingNotice(facts: CaseFacts, meetingNo: number, context: LetterContext): DocumentModel {
  const meeting = facts.meetings.find((one) => one.meetingNo === meetingNo)
  if (!meeting) throw new RangeError(`the case has no meeting ${meetingNo}`)
  const say = sayer('D06', context.wording, proceedingWords(facts))
  const sender = senderOf(facts, context)
  const active = activeParties(facts)
  const present = (party: Party): boolean => active.includes(party)
  const originals = sidesInOrder(facts).flatMap((side) => partiesOf(facts, side).filter(present).map((party) => party.name))
  const chair = presiding(facts, context.profile)
  const copies = [...seated(facts, chair), ...(sender.name === context.profile.bureau.name ? [] : [context.profile.bureau.name])]
  const issuedOn = context.issuedOn ?? meeting.changes.at(-1)?.on ?? meeting.scheduledOn
  return {
    code: 'D06',
    genre: 'LETTER',
    issuer: sender.name,
    title: '開會通知單',
    filing: filingOf(context),
    footer: context.caseNumber,
    blocks: [
      ...letterHead({ issuedOn, urgency: '速件', attachments: '委任書（空白）1份', recipient: recipientOf({ originals, copies }) }, sender, context.documentNumber),
      { kind: 'field', label: '開會事由', value: say('subject', { matter: matterOf(facts), caseNumber: context.caseNumber, categories: categoriesOf(facts.claims), meetingNo }) },
      { kind: 'field', label: '開會時間', value: rocDateTime(meeting.startsAt), strong: true },
      { kind: 'field', label: '開會地點', value: place(meeting), strong: true },
      { kind: 'field', label: '主持人', value: chair },
      { kind: 'field', label: '聯絡人及電話', value: contact(sender) },
      { kind: 'field', label: '出席者', value: [...sidesInOrder(facts).map((side) => `${sideTitle(side, facts, context.profile)}：${attendees(partiesOf(facts, side).filter(present))}`), ...members(facts)].join('\n') },
      { kind: 'field', label: '列席者', value: observers(active) },
      { kind: 'paragraph', text: '備註：', small: true, keepWithNext: true },
      ...numbered([...replacing(context), ...remarks(facts, meeting, context)].filter(isSaid)),
      ...letterTail(originals, copies, sender, false),
    ],
  }
}

/** The last remark stays with 正本 and 副本, which are not to stand on a page alone. */
const numbered = (texts: readonly string[]): DocumentBlock[] => texts.map((text, index) =>
  ({ kind: 'paragraph', number: paragraphNumber(1, index + 1), indent: 1, text, small: true, ...(index === texts.length - 1 ? { keepWithNext: true } : {}) }))

/** Who conducts the meeting gets a copy: the mediator, or every member of the committee. */
const seated = (facts: CaseFacts, chair: string): string[] =>
  (facts.mode === 'COMMITTEE' && facts.committee.members.length > 0 ? membersInOrder(facts).map((member) => `${mediatorTitle(facts)}${member.name}`) : [chair])
const members = (facts: CaseFacts): string[] =>
  (facts.committee.members.length === 0 ? [] : [`調解委員：${membersInOrder(facts).map(({ personId, name }) => (isChair(facts, personId) ? `${name}（主席）` : name)).join('、')}`])
const contact = (sender: Sender): string => (sender.phone === '' ? sender.officer : `${sender.officer}，電話${sender.phone}`)

function place(meeting: Meeting): string {
  const { online, venue } = meeting
  if (!isOnline(meeting)) return venue
  return `${venue}（以視訊方式進行${typeof online === 'string' ? `，${online}` : ''}）`
}

/** Names, with the proxies already appointed. */
function attendees(parties: readonly Party[]): string {
  return parties.map((party) => {
    const proxies = party.proxies.map((proxy) => proxy.name)
    const guardian = party.guardian ? `法定代理人${party.guardian.name}` : null
    const beside = [...(guardian === null ? [] : [guardian]), ...(proxies.length === 0 ? [] : [`代理人${proxies.join('、')}`])]
    return beside.length === 0 ? party.name : `${party.name}（${beside.join('；')}）`
  }).join('、')
}

function observers(parties: readonly Party[]): string {
  const languages = [...new Set(parties.map((party) => party.interpreterLanguage?.trim() ?? '').filter((language) => language !== ''))]
  return languages.length === 0 ? '無' : languages.map((language) => `通譯（${language}）`).join('、')
}

function remarks(facts: CaseFacts, meeting: Meeting, { wording }: LetterContext): string[] {
  const say = sayer('D06', wording, proceedingWords(facts))
  const common = sayer('COMMON', wording, proceedingWords(facts))
  const change = meeting.changes.at(-1)
  const interpreters = observers(activeParties(facts))
  const mediation = isMediation(facts)
  return [
    ...(change ? [say('moved', { originalTime: rocDateTime(change.startsAt), reason: withoutStop(change.reason) })] : []),
    say('bring'),
    common('powerOfAttorney'),
    ...(mediation ? [common('absencePenalty')] : []),
    ...(mediation && activeParties(facts).some((party) => party.kind === 'PUBLIC_BODY') ? [common('attendanceApproval')] : []),
    ...(facts.mode === 'COMMITTEE' ? [common('attendanceInPerson')] : []),
    interpreters === '無' ? say('interpreter') : say('interpreterArranged', { interpreters }),
    say(isOnline(meeting) ? 'videoArranged' : 'video'),
    say('costsAndRecording', { mediatorTitle: mediatorTitle(facts) }),
    say('excuse'),
  ]
}
