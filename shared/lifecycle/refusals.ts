import type { Refusal } from '../ipc/result.ts'
import { type Words, inChinese, inEnglish } from './words.ts'

/**
 * Every refusal code with its words: what is wrong and what to do. `{detail}` is filled in by the check.
 * The first element is Traditional Chinese, the second English.
 */
const wording = {
  NOT_ALLOWED_NOW: ['目前階段不能進行此步驟{detail}', 'This step is not possible at the present stage{detail}'],
  INVALID_PAYLOAD: ['欄位內容不符：{detail}', 'A field does not fit: {detail}'],
  STALE: ['此案件已有新的紀錄，請重新載入後再試：{detail}', 'The case has changed since it was opened; reload and try again: {detail}'],
  CONTENT_INCOMPLETE: ['應記載事項尚未完備：{detail}。請補齊後再辦理', 'Required content is missing: {detail}. Complete it first'],
  NOT_EXPLAINED: ['尚未向申請人說明四項法定事項，請說明並由申請人確認', 'The four statutory explanations have not been given and acknowledged'],
  WRONG_JURISDICTION: ['勞務提供地（{detail}）不在本市，本局無管轄權，請移送有管轄權之主管機關', 'The place of work ({detail}) lies outside this city; transfer the case to the competent authority'],
  SUPPLEMENT_NOT_OVERDUE: ['補正期限尚未屆滿，或應補正事項已補齊，不得為不予受理', 'The date for supplements has not passed, or everything was supplied; the application cannot be refused'],
  SPECIAL_AUTHORITY_REQUIRED: ['{detail}未受特別授權，不得為此行為。請補具載明特別授權之委任書，或由本人為之', '{detail} has no special authority for this act; supply a power of attorney that grants it, or let the party act in person'],
  NOT_QUALIFIED: ['該人員於當日不具資格：{detail}。請另行指派', 'This person is not qualified on that day: {detail}. Assign another'],
  RECUSAL_GROUND: ['該人員有應迴避事由：{detail}。請另行指派', 'This person must be recused: {detail}. Assign another'],
  MEMBER_DISQUALIFIED: ['不得擔任此職務：{detail}。請另行選定', 'Cannot serve here: {detail}. Choose another person'],
  SELECTION_NOT_OVERDUE: ['當事人選定調解委員之期間尚未屆滿{detail}，不得代為指定', 'The time in which the party may choose its member has not passed{detail}; the authority cannot appoint yet'],
  QUORUM_NOT_MET: ['出席委員未過半數：{detail}。請登錄委員出席未過半，另定期日', 'There is no quorum: {detail}. Record the failed quorum and call another meeting'],
  MAJORITY_NOT_MET: ['調解方案未經出席委員過半數同意：{detail}', 'The proposal is not carried by more than half of the members present: {detail}'],
  DISCLOSURE_MISSING: ['調解程序開始前，調解人應說明身分資格並揭露與當事人之關係', 'Before mediation begins the mediator must state qualification and disclose ties with the parties'],
  AMOUNTS_DO_NOT_ADD_UP: ['金額合計不符：{detail}。請更正使各項（期）合計等於總額', 'The amounts do not add up: {detail}. Items and instalments must sum to the total'],
  DEEMED_ONLY_FOR_COMMITTEE: ['「視為調解不成立」限調解委員會方式；調解人方式請記為調解不成立並註明原因', 'Deemed failure exists in committee mode only; record the case as not settled with its reason'],
  ARBITRATION_NOT_ADVISED: ['調解不成立時，應說明雙方得共同申請交付仲裁，並記載於紀錄', 'When mediation fails, arbitration by joint application must be explained and recorded'],
  CONSENT_MISSING: ['以電子簽章簽署須經相對人同意，請載明同意之依據', 'Signing electronically needs the other side’s consent; state the reference'],
  APPROVAL_MISSING: ['{detail}為公部門雇主，簽署成立前應附核可權機關同意書', '{detail} is a public-sector employer; the approving authority’s consent is needed before signing'],
  SIGNATURE_MISSING: ['尚缺簽名：{detail}', 'Signatures are missing: {detail}'],
  GUARDIAN_MISSING: ['未成年當事人應由法定代理人簽署：{detail}', 'A guardian must sign for the minor: {detail}'],
  TOO_MANY_PROXIES: ['{detail}之代理人不得逾三人', '{detail} may have at most three proxies'],
  PROXY_CONFLICT: ['{detail}不得同時代理雙方當事人；如為同名同姓之不同人，請於姓名後加註以資區別', '{detail} cannot be proxy for both sides; if these are two people of one name, mark them apart in the name'],
  CASE_NOT_FAILED: ['沒有調解不成立之紀錄，不得申請補助。請先取得調解不成立紀錄，或補具其他機關、法院調解不成立之證明', 'There is no record of a failed mediation; supply one of this office, another authority or the court first'],
  ATTACHMENT_MISSING: ['應備文件尚有欠缺：{detail}。請通知補正或補登後再完成審查表', 'Papers are missing: {detail}. Ask for them or enter them, then complete the review sheet'],
  RULE_UNVERIFIED: ['此項目之規則未經查證，不得自動核定{detail}', 'The rule of this item is unverified and decides nothing{detail}'],
  OVER_CAP: ['金額超過得核給之數額：{detail}。請更正金額', 'The amount is more than may be granted: {detail}. Correct it'],
  DUPLICATE_SUBSIDY: ['同一案件、申請人、審級之項目已另有申請：{detail}。請於該申請辦理', 'The same item of this case, claimant and court level was applied for already: {detail}. Deal with it there'],
  PANEL_QUORUM: ['審查小組出席委員未過半數：{detail}。請另定期開會', 'The panel has no quorum: {detail}. Call another meeting'],
  OVER_BUDGET: ['超過年度可用預算：{detail}。請先辦理預算調整或減列核定金額', 'This exceeds what is left of the year’s budget: {detail}. Adjust the budget or grant less'],
} as const satisfies Record<string, readonly [string, string]>

export type RefusalCode = keyof typeof wording

const stop = (text: string, mark: string): string => (/[。.！!？?]$/.test(text) ? text : text + mark)

/**
 * Builds a refusal.
 * @param detail what exactly is concerned, inserted into the message; empty where the code says all
 * @param article the article the rule rests on, such as `§19`
 */
export function refuse(code: RefusalCode, article: string, detail: Words = '', field?: string): Refusal {
  const [chinese, english] = wording[code]
  return {
    code,
    message: stop(chinese.replace('{detail}', () => inChinese(detail)), '。'),
    messageEn: stop(english.replace('{detail}', () => inEnglish(detail)), '.'),
    article,
    ...(field === undefined ? {} : { field }),
  }
}
