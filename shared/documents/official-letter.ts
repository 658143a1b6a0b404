import { chineseNumber } from '../format/numbering.ts'
import { officialRocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { Letterhead } from '../model/letterhead.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'
import { isSaid, type Wording } from './passages/passage.ts'
import { sayer } from './passages/index.ts'
import { issuerOf } from './people.ts'

/** To be filled in by hand or by the office's document system. */
export const blank = '＿＿＿＿＿＿＿＿'
export const blankDate = '民國＿＿＿年＿＿月＿＿日'

/** What is common to every letter of one case. */
export interface LetterContext {
  caseNumber: string
  profile: CityProfile
  /** 發文字號 once the letter has been issued; until then a blank to fill in. */
  documentNumber?: string
  /** 發文日期: the day on which it is issued; until then that of the event which called for it. */
  issuedOn?: string
  /** What it takes the place of, such as 本局中華民國115年3月2日高市勞關字第1150000001號函. */
  replaces?: string
  /** The office's templates in force; absent where the program's own wording is wanted. */
  wording?: Wording
  /** What the office entered for its letters, with the officer in charge. */
  letterhead?: Letterhead & { officer: string }
}

/** Whose paper it is: the bureau, or the organisation entrusted with the mediation. */
export interface Sender {
  name: string; address: string; phone: string; fax: string; email: string; officer: string; headTitle: string
  /** Empty where it is written by hand. */
  headName: string
  numberPrefix: string | null
}

type Office = Pick<LetterContext, 'profile' | 'letterhead'>
const officerInCharge = '勞資爭議調解業務承辦人'

export function bureauAsSender({ profile, letterhead }: Office): Sender {
  const { name, address, postalCode, phone } = profile.bureau
  const entered = (text: string | undefined, otherwise = ''): string => text?.trim() || otherwise
  return {
    name, address: `${postalCode} ${address}`, phone: entered(letterhead?.phone, phone), fax: entered(letterhead?.fax), email: entered(letterhead?.email),
    officer: entered(letterhead?.officer, officerInCharge), headTitle: '局長', headName: entered(letterhead?.head), numberPrefix: profile.documentNumberPrefix.text,
  }
}

/** The entrusted organisation calls the meetings of the cases it conducts (law.md §4.2 D06). */
export function senderOf(facts: CaseFacts, office: Office): Sender {
  const { profile } = office
  if (issuerOf(facts, profile) === profile.bureau.name || !facts.referral) return bureauAsSender(office)
  const { name, address, phone } = facts.referral.organization
  return { name, address: address ?? '', phone: phone ?? '', fax: '', email: '', officer: officerInCharge, headTitle: '代表人', headName: '', numberPrefix: null }
}

/** `issuedOn`: null while nobody knows the day; it is then left to be filled in. */
export interface LetterHead { issuedOn: string | null; urgency: '普通件' | '速件' | '最速件'; attachments: string; recipient: string }

/** From 檔號 to 附件, in the order of 文書處理手冊 (law.md §4.1). */
export function letterHead(head: LetterHead, sender: Sender, documentNumber: string | undefined): DocumentBlock[] {
  const number = documentNumber?.trim() || (sender.numberPrefix === null ? `第${blank}號` : `${sender.numberPrefix}第${blank}號`)
  return [
    {
      kind: 'contact',
      lines: [
        ...(sender.address === '' ? [] : [`地址：${sender.address}`]), `承辦人：${sender.officer}`, ...(sender.phone === '' ? [] : [`電話：${sender.phone}`]),
        ...(sender.fax === '' ? [] : [`傳真：${sender.fax}`]), ...(sender.email === '' ? [] : [`電子信箱：${sender.email}`]),
      ],
    },
    { kind: 'field', label: '受文者', value: head.recipient, strong: true },
    { kind: 'field', label: '發文日期', value: head.issuedOn === null ? `中華${blankDate}` : officialRocDate(head.issuedOn), small: true },
    { kind: 'field', label: '發文字號', value: number, small: true },
    { kind: 'field', label: '速別', value: head.urgency, small: true },
    { kind: 'field', label: '密等及解密條件或保密期限', value: '普通', small: true },
    { kind: 'field', label: '附件', value: head.attachments, small: true },
    { kind: 'spacer' },
  ]
}

/** 正本、副本 and the signature of the head of the office, which never stands on a page alone; close to the remarks where nobody signs. */
export function letterTail(originals: readonly string[], copies: readonly string[], sender: Sender, signed: boolean): DocumentBlock[] {
  const kept = signed ? { keepWithNext: true } : {}
  return [
    ...(signed ? [{ kind: 'spacer', keepWithNext: true } as const] : []),
    { kind: 'field', label: '正本', value: originals.join('、'), small: true, keepWithNext: true },
    { kind: 'field', label: '副本', value: copies.length === 0 ? '無' : copies.join('、'), small: true, ...kept },
    ...(signed ? [{ kind: 'spacer', ...kept } as const, { kind: 'paragraph', text: `${sender.headTitle}　${sender.headName === '' ? blank : sender.headName}`, strong: true } as const] : []),
  ]
}

/** 檔號 is given by the file room; 保存年限 is that of the case file (調解辦法 §25 VI). */
export const filingOf = ({ letterhead }: Office): string[] => [`檔　　號：${letterhead?.archiveNumber.trim() || blank}`, '保存年限：15年']

/** An attachment to the letter; two or more are numbered (公文程式條例 §10). */
export const attachmentWords = (attachments: readonly string[]): string =>
  (attachments.length === 0 ? '無' : attachments.length === 1 ? attachments.join('') : attachments.map((words, index) => `附件${index + 1}　${words}`).join('；'))

export interface Letter {
  code: string
  /** 函（稿） where it still needs a decision before it may go out, until it has a number. */
  draft?: boolean
  issuedOn: LetterHead['issuedOn']
  /** 主旨, with 請查照 or the like. */
  subject: string
  /** 說明: each entry a numbered paragraph, or a block of its own such as a table, which stays with the paragraph before it. An empty one is left out. */
  explanation: readonly (string | DocumentBlock)[]
  attachments?: readonly string[]
  originals: readonly string[]
  copies?: readonly string[]
  /** What is attached holds personal data, which those who get a copy do not get. */
  copiesWithoutAttachments?: true
  urgency?: LetterHead['urgency']
  /** Whose letter it is; the bureau's where nothing is said. */
  sender?: Sender
  /** Forms to be filled in, on pages of their own after the letter. */
  forms?: readonly DocumentBlock[]
}

/** A 函 in the official layout: head, 主旨, 說明, 正本, 副本, signature. */
export function officialLetter(letter: Letter, context: LetterContext): DocumentModel {
  const { caseNumber, documentNumber } = context
  const sender = letter.sender ?? bureauAsSender(context)
  let position = 0
  const entries = [...replacing(context), ...letter.explanation].filter((entry) => typeof entry !== 'string' || isSaid(entry))
  const explanation = entries.map((entry, index): DocumentBlock => {
    if (typeof entry !== 'string') return entry
    position += 1
    const isKept = index === entries.length - 1 || typeof entries[index + 1] !== 'string'
    return { kind: 'paragraph', number: `${chineseNumber(position)}、`, indent: 1, text: entry, ...(isKept ? { keepWithNext: true } : {}) }
  })
  const head = { issuedOn: context.issuedOn ?? letter.issuedOn, urgency: letter.urgency ?? '普通件', attachments: attachmentWords(letter.attachments ?? []), recipient: recipientOf(letter) } as const
  return {
    code: letter.code,
    genre: 'LETTER',
    issuer: sender.name,
    title: letter.draft === true && (documentNumber ?? '') === '' ? '函（稿）' : '函',
    filing: filingOf(context),
    footer: caseNumber,
    blocks: [
      ...letterHead(head, sender, documentNumber),
      { kind: 'field', label: '主旨', value: letter.subject },
      { kind: 'paragraph', text: '說明：', keepWithNext: true },
      ...explanation,
      ...letterTail(letter.originals, copiesOf(letter), sender, true),
      ...(letter.forms === undefined ? [] : [{ kind: 'pageBreak' } as const, ...letter.forms]),
    ],
  }
}

/** Names of those who get a copy, the last with the remark that the attachments are not with it. */
function copiesOf({ copies = [], copiesWithoutAttachments }: Letter): readonly string[] {
  const last = copies.at(-1)
  return copiesWithoutAttachments === undefined || last === undefined ? copies : [...copies.slice(0, -1), `${last}（${copies.length > 1 ? '均' : ''}不含附件）`]
}

/** A letter that takes the place of an earlier one names it first. */
export const replacing = ({ replaces, wording }: LetterContext): string[] => (replaces === undefined ? [] : [sayer('COMMON', wording)('correction', { replaced: replaces })])

/** A letter to one recipient names it; one to several says so, and each copy goes into its own envelope. */
export const recipientOf = (letter: { originals: readonly string[]; copies?: readonly string[] }): string =>
  (letter.originals.length === 1 && (letter.copies ?? []).length === 0 ? letter.originals.join('') : '如正、副本行文單位')
