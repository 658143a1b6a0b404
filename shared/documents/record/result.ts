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
import { mediatingBody } from './committee.ts'
import { rosteredIds, rosteredNames, rosterNames } from './rostered.ts'
import { handwritten, numberedParagraphs, paragraphs } from './sections.ts'
import type { RecordWording } from './wording.ts'

/** Why it was not settled; null where there is no reason of its own on record. */
export function reasonWords(reason: OutcomeReason | undefined): string | null {
  return reason === undefined || reason === 'OTHER' ? null : domain.outcomeReason[reason]
}

/** 調解結果 (調解辦法 §25 I⑧): the boxes of the customary form, the sentence, and the result of every claim item where they differ. */
export function resultBlocks(facts: CaseFacts, wording: RecordWording): DocumentBlock[] {
  const written = handwritten(facts, 'outcome')
  const differ = facts.partial || new Set(facts.results.map((result) => result.outcome)).size > 1
  return [
    { kind: 'checklist', items: boxes(facts) },
    ...paragraphs(outcomeSentence(facts, wording)),
    ...(differ || severalClaimants(facts.claims) ? itemBlocks(facts) : []),
    ...withdrawalSentences(facts).flatMap((text) => paragraphs(text)),
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

function outcomeSentence(facts: CaseFacts, { say, ofCommittee }: RecordWording): string {
  const reason = reasonWords(facts.outcomeReason)
  const because = reason === null ? '' : `原因：${inProceeding(facts, reason)}。`
  switch (facts.outcome) {
    case 'SETTLED':
      return say(facts.partial ? 'settledInPart' : 'settled')
    case 'NOT_SETTLED':
      return say('notSettled', { because })
    case 'DEEMED_NOT_SETTLED':
      return ofCommittee(isDeemedByQuorum(facts) ? 'deemedWithoutQuorum' : 'deemedWithoutProposal')
    case 'DEEMED_NOT_SETTLED_COURT':
      return `本件視為調解不成立。${because}`
    case 'WITHDRAWN':
      return say('withdrawn')
    case 'CLOSED_OTHER':
      return say('closedOtherwise', { because })
    case 'NOT_ACCEPTED':
    case 'TRANSFERRED':
    case null:
      return phrasing(facts)`本件尚無調解結果。`
  }
}

export const resultOf = (facts: CaseFacts, claimItemId: string): ItemResult | undefined => facts.results.find((result) => result.claimItemId === claimItemId)

/** 成立, 不成立, 撤回. */
export function shortOutcome(outcome: Outcome | null): string {
  if (outcome === null) return '—'
  if (outcome === 'SETTLED') return '成立'
  return outcome === 'NOT_SETTLED' ? '不成立' : domain.outcome[outcome]
}

/** The result of each claim; of those who stand in a roster of the record how many came to which, and where it is told of each. */
function itemBlocks(facts: CaseFacts): DocumentBlock[] {
  const rostered = rosteredIds(facts)
  const told = facts.claims.filter((claim) => rostered.has(claim.claimantId))
  const counts = new Map<string, number>()
  for (const claim of told) {
    const words = shortOutcome(resultOf(facts, claim.id)?.outcome ?? facts.outcome)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  const counted = [...counts].map(([words, count]) => `${words}${count}項`).join('、')
  return [
    ...(told.length < facts.claims.length ? [itemTable(facts, rostered)] : []),
    ...(told.length === 0 ? [] : paragraphs(`${rosteredNames(facts)}之請求事項：${counted}；逐人結果，詳如附件${rosterNames(facts)}。`)),
  ]
}

function itemTable(facts: CaseFacts, rostered: ReadonlySet<string>): DocumentTable {
  return {
    kind: 'table',
    header: ['編號', '請求人', '請求內容', '請求金額\n（新臺幣）', '結果', '不成立原因'],
    widths: [8, 13, 29, 18, 12, 20],
    rows: facts.claims.flatMap((claim, index): DocumentCell[][] => {
      if (rostered.has(claim.claimantId)) return []
      const result = resultOf(facts, claim.id)
      const outcome = result?.outcome ?? facts.outcome
      const reason = isFailure(outcome) ? reasonWords(result?.outcomeReason ?? facts.outcomeReason) : null
      return [[
        { text: String(index + 1), align: 'center' }, { text: nameOfParty(facts, claim.claimantId) }, { text: claim.description }, amountCell(claim.amount),
        { text: shortOutcome(outcome), align: 'center' }, { text: reason === null ? '—' : inProceeding(facts, reason), ...(reason === null ? { align: 'center' } : {}) },
      ]]
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
export function notSettledBlocks(facts: CaseFacts, profile: CityProfile, { say, ofMediator, common }: RecordWording): DocumentBlock[] {
  if (!hasFailure(facts)) return []
  if (!isMediation(facts)) return paragraphs(ofMediator('conciliationFailed'))
  const interestsOfPublicBody = facts.parties.some((party) => party.kind === 'PUBLIC_BODY') && facts.claims.some((claim) => claim.nature === 'INTERESTS')
  const rights = facts.claims.some((claim) => claim.nature === 'RIGHTS')
  const arbitration = common('arbitration')
  return numberedParagraphs([
    facts.arbitrationAdvised ? say('arbitrationTold', { mediatingBody: mediatingBody(facts), arbitration }) : arbitration,
    ...(interestsOfPublicBody ? [common('arbitrationOfPublicBody')] : []),
    ...(rights ? [say('courts')] : []),
    `${rights ? say('support', { fund: profile.fund.name }) : ''}${say('furtherWays')}`,
  ])
}
