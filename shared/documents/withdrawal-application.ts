import { officialRocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isMediation, leavesNoApplicant, personName } from '../lifecycle/standing.ts'
import { labelledRow } from './cells.ts'
import type { DocumentBlock, DocumentModel, SignatureLine } from './model.ts'
import type { LetterContext } from './official-letter.ts'
import { sayer } from './passages/index.ts'
import { matterOf, nameOfParty, sentence } from './people.ts'
import { inProceeding, proceedingWords } from './proceeding.ts'

/**
 * D16 撤回申請書: who withdraws, how far, why, and who signs; a proxy only with special authority (行政程序法 §24 II).
 * @param position which of the case's withdrawals, from 1
 * @throws RangeError when there is no such withdrawal
 */
export function withdrawalApplication(facts: CaseFacts, position: number, { caseNumber, profile, wording }: LetterContext): DocumentModel {
  const withdrawal = facts.withdrawals[position - 1]
  if (!withdrawal) throw new RangeError(`the case has no withdrawal ${position}`)
  const earlier = { ...facts, withdrawals: facts.withdrawals.slice(0, position - 1) }
  const all = leavesNoApplicant(earlier, withdrawal.partyIds)
  const names = withdrawal.partyIds.map((id) => nameOfParty(facts, id))
  const signers = withdrawal.partyIds.map((partyId) => signer(facts, partyId, withdrawal.signedBy))
  const say = sayer('D16', wording, proceedingWords(facts))
  const blocks: DocumentBlock[] = [
    {
      kind: 'table',
      widths: [20, 80],
      rows: [labelledRow('案號', caseNumber), labelledRow('案由', matterOf(facts)), labelledRow('撤回人', names.join('、'))],
    },
    { kind: 'heading', level: 1, text: '一、撤回範圍' },
    {
      kind: 'checklist',
      items: [
        { text: say('whole'), checked: all },
        { text: say('part', { withdrawing: names.join('、') }), checked: !all },
      ],
    },
    { kind: 'heading', level: 1, text: '二、撤回原因' },
    { kind: 'paragraph', text: withdrawal.reason?.trim() ? sentence(withdrawal.reason) : say('withoutReason') },
    { kind: 'heading', level: 1, text: '三、撤回之意思' },
    { kind: 'paragraph', text: `${say('intent')}${isMediation(facts) ? say('consequences') : ''}` },
    { kind: 'paragraph', text: '此致', keepWithNext: true },
    { kind: 'paragraph', text: profile.bureau.name, strong: true, keepWithNext: true },
    { kind: 'signatures', signers },
    { kind: 'paragraph', text: officialRocDate(withdrawal.on), align: 'center' },
  ]
  return { code: 'D16', genre: 'FORM', title: inProceeding(facts, '勞資爭議調解撤回申請書'), footer: caseNumber, blocks }
}

function signer(facts: CaseFacts, partyId: string, signedBy: string): SignatureLine {
  const party = facts.parties.find((one) => one.id === partyId)
  const role = '撤回人'
  const name = party?.name ?? partyId
  if (signedBy === partyId) return { role, name }
  if (party?.guardian?.id === signedBy) return { role, name, remark: `法定代理人：${party.guardian.name}` }
  const isProxy = party?.proxies.some((proxy) => proxy.id === signedBy) ?? false
  return isProxy ? { role, name, remark: `代理人：${personName(facts, signedBy) ?? signedBy}（受特別授權）` } : { role, name }
}
