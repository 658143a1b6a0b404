import { rocDate } from '../../format/roc-date.ts'
import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import { isDeemedByQuorum } from '../../lifecycle/seats.ts'
import { hasFailure, isFailure, isMediation, personName } from '../../lifecycle/standing.ts'
import type { ItemResult, Outcome, OutcomeReason } from '../../model/claim-item.ts'
import { domain } from '../../text/zh-TW/domain.ts'
import type { CityProfile } from '../../model/city-profile.ts'
import { amountCell, severalClaimants } from '../claims-section.ts'
import type { ChecklistItem, DocumentBlock, DocumentCell, DocumentTable } from '../model.ts'
import { nameOfParty, withoutStop } from '../people.ts'
import { inProceeding, phrasing } from '../proceeding.ts'
import { arbitration, arbitrationOfPublicBody } from '../wording.ts'
import { mediatingBody } from './committee.ts'
import { handwritten, paragraphs } from './sections.ts'
import { paragraphNumber } from '../../format/numbering.ts'

/** Why it was not settled; null where there is no reason of its own on record. */
export function reasonWords(reason: OutcomeReason | undefined): string | null {
  return reason === undefined || reason === 'OTHER' ? null : domain.outcomeReason[reason]
}

/** 調解結果 (調解辦法 §25 I⑧): the boxes of the customary form, the sentence, and the result of every claim item where they differ. */
export function resultBlocks(facts: CaseFacts): DocumentBlock[] {
  const written = handwritten(facts, 'outcome')
  const differ = facts.partial || new Set(facts.results.map((result) => result.outcome)).size > 1
  return [
    { kind: 'checklist', items: boxes(facts) },
    ...paragraphs(outcomeSentence(facts)),
    ...(differ || severalClaimants(facts.claims) ? [itemTable(facts)] : []),
    ...withdrawalSentences(facts).flatMap(paragraphs),
    ...(written === null ? [] : paragraphs(written)),
  ]
}

function boxes(facts: CaseFacts): ChecklistItem[] {
  const { outcome, partial } = facts
  const words = reasonWords(facts.outcomeReason)
  const reason = words === null ? null : inProceeding(facts, words)
  const phrase = phrasing(facts)
  const deemed = outcome === 'DEEMED_NOT_SETTLED' || outcome === 'DEEMED_NOT_SETTLED_COURT'
  return [
    { text: phrase`調解成立`, checked: outcome === 'SETTLED' && !partial },
    { text: '部分成立、部分不成立', checked: partial },
    { text: outcome === 'NOT_SETTLED' && reason !== null ? phrase`調解不成立（原因：${reason}）` : phrase`調解不成立`, checked: outcome === 'NOT_SETTLED' },
    ...(deemed ? [{ text: '視為調解不成立', checked: true }] : []),
    { text: '撤回申請', checked: outcome === 'WITHDRAWN' },
    ...(outcome === 'CLOSED_OTHER' ? [{ text: '其他結案', checked: true }] : []),
  ]
}

function outcomeSentence(facts: CaseFacts): string {
  const phrase = phrasing(facts)
  const reason = reasonWords(facts.outcomeReason)
  const because = reason === null ? '' : `原因：${inProceeding(facts, reason)}。`
  switch (facts.outcome) {
    case 'SETTLED':
      return facts.partial
        ? phrase`本件部分成立：下表所列成立之請求項目，由各該當事人雙方同意前項調解方案並於本紀錄簽名而成立；其餘請求項目調解不成立。`
        : phrase`雙方當事人同意前項調解方案並於本紀錄簽名，調解成立。`
    case 'NOT_SETTLED':
      return phrase`本件調解不成立。${because}`
    case 'DEEMED_NOT_SETTLED':
      return isDeemedByQuorum(facts)
        ? '經主席召集會議，連續二次調解委員出席未過半數，依勞資爭議處理法第21條第1款規定，本件視為調解不成立。'
        : '調解委員會未能作成調解方案，依勞資爭議處理法第21條第2款規定，本件視為調解不成立。'
    case 'DEEMED_NOT_SETTLED_COURT':
      return `本件視為調解不成立。${because}`
    case 'WITHDRAWN':
      return phrase`申請人撤回本件調解申請，調解程序終結。`
    case 'CLOSED_OTHER':
      return phrase`本件以其他事由結案，未就請求事項為調解成立或不成立之認定。${because}`
    case 'NOT_ACCEPTED':
    case 'TRANSFERRED':
    case null:
      return phrase`本件尚無調解結果。`
  }
}

