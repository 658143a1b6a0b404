import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { partyOf } from '../lifecycle/standing.ts'
import { domain } from '../text/zh-TW/domain.ts'
import { nameOfParty, sideAndName } from './people.ts'
import { powerOf } from './power-of-attorney.ts'
import { inProceeding } from './proceeding.ts'
import { servedPaper } from './proof-of-service.ts'
import type { DocumentCode } from './render.ts'

/** How the documents of a case are called in lists and as files. */

interface Called { code: DocumentCode; key: string }

/** What kind of paper it is: 調解紀錄, 協調紀錄. */
export function kindOf({ code, key }: Called, facts: CaseFacts): string {
  return inProceeding(facts, code === 'D03' && key === 'REFERRAL' ? '調解案件轉介函' : domain.document[code])
}

/** 第1次, 第2版, 勞方: what tells several documents of one code apart; people by their ids. */
export function ordinal({ code, key }: Called): string {
  switch (code) {
    case 'D03':
      return ''
    case 'D04':
    case 'D05':
      return domain.side[key === 'EMPLOYER' ? 'EMPLOYER' : 'EMPLOYEE']
    case 'D06':
    case 'D09':
    case 'D10':
      return `第${key}次`
    case 'D08':
      return key.startsWith('0-') ? `空白-${key.slice(2)}` : key
    case 'D14':
      return key
    case 'D19':
      return `第${key.replace('-', '次-')}`
    case 'D20':
      return `第${key}版`
    default:
      return key === '' || key === '1' ? '' : `第${key}件`
  }
}

/** The same in a title: people by their names. */
export function ordinalInTitle(called: Called, facts: CaseFacts): string {
  const { code, key } = called
  switch (code) {
    case 'D07':
      return whom(facts, facts.explanationOrders[Number(key) - 1]?.ofPartyId ?? '')
    case 'D08': {
      const { party, proxy } = powerOf(facts, key)
      if (party === undefined) return ordinal(called)
      if (proxy === undefined) return `${sideAndName(party)}前任代理人`
      return proxy === null ? `空白，${sideAndName(party)}` : `${sideAndName(party)}委任${proxy.name}`
    }
    case 'D14': {
      const paper = servedPaper(facts, key)
      const which = paper.code === 'D06' ? `第${paper.number}次` : paper.code === 'D11' && paper.number > 1 ? `第${paper.number}版` : ''
      return `${inProceeding(facts, domain.document[paper.code])}${which}，${sideAndName(paper.party)}`
    }
    case 'D19': {
      const [number = ''] = key.split('-', 1)
      return `第${number}次，${whom(facts, key.slice(number.length + 1))}`
    }
    default:
      return ordinal(called)
  }
}

function whom(facts: CaseFacts, partyId: string): string {
  const party = partyOf(facts, partyId)
  return party ? sideAndName(party) : nameOfParty(facts, partyId)
}
