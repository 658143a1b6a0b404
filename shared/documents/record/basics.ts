import { rocDate } from '../../format/roc-date.ts'
import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import { isMediation } from '../../lifecycle/standing.ts'
import { labelCell } from '../cells.ts'
import { categoriesOf, naturesOf } from '../claims-section.ts'
import type { DocumentBlock, DocumentCell } from '../model.ts'
import { stated } from '../people.ts'
import { phrasing } from '../proceeding.ts'

const wide = (label: string, text: string): DocumentCell[] => [labelCell(label), { text, span: 3 }]

/** What the record says of the case before its first section: number, days, mode, kind of dispute, workplace, where it came from. */
export function basics(facts: CaseFacts, caseNumber: string): DocumentBlock {
  return {
    kind: 'table',
    widths: [16, 37, 14, 33],
    rows: [
      [labelCell('案號'), { text: caseNumber }, labelCell(facts.exOfficio ? '交付日期' : '申請日期'), { text: rocDate(facts.appliedOn) }],
      wide(phrasing(facts)`調解方式`, modeWords(facts)),
      [labelCell('爭議性質'), { text: naturesOf(facts.claims) }, labelCell('爭議類別'), { text: categoriesOf(facts.claims) }],
      wide('勞務提供地', stated(facts.workplace.address)),
      ...(facts.transferredFrom ? [wide('移轉管轄', transferWords(facts, facts.transferredFrom))] : []),
    ],
  }
}

function modeWords(facts: CaseFacts): string {
  const phrase = phrasing(facts)
  const organization = facts.referral ? `（${facts.referral.organization.name}）` : ''
  const article = (words: string): string => (isMediation(facts) ? `（勞資爭議處理法${words}）` : '')
  const how = {
    SOLE_MEDIATOR: phrase`主管機關指派調解人${article('第11條第1項第1款')}`,
    ENTRUSTED_ORG: phrase`主管機關委託民間團體${organization}指派調解人${article('第11條第3項')}`,
    COMMITTEE: `勞資爭議調解委員會${article('第11條第1項第2款')}`,
  }[facts.mode]
  return facts.exOfficio ? phrase`主管機關依職權交付調解${article('第9條第3項')}；${how}` : how
}

/** Who sent the case here, and the day that counts as the day of application (行政程序法 §17 II). */
function transferWords(facts: CaseFacts, { authority, filedThereOn }: NonNullable<CaseFacts['transferredFrom']>): string {
  const filed = filedThereOn === undefined ? '' : `當事人原於${rocDate(filedThereOn)}向該機關提出申請，視同已於該日向有管轄權之機關提出申請（行政程序法第17條第2項）；`
  return `本件由${authority.trim()}移送；${filed}本機關於${rocDate(facts.receivedOn)}收受。`
}