export const resultOf = (facts: CaseFacts, claimItemId: string): ItemResult | undefined => facts.results.find((result) => result.claimItemId === claimItemId)

/** 成立, 不成立, 撤回. */
function shortOutcome(outcome: Outcome | null): string {
  if (outcome === null) return '—'
  if (outcome === 'SETTLED') return '成立'
  return outcome === 'NOT_SETTLED' ? '不成立' : domain.outcome[outcome]
}

function itemTable(facts: CaseFacts): DocumentTable {
  return {
    kind: 'table',
    header: ['編號', '請求人', '請求內容', '請求金額\n（新臺幣）', '結果', '不成立原因'],
    widths: [8, 13, 29, 18, 12, 20],
    rows: facts.claims.map((claim, index): DocumentCell[] => {
      const result = resultOf(facts, claim.id)
      const outcome = result?.outcome ?? facts.outcome
      const reason = isFailure(outcome) ? reasonWords(result?.outcomeReason ?? facts.outcomeReason) : null
      return [
        { text: String(index + 1), align: 'center' }, { text: nameOfParty(facts, claim.claimantId) }, { text: claim.description }, amountCell(claim.amount),
        { text: shortOutcome(outcome), align: 'center' }, { text: reason === null ? '—' : inProceeding(facts, reason), ...(reason === null ? { align: 'center' } : {}) },
      ]
    }),
  }
}

/** Who withdrew, when and why (law.md §7.5). */
function withdrawalSentences(facts: CaseFacts): string[] {
  return facts.withdrawals.map((withdrawal) => {
    const names = withdrawal.partyIds.map((id) => nameOfParty(facts, id)).join('、')
    const by = withdrawal.partyIds.includes(withdrawal.signedBy) ? '' : `由${personName(facts, withdrawal.signedBy) ?? withdrawal.signedBy}代為`
    const meeting = withdrawal.duringMeetingNo === undefined ? '' : phrasing(facts)`第${withdrawal.duringMeetingNo}次調解會議中`
    const reason = withdrawal.reason?.trim() ? `，理由：${withoutStop(withdrawal.reason)}` : ''
    return phrasing(facts)`${names}於${rocDate(withdrawal.on)}${meeting}${by}撤回調解申請${reason}。`
  })
}

/** What a failure obliges the mediator to explain and to record (調解辦法 §25 II), and where one can turn next. */
export function notSettledBlocks(facts: CaseFacts, profile: CityProfile): DocumentBlock[] {
  if (!hasFailure(facts)) return []
  if (!isMediation(facts)) return paragraphs('當事人就協調不成立之事項，得另依法申請勞資爭議調解、向管轄法院起訴，或循其他途徑主張權利；請注意請求權之消滅時效。')
  const interestsOfPublicBody = facts.parties.some((party) => party.kind === 'PUBLIC_BODY') && facts.claims.some((claim) => claim.nature === 'INTERESTS')
  const rights = facts.claims.some((claim) => claim.nature === 'RIGHTS')
  const explained = facts.arbitrationAdvised ? `${mediatingBody(facts)}已向當事人說明：` : ''
  const texts = [
    `${explained}${arbitration}`,
    ...(interestsOfPublicBody ? [arbitrationOfPublicBody] : []),
    ...(rights ? ['權利事項之爭議，當事人得向管轄法院起訴或聲請勞動調解；曾經本法調解未成立者，得逕行起訴（勞動事件法第16條第1項第1款）。請注意請求權之消滅時效：申請調解後調解不成立者，時效視為不中斷（民法第133條）；因請求而中斷者，應於請求後6個月內起訴（民法第130條）。'] : []),
    `${rights ? `得申請法律扶助及${profile.fund.name}之補助。` : ''}其他救濟途徑及應注意之期間，詳如「調解不成立後救濟途徑說明」。`,
  ]
  return texts.map((text, index): DocumentBlock => ({ kind: 'paragraph', number: paragraphNumber(2, index + 1), indent: 1, text }))
}
