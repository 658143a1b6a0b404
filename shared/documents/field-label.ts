import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { recordSections } from '../lifecycle/case-events.ts'
import { domain } from '../text/zh-TW/domain.ts'
import { inProceeding, phrasing } from './proceeding.ts'

const partyFields: Record<string, string> = {
  name: '姓名或名稱', gender: '性別', birthDate: '出生日期（年齡）', age: '年齡', occupation: '職業', address: '住居所、事務所或營業所', phone: '電話', email: '電子郵件',
  ubn: '統一編號', nationalId: '證號', legalRepresentative: '代表人', guardian: '法定代理人', relationship: '與當事人之關係', interpreterLanguage: '通譯語別',
  employedOn: '到職日', leftOn: '離職日', monthlyWage: '約定工資', proxies: '代理人', specialAuthority: '特別授權', side: '當事人之一方',
}
const claimFields: Record<string, string> = { description: '請求內容', amount: '請求金額', category: '爭議類別', nature: '爭議性質', claimantId: '請求人' }
const termFields: Record<string, string> = {
  text: '內容', amount: '金額', dueOn: '給付期日', method: '給付方式', items: '給付項目', label: '項目名稱', installments: '分期給付', acceleration: '加速到期', payerId: '給付義務人', payeeId: '受領人',
}
const meetingFields: Record<string, string> = { startedAt: '開始時間', endedAt: '結束時間', venue: '地點', startsAt: '預定時間', attendance: '出席情形', present: '出席', moves: '到場及離席', at: '時間', reason: '事由', adjournment: '續行' }

/**
 * A field path of the record or the application in the words of the office: `parties.W1.occupation` → 甲○○之職業. What is no such path is
 * given back as it stands: the office may also have written its own words.
 */
export function fieldLabel(path: string, facts: CaseFacts): string {
  const [root = '', id = '', ...rest] = path.split('.')
  const phrase = phrasing(facts)
  switch (root) {
    case 'parties':
      return partyLabel(id, rest, facts)
    case 'claims': {
      if (id === '') return phrase`請求調解事項`
      const position = facts.claims.findIndex((claim) => claim.id === id)
      return `請求事項${position < 0 ? id : `編號${position + 1}`}${of(rest, claimFields)}`
    }
    case 'terms': {
      const position = (facts.proposals.at(-1)?.terms ?? []).findIndex((term) => term.id === id)
      return phrase`調解方案第${position < 0 ? id : position + 1}項${rest[0] === 'installments' && rest[1] !== undefined ? `第${rest[1]}期${of(rest.slice(2), termFields)}` : of(rest, termFields)}`
    }
    case 'meetings':
      return id === '' ? phrase`調解會議` : phrase`第${id}次調解會議${of(rest, meetingFields)}`
    case 'workplace':
      return '勞務提供地'
    case 'disputeSummary':
      return '爭議要點'
    case 'appliedOn':
      return '申請日期'
    case 'record': {
      const section = recordSections.find((one) => one === id)
      return section === undefined ? `紀錄「${[id, ...rest].join('.')}」` : `紀錄之${inProceeding(facts, domain.recordSection[section])}`
    }
    default:
      return path
  }
}

function of(fields: readonly string[], labels: Record<string, string>): string {
  const words = fields.map((field) => (Object.hasOwn(labels, field) ? labels[field] : undefined)).filter((word) => word !== undefined)
  return words.length === 0 ? '' : `之${words.join('之')}`
}

function partyLabel(id: string, rest: readonly string[], facts: CaseFacts): string {
  if (id === 'EMPLOYEE' || id === 'EMPLOYER') return `${domain.sideParty[id]}`
  const party = facts.parties.find((one) => one.id === id)
  const name = party?.name ?? id
  const [field, proxyId, ...proxyFields] = rest
  if (field === 'proxies' && proxyId !== undefined) {
    const proxy = party?.proxies.find((one) => one.id === proxyId)
    return `${name}之代理人${proxy?.name ?? proxyId}${of(proxyFields, { ...partyFields, address: '住居所或事務所' })}`
  }
  const precise = party?.kind === 'PERSON' ? { name: '姓名', address: '住居所' } : { name: '名稱', address: '事務所或營業所' }
  return `${name}${of(rest, { ...partyFields, ...precise })}`
}
