import { rocDate, rocDateTime } from '../format/roc-date.ts'
import { serviceRecipient, type ServiceRecipient, substituteBarred } from '../law/service.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { stepsOf } from '../law/services.ts'
import { partyOf } from '../lifecycle/standing.ts'
import { inChinese } from '../lifecycle/words.ts'
import type { Meeting, ServiceMethod } from '../model/meeting.ts'
import type { Party } from '../model/party.ts'
import type { ServicePaper, ServiceReceipt, SubstituteRelation } from '../model/service.ts'
import { labelledRow, roomToWrite } from './cells.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'
import { bureauAsSender, type LetterContext, type Sender, senderOf } from './official-letter.ts'
import { type Sayer, sayer } from './passages/index.ts'
import { matterOf, representativeLabel, stated } from './people.ts'
import { phrasing } from './proceeding.ts'
import { paragraphs } from './record/sections.ts'

/** What is served: a notice to choose a member (D04), a notice of meeting `number` (D06), or version `number` of the record (D11). */
export type ServedCode = 'D04' | 'D06' | 'D11'
export interface ServedPaper { code: ServedCode; number: number; party: Party }

const paperOf: Readonly<Record<ServedCode, ServicePaper>> = { D04: 'SELECTION_NOTICE', D06: 'MEETING_NOTICE', D11: 'RECORD' }
export const codeOfPaper = { SELECTION_NOTICE: 'D04', MEETING_NOTICE: 'D06', RECORD: 'D11' } as const satisfies Record<ServicePaper, ServedCode>

/** Key of a proof of service: `D06-1-W1`, `D11-2-W1`; D04 is numbered 0. */
export const proofKey = (code: ServedCode, number: number, partyId: string): string => `${code}-${number}-${partyId}`

/** What such a key names. @throws RangeError when the case has no such party or paper */
export function servedPaper(facts: CaseFacts, key: string): ServedPaper {
  const [, code, number, partyId = ''] = /^(D04|D06|D11)-(\d+)-(.+)$/su.exec(key) ?? []
  const party = partyOf(facts, partyId)
  if ((code !== 'D04' && code !== 'D06' && code !== 'D11') || !party) throw new RangeError(`the case has no proof of service ${key}`)
  if (code === 'D06' && !facts.meetings.some((meeting) => meeting.meetingNo === Number(number))) throw new RangeError(`the case has no meeting ${number}`)
  return { code, number: Number(number), party }
}

/** How and when it was served, as far as it is on record; a notice to choose is recorded with its day only. */
export function servedOn(facts: CaseFacts, { code, number, party }: ServedPaper): { deliveredOn: string; method?: ServiceMethod; receipt?: ServiceReceipt } | null {
  switch (code) {
    case 'D04': {
      const notice = facts.committee.notices.findLast((one) => one.side === party.side)
      return notice ? { deliveredOn: notice.servedOn } : null
    }
    case 'D06':
      return facts.meetings.find((meeting) => meeting.meetingNo === number)?.notices.find((one) => one.partyId === party.id) ?? null
    case 'D11':
      return facts.services.findLast((one) => one.version === number && one.partyId === party.id) ?? null
  }
}

/** The day on which it is asked who receives it: that of service, else of the paper. */
export function dayOfService(facts: CaseFacts, paper: ServedPaper): string {
  const known = servedOn(facts, paper)
  if (known) return known.deliveredOn
  switch (paper.code) {
    case 'D04':
      return facts.acceptedOn ?? facts.receivedOn
    case 'D06': {
      const meeting = facts.meetings.find((one) => one.meetingNo === paper.number)
      return meeting?.changes.at(-1)?.on ?? meeting?.scheduledOn ?? facts.receivedOn
    }
    case 'D11':
      return facts.corrections.find((one) => one.version === paper.number)?.on ?? facts.recordReceivedOn ?? facts.receivedOn
  }
}

/** Who receives it (行政程序法 §69, §71). */
export const recipientOfPaper = (facts: CaseFacts, paper: ServedPaper): ServiceRecipient => serviceRecipient(paper.party, dayOfService(facts, paper))

const methods = (say: Sayer<'D14'>, barred: string): readonly [ServiceMethod, string][] => [
  ['DELIVERED', say('delivered')], ['SUBSTITUTE', say('substitute', { barred })], ['LEFT', say('left')], ['DEPOSITED', say('deposited')], ['PUBLIC_NOTICE', say('publicNotice')],
]

const relations: Readonly<Record<SubstituteRelation, string>> = { COHABITANT: '同居人', EMPLOYEE: '受雇人', MAIL_RECEIVER: '應送達處所之接收郵件人員' }

/** The number of the slip: that of the receipt, else of the last posting that has one. */
const slipOf = (facts: CaseFacts, { code, number, party }: ServedPaper, receipt: ServiceReceipt | undefined): string =>
  receipt?.slip?.trim() || (stepsOf(facts, paperOf[code], number, party.id).findLast((step) => step.step === 'POSTED')?.slip ?? '')

