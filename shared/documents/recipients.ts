import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { activeOrWithdrawing, activeParties, partyOf } from '../lifecycle/standing.ts'
import type { Party } from '../model/party.ts'
import { servedPaper } from './proof-of-service.ts'

/** The parties to whom a document of a case goes, as 正本 or 副本; none where it is filled in at the office. */
export function partiesAddressed({ code, key }: { code: string; key: string }, facts: CaseFacts): Party[] {
  switch (code) {
    case 'D02':
    case 'D18':
      return facts.parties.filter(({ role }) => role === 'APPLICANT')
    case 'D04':
      return activeParties(facts).filter(({ side }) => side === key)
    case 'D07':
      return known(facts, facts.explanationOrders[Number(key) - 1]?.ofPartyId)
    case 'D14':
      return [servedPaper(facts, key).party]
    case 'D17':
      return facts.parties
    case 'D19':
      return known(facts, key.slice(key.indexOf('-') + 1))
    case 'D11':
    case 'D12':
    case 'D13':
    case 'D15':
    case 'D20':
      return activeOrWithdrawing(facts)
    case 'D03':
    case 'D05':
    case 'D06':
    case 'D10':
      return activeParties(facts)
    default:
      return []
  }
}

function known(facts: CaseFacts, partyId: string | undefined): Party[] {
  const party = partyId === undefined ? undefined : partyOf(facts, partyId)
  return party === undefined ? [] : [party]
}
