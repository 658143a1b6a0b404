import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { groupedAmount } from '../format/capital-amount.ts'
import { rocDate, tableRocDate } from '../format/roc-date.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { Party, Side } from '../model/party.ts'
import { domain } from '../text/zh-TW/domain.ts'
import { labelCell } from './cells.ts'
import type { DocumentBlock, DocumentCell, DocumentTable } from './model.ts'
import { addressLabel, ageOf, guardianLine, partiesOf, proxyLine, representativeLabel, sideTitle, stated } from './people.ts'

/** How much of a party a document shows. The record leaves out contact data: the other side receives it too (law.md §7.14). */
export interface PartyDetail { contact: boolean; employment: boolean }

/** From this many people on, a roster goes to the end of the document as an attachment. */
export const longRoster = 11

const wide = (name: string, text: string): DocumentCell[] => [labelCell(name), { text, span: 3 }]
const widths = [16, 37, 14, 33]

export const genderWord = (party: Party): string => (party.gender === undefined ? stated(undefined) : domain.gender[party.gender])

export function ageWord(party: Party, on: string): string {
  const age = ageOf(party, on)
  return age === null ? stated(undefined) : `${age}歲`
}

/** 115.01.06 to 115.02.13, as far as known; null when neither is. */
export function employmentPeriod(party: Party): string | null {
  const { employedOn, leftOn } = party
  if (employedOn === undefined && leftOn === undefined) return null
  if (leftOn === undefined) return `自${rocDate(employedOn ?? '')}起`
  return employedOn === undefined ? `至${rocDate(leftOn)}止` : `自${rocDate(employedOn)}起至${rocDate(leftOn)}止`
}

export const wageWord = (wage: number): string => `每月新臺幣${groupedAmount(wage)}元`

function personRows(party: Party, on: string, detail: PartyDetail): DocumentCell[][] {
  const birth = detail.contact && party.birthDate !== undefined ? `${rocDate(party.birthDate)}生，` : ''
  return [
    [labelCell('姓名'), { text: party.name }, labelCell('性別'), { text: genderWord(party) }],
    [labelCell('年齡'), { text: `${birth}${ageWord(party, on)}` }, labelCell('職業'), { text: stated(party.occupation) }],
    ...(detail.contact && party.nationalId?.trim() ? [wide('證號', party.nationalId.trim())] : []),
  ]
}

function bodyRows(party: Party): DocumentCell[][] {
  return [
    wide('名稱', party.name),
    party.ubn?.trim()
      ? [labelCell(representativeLabel(party)), { text: stated(party.legalRepresentative) }, labelCell('統一編號'), { text: party.ubn.trim() }]
      : wide(representativeLabel(party), stated(party.legalRepresentative)),
  ]
}

function contactRows(party: Party): DocumentCell[][] {
  const phone = party.phone?.trim() ?? ''
  const email = party.email?.trim() ?? ''
  if (phone !== '' && email !== '') return [[labelCell('電話'), { text: phone }, labelCell('電子郵件'), { text: email }]]
  if (phone !== '') return [wide('電話', phone)]
  return email === '' ? [] : [wide('電子郵件', email)]
}

function employmentRows(party: Party): DocumentCell[][] {
  const period = employmentPeriod(party)
  return [
    ...(period === null ? [] : [wide('受僱期間', period)]),
    ...(party.monthlyWage === undefined ? [] : [wide('約定工資', wageWord(party.monthlyWage))]),
  ]
}

/** Everything §10 asks of one party and its proxies, in a table of four columns. `on`: the day on which the age is told. */
export function partyTable(party: Party, on: string, detail: PartyDetail): DocumentTable {
  return {
    kind: 'table',
    widths,
    rows: [
      ...(party.kind === 'PERSON' ? personRows(party, on, detail) : bodyRows(party)),
      wide(addressLabel(party), stated(party.address)),
      ...(detail.contact ? contactRows(party) : []),
      ...(detail.employment ? employmentRows(party) : []),
      ...(party.guardian ? [wide('法定代理人', guardianLine(party.guardian))] : []),
      ...(party.interpreterLanguage?.trim() ? [wide('通譯需求', party.interpreterLanguage.trim())] : []),
      ...party.proxies.map((proxy) => wide('代理人', proxyLine(proxy))),
    ],
  }
}

export function representation(party: Party): string {
  return [...(party.guardian ? [`法定代理人：${guardianLine(party.guardian)}`] : []), ...party.proxies.map((proxy) => `代理人：${proxyLine(proxy)}`)].join('\n') || '—'
}

/** 名冊 of people on one side, with the §10 content of each. */
export function partyRoster(parties: readonly Party[], on: string): DocumentTable {
  return {
    kind: 'table',
    header: ['編號', '姓名', '性別', '年齡', '職業', '住居所', '代理人或\n法定代理人'],
    widths: [8, 12, 8, 9, 15, 24, 24],
    rows: parties.map((party, index) => [
      { text: String(index + 1), align: 'center' }, { text: party.name }, { text: genderWord(party), align: 'center' },
      { text: ageWord(party, on), align: 'center' }, { text: stated(party.occupation) }, { text: stated(party.address) }, { text: representation(party) },
    ]),
  }
}

const day = (date: string | undefined): string => (date === undefined ? '—' : tableRocDate(date))

/** 受僱期間 and 約定工資 of each person of whom either is known; null when nothing is. */
export function employmentRoster(parties: readonly Party[]): DocumentTable | null {
  const known = parties.filter((party) => employmentPeriod(party) !== null || party.monthlyWage !== undefined)
  if (known.length === 0) return null
  return {
    kind: 'table',
    header: ['姓名', '到職日', '離職日', '約定工資（每月）'],
    widths: [28, 22, 22, 28],
    rows: known.map((party) => [
      { text: party.name }, { text: day(party.employedOn), align: 'center' }, { text: day(party.leftOn), align: 'center' },
      { text: party.monthlyWage === undefined ? '—' : `${groupedAmount(party.monthlyWage)}元`, align: 'end' },
    ]),
  }
}

/** Is this side shown as a roster, and is that roster an attachment? */
export function rosterKind(parties: readonly Party[]): 'NONE' | 'INLINE' | 'ATTACHED' {
  if (parties.length < 2 || parties.some((party) => party.kind !== 'PERSON')) return 'NONE'
  return parties.length < longRoster ? 'INLINE' : 'ATTACHED'
}

/** 勞方名冊 or 資方名冊. */
export const rosterTitle = (side: Side): string => `${domain.side[side]}名冊`

/** One side with its heading: a table for each party, a roster for several people, or a word that the roster is attached. */
export function sideSection(
  side: Side, heading: string, facts: CaseFacts, profile: CityProfile, detail: PartyDetail,
): DocumentBlock[] {
  const parties = partiesOf(facts, side)
  const title: DocumentBlock = { kind: 'heading', level: 2, text: `${heading}${sideTitle(side, facts, profile)}` }
  switch (rosterKind(parties)) {
    case 'NONE':
      return [title, ...parties.map((party) => partyTable(party, facts.appliedOn, detail))]
    case 'INLINE': {
      const employment = detail.employment ? employmentRoster(parties) : null
      return [title, partyRoster(parties, facts.appliedOn), ...(employment === null ? [] : [employment])]
    }
    case 'ATTACHED':
      return [title, { kind: 'paragraph', text: `${namesOfRoster(parties)}，詳如附件${rosterTitle(side)}。` }]
  }
}

const namesOfRoster = (parties: readonly Party[]): string => `${parties[0]?.name ?? ''}等${parties.length}人`
