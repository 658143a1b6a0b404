import { officialRocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isMediation, leavesNoApplicant, personName } from '../lifecycle/standing.ts'
import type { CityProfile } from '../model/city-profile.ts'
import { labelledRow } from './cells.ts'
import type { DocumentBlock, DocumentModel, SignatureLine } from './model.ts'
import { matterOf, nameOfParty, sentence } from './people.ts'
import { phrasing } from './proceeding.ts'

/**
 * D16 撤回申請書: who withdraws, how far, why, and who signs; a proxy only with special authority (行政程序法 §24 II).
 * @param position which of the case's withdrawals, from 1
 * @throws RangeError when there is no such withdrawal
 */
export function withdrawalApplication(facts: CaseFacts, position: number, caseNumber: string, profile: CityProfile): DocumentModel {
  const withdrawal = facts.withdrawals[position - 1]
  if (!withdrawal) throw new RangeError(`the case has no withdrawal ${position}`)
  const earlier = { ...facts, withdrawals: facts.withdrawals.slice(0, position - 1) }
  const all = leavesNoApplicant(earlier, withdrawal.partyIds)
  const names = withdrawal.partyIds.map((id) => nameOfParty(facts, id))
  const signers = withdrawal.partyIds.map((partyId) => signer(facts, partyId, withdrawal.signedBy))
  const phrase = phrasing(facts)
  const known = isMediation(facts) ? '撤回人並已知悉：撤回後時效視為不中斷（民法第133條）；私下成立之和解，不得依勞資爭議處理法第59條聲請裁定強制執行。' : ''
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
        { text: '撤回全部申請。', checked: all },
        { text: `撤回部分申請：僅撤回${names.join('、')}之全部請求事項，其餘申請人之申請不受影響。`, checked: !all },
      ],
    },
    { kind: 'heading', level: 1, text: '二、撤回原因' },
    { kind: 'paragraph', text: withdrawal.reason?.trim() ? sentence(withdrawal.reason) : '未敘明原因。' },
    { kind: 'heading', level: 1, text: '三、撤回之意思' },
    { kind: 'paragraph', text: phrase`撤回人茲就上開勞資爭議調解案件，撤回調解申請。${known}` },
    { kind: 'paragraph', text: '此致', keepWithNext: true },
    { kind: 'paragraph', text: profile.bureau.name, strong: true, keepWithNext: true },
    { kind: 'signatures', signers },
    { kind: 'paragraph', text: officialRocDate(withdrawal.on), align: 'center' },
  ]
  return { code: 'D16', genre: 'FORM', title: phrase`勞資爭議調解撤回申請書`, footer: caseNumber, blocks }
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