/** What the receipt says of the method that was used, behind its line. */
function methodDetail(method: ServiceMethod, { depositedAt, postedAt, postedUntil }: ServiceReceipt): string {
  if (method === 'DEPOSITED') return depositedAt ? `寄存處所：${depositedAt}。` : ''
  if (method !== 'PUBLIC_NOTICE') return ''
  return [...(postedAt ? [`公告處所：${postedAt}`] : []), ...(postedUntil ? [`公告至${rocDate(postedUntil)}`] : [])].map((told) => `${told}。`).join('')
}

/**
 * D14 送達證書 of one paper for one party (行政程序法 §76): who serves what on whom, where, when and how; filled with what is on record, and
 * room for what is written at the door.
 * @param key as of {@link proofKey}
 * @throws RangeError when the case has no such party or meeting
 */
export function proofOfService(facts: CaseFacts, key: string, context: LetterContext): DocumentModel {
  const paper = servedPaper(facts, key)
  const served = servedOn(facts, paper)
  const recipient = recipientOfPaper(facts, paper)
  const sender = senderOfPaper(facts, paper, context)
  const number = context.documentNumber?.trim()
  const say = sayer('D14', context.wording)
  const barred = inChinese(substituteBarred[paper.party.side])
  const receipt = served?.receipt
  const slip = slipOf(facts, paper, receipt)
  const blocks: DocumentBlock[] = [
    {
      kind: 'table',
      widths: [24, 76],
      rows: [
        labelledRow('交送達機關', sender.name),
        labelledRow('案號及案由', `${context.caseNumber}　${matterOf(facts)}`),
        labelledRow('送達文書', `${paperName(facts, paper)}${number ? `\n發文字號：${number}` : ''}`),
        labelledRow('應受送達人', recipientWords(recipient, paper.party)),
        labelledRow('應送達處所', stated(recipient.address)),
        ...(slip === '' ? [] : [labelledRow('郵件掛號號碼', slip)]),
        labelledRow('送達日期時間', `中華民國${served ? rocDate(served.deliveredOn).replace(/^民國/u, '') : '＿＿＿年＿＿月＿＿日'}　＿＿時＿＿分`),
      ],
    },
    { kind: 'paragraph', text: '送達方法', strong: true, keepWithNext: true },
    {
      kind: 'checklist',
      items: methods(say, barred).map(([method, text]) => ({ text: `${text}${served?.method === method && receipt ? methodDetail(method, receipt) : ''}`, checked: served?.method === method })),
    },
    {
      kind: 'table',
      widths: [24, 76],
      rows: [
        labelledRow('收領人\n簽名或蓋章', `${receipt?.receiver ? `${receipt.receiver}\n` : ''}${roomToWrite}與應受送達人之關係：${receipt?.relation ? relations[receipt.relation] : ''}`),
        labelledRow('拒絕或不能簽名\n蓋章之事由', leftWords(receipt) || roomToWrite),
        labelledRow('送達人\n簽名或蓋章', roomToWrite),
      ],
    },
    ...paragraphs(say('note'), { small: true }),
  ]
  return { code: 'D14', genre: 'FORM', issuer: sender.name, title: '送達證書', footer: context.caseNumber, blocks }
}

/** An entrusted organisation calls its meetings; everything else is the bureau's to serve (調解辦法 §25 IV). */
const senderOfPaper = (facts: CaseFacts, { code }: ServedPaper, context: LetterContext): Sender => (code === 'D06' ? senderOf(facts, context) : bureauAsSender(context))

function paperName(facts: CaseFacts, { code, number }: ServedPaper): string {
  switch (code) {
    case 'D04':
      return '選定調解委員通知函1份'
    case 'D06':
      return phrasing(facts)`開會通知單1份（${meetingWords(facts.meetings.find((one) => one.meetingNo === number), number)}）`
    case 'D11':
      return number > 1 ? phrasing(facts)`更正函及更正後調解紀錄（第${number}版）各1份` : phrasing(facts)`函及調解紀錄各1份`
  }
}

const meetingWords = (meeting: Meeting | undefined, number: number): string => `第${number}次會議${meeting ? `，${rocDateTime(meeting.startsAt)}` : ''}`

const leftWords = (receipt: ServiceReceipt | undefined): string =>
  [...(receipt?.reason ? [receipt.reason] : []), ...(receipt?.witness ? [`在場人：${receipt.witness}`] : [])].join('\n')

/** 甲○○, 乙○○（甲○○之代理人）: who receives it for whom, and by which article. */
function recipientWords({ as, names, article }: ServiceRecipient, party: Party): string {
  if (as === 'SELF') return party.name
  const role = { PROXY: '代理人', GUARDIAN: '法定代理人', REPRESENTATIVE: representativeLabel(party) }[as]
  const several = names.length > 1 ? '；得僅向其中1人送達' : ''
  return `${party.name}\n${role}：${stated(names.join('、'))}（${article}${several}）`
}
