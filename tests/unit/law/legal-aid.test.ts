import { expect, it } from 'vitest'
import { legalAidGrounds } from '../../../shared/law/legal-aid.ts'
import type { ClaimItem } from '../../../shared/model/claim-item.ts'

const claim = (category: ClaimItem['category'], description: string, amount?: number): ClaimItem => ({ id: 'C1', claimantId: 'W1', category, nature: 'RIGHTS', description, amount })

it.each<[string, ClaimItem[], string[]]>([
  ['an accident, whatever the amount', [claim('OCC_ACCIDENT', '醫療費', 500)], ['OCC_ACCIDENT']],
  ['wages of exactly NT$10,000', [claim('WAGE', '工資', 10_000)], []],
  ['wages and severance of more than that together', [claim('WAGE', '工資', 6_000), claim('SEVERANCE', '資遣費', 4_001)], ['MONEY_OWED']],
  ['a bonus of another kind', [claim('WELFARE', '福利金', 50_000)], []],
  ['reinstatement', [claim('CONTRACT', '請求恢復僱傭關係')], ['REINSTATEMENT']],
  ['a transfer and the former post', [claim('CONTRACT', '調動無效，回復原職')], ['REINSTATEMENT', 'TRANSFER']],
])('%s', (_name, claims, grounds) => {
  expect(legalAidGrounds(claims)).toEqual(grounds)
})
