import type { CaseFacts } from './case-facts.ts'
import { personName } from './standing.ts'
import { type Words, inChinese, inEnglish, listed } from './words.ts'

const fieldNames: Record<string, Words> = {
  gender: ['性別', 'gender'],
  birthDate: ['出生日期（或年齡）', 'date of birth or age'],
  occupation: ['職業', 'occupation'],
  address: ['住居所或營業所地址', 'address'],
  legalRepresentative: ['代表人', 'legal representative'],
  claims: ['請求調解事項', 'claims'],
  EMPLOYEE: ['勞方當事人', 'a party on the employee side'],
  EMPLOYER: ['資方當事人', 'a party on the employer side'],
  meetings: ['調解會議', 'a meeting'],
  endedAt: ['結束時間', 'end of the meeting'],
  venue: ['會議地點', 'place of the meeting'],
  notice: ['開會通知送達情形', 'service of the notice'],
  guardian: ['法定代理人', 'legal guardian'],
  workplace: ['勞務提供地', 'workplace'],
  disputeSummary: ['爭議要點', 'summary of the dispute'],
  explained: ['受理時四項說明', 'the four explanations'],
  mediator: ['調解人', 'mediator'],
  committee: ['調解委員會主席', 'chair of the committee'],
  'roster.qualification': ['名冊所載之資格', 'qualification in the roster'],
  'organization.address': ['受託民間團體之會址', 'address of the entrusted organisation'],
  'organization.phone': ['受託民間團體之電話', 'telephone of the entrusted organisation'],
  'withdrawal.reason': ['撤回原因', 'reason of the withdrawal'],
  'handover.dueOn': ['陳述意見之期限（移送查處時填載）', 'until when the party may explain itself (entered with the hand-over)'],
  'terms.text': ['調解方案條款之內容', 'wording of a term'],
  'terms.amount': ['調解方案條款之金額', 'amount of a term'],
}

/** Field paths such as `parties.W1.occupation` in the words of the form: 甲○○之職業. Unknown paths are shown as they are. */
export function fieldWords(facts: Pick<CaseFacts, 'parties' | 'mediator' | 'committee'>, paths: readonly string[]): Words {
  return listed(paths.map((path): Words => {
    const steps = path.split('.')
    const field = fieldNames[path] ?? fieldNames[`${steps[0] ?? ''}.${steps.at(-1) ?? ''}`] ?? fieldNames[steps.at(-1) ?? '']
    if (!field) return path
    if (steps[0] === 'meetings' && steps[1] !== undefined) return [`第${steps[1]}次會議之${inChinese(field)}`, `${inEnglish(field)} ${steps[1]}`]
    const name = steps.length > 2 ? personName(facts, steps.at(-2) ?? '') : undefined
    return name === undefined ? field : [`${name}之${inChinese(field)}`, `${inEnglish(field)} of ${name}`]
  }))
}
