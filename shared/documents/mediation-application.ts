import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isMediation } from '../lifecycle/standing.ts'
import { officialRocDate, rocDate, tableRocDate } from '../format/roc-date.ts'
import { chineseNumber } from '../format/numbering.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { Party } from '../model/party.ts'
import { domain } from '../text/zh-TW/domain.ts'
import { categoriesOf, claimsTable, naturesOf } from './claims-section.ts'
import { labelCell } from './cells.ts'
import type { DocumentBlock, DocumentModel, SignatureLine } from './model.ts'
import { partiesOf, representativeLabel, sidesInOrder, sideTitle, stated, unstated } from './people.ts'
import type { LetterContext } from './official-letter.ts'
import { type Sayer, sayer } from './passages/index.ts'
import { phrasing, proceedingWords } from './proceeding.ts'
import { employmentPeriod, employmentRoster, partyRoster, rosterKind, rosterTitle, sideSection, wageWord } from './parties-section.ts'
import { paragraphs } from './record/sections.ts'

const heading = (position: number, text: string): DocumentBlock => ({ kind: 'heading', level: 1, text: `${chineseNumber(position)}、${text}` })
const text = (words: string): DocumentBlock => ({ kind: 'paragraph', text: words })

/**
 * D01 勞資爭議調解申請書: what §10 demands of both sides and their proxies, the claims, the mode chosen (§11 I), and the four
 * explanations of 調解辦法 §2 II-III, which the application must carry.
 */
export function mediationApplication(facts: CaseFacts, { caseNumber, profile, wording }: LetterContext): DocumentModel {
  const [first, second] = sidesInOrder(facts)
  const detail = { contact: true, employment: false }
  const phrase = phrasing(facts)
  const say = sayer('D01', wording, proceedingWords(facts))
  return {
    code: 'D01',
    genre: 'FORM',
    title: phrase`勞資爭議調解申請書`,
    footer: caseNumber,
    blocks: [
      receipt(facts, caseNumber),
      heading(1, '當事人'),
      ...sideSection(first, '（一）', facts, profile, detail),
      ...sideSection(second, '（二）', facts, profile, detail),
      heading(2, phrase`請求調解事項`),
      claimsTable(facts),
      text(`爭議性質：${naturesOf(facts.claims) || unstated}；爭議類別：${categoriesOf(facts.claims) || unstated}。`),
      heading(3, '勞務提供地'),
      text(stated(facts.workplace.address)),
      heading(4, '爭議要點'),
      text(stated(facts.disputeSummary)),
      heading(5, '僱傭關係事實'),
      ...employment(facts, say),
      heading(6, isMediation(facts) ? '選定之調解方式（勞資爭議處理法第11條）' : '協調方式'),
      { kind: 'checklist', items: modeChoices(facts, say) },
      ...(isMediation(facts) ? [heading(7, '受理時應說明事項（勞資爭議調解辦法第2條）'), ...explained(facts, say)] : [heading(7, '協調之性質'), text(sayer('COMMON', wording)('conciliationEffect'))]),
      heading(8, '附件'),
      ...attachments(facts),
      { kind: 'paragraph', text: '此致', keepWithNext: true },
      { kind: 'paragraph', text: profile.bureau.name, strong: true, keepWithNext: true },
      { kind: 'signatures', signers: applicants(facts).map((party) => applicantLine(party, facts, profile)) },
      { kind: 'paragraph', text: officialRocDate(facts.appliedOn), align: 'center' },
      ...attachedRosters(facts),
    ],
  }
}

function receipt(facts: CaseFacts, caseNumber: string): DocumentBlock {
  return {
    kind: 'table',
    widths: [16, 37, 14, 33],
    rows: [
      [labelCell('案號'), { text: caseNumber }, labelCell('收件日期'), { text: rocDate(facts.receivedOn) }],
      [labelCell('申請日期'), { text: rocDate(facts.appliedOn) }, labelCell('申請方式'), { text: domain.channel[facts.channel] }],
    ],
  }
}

function employment(facts: CaseFacts, say: Sayer<'D01'>): DocumentBlock[] {
  const workers = partiesOf(facts, 'EMPLOYEE').filter((party) => party.kind === 'PERSON')
  const roster = employmentRoster(workers)
  if (roster === null) return [text(say('employmentInSummary'))]
  const [worker] = workers
  if (workers.length > 1 || worker === undefined) return [roster]
  const period = employmentPeriod(worker)
  const known = [
    ...(period === null ? [] : [`受僱期間${period}`]),
    ...(worker.occupation?.trim() ? [`擔任${worker.occupation.trim()}`] : []),
    ...(worker.monthlyWage === undefined ? [] : [`約定工資${wageWord(worker.monthlyWage)}`]),
  ]
  return [text(`${known.join('，')}。`)]
}

function modeChoices(facts: CaseFacts, say: Sayer<'D01'>): { text: string; checked: boolean }[] {
  const { mode } = facts
  return [
    { text: say('byMediator'), checked: mode === 'SOLE_MEDIATOR' },
    { text: say('byOrganization'), checked: mode === 'ENTRUSTED_ORG' },
    ...(isMediation(facts) ? [{ text: say('byCommittee'), checked: mode === 'COMMITTEE' }] : []),
  ]
}

function explained(facts: CaseFacts, say: Sayer<'D01'>): DocumentBlock[] {
  const given = facts.explained?.acknowledged === true
  const explanations = [say('explainChoice'), say('explainOrganization'), say('explainRosters'), say('explainIdentity')]
  return [
    { kind: 'checklist', items: explanations.map((words) => ({ text: words, checked: given })) },
    ...paragraphs(given && facts.explained ? say('explained', { explainedOn: rocDate(facts.explained.on) }) : say('notYetExplained')),
  ]
}

function attachments(facts: CaseFacts): DocumentBlock[] {
  const rosters = sidesInOrder(facts).filter((side) => rosterKind(partiesOf(facts, side)) === 'ATTACHED').map((side) => `${rosterTitle(side)}1份`)
  const proxies = applicants(facts).flatMap((party) => party.proxies)
  const list = [...rosters, ...(proxies.length === 0 ? [] : [`委任書${proxies.length}份`])]
  if (list.length === 0) return [text('無。')]
  return list.map((words, index) => ({ kind: 'paragraph', number: `${index + 1}.`, text: `${words}。` }))
}

/** The side that applies; of a case without parties in that role, everybody on the applicant's side. */
const applicants = (facts: CaseFacts): Party[] => facts.parties.filter((party) => party.role === 'APPLICANT' || (party.role === undefined && party.side === facts.applicantSide))

function applicantLine(party: Party, facts: CaseFacts, profile: CityProfile): SignatureLine {
  const role = sideTitle(party.side, facts, profile)
  if (party.kind !== 'PERSON') return { role, name: party.name, remark: `${representativeLabel(party)}：${stated(party.legalRepresentative)}` }
  if (!party.guardian) return { role, name: party.name }
  const relationship = party.guardian.relationship?.trim() ? `（${party.guardian.relationship.trim()}）` : ''
  return { role, name: party.name, remark: `法定代理人：${party.guardian.name}${relationship}` }
}

function attachedRosters(facts: CaseFacts): DocumentBlock[] {
  return sidesInOrder(facts).flatMap((side): DocumentBlock[] => {
    const parties = partiesOf(facts, side)
    if (rosterKind(parties) !== 'ATTACHED') return []
    const employmentTable = side === 'EMPLOYEE' ? employmentRoster(parties) : null
    return [
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, text: `附件　${rosterTitle(side)}（${tableRocDate(facts.appliedOn)}申請，共${parties.length}人）` },
      partyRoster(parties, facts.appliedOn),
      ...(employmentTable === null ? [] : [{ kind: 'heading', level: 2, text: '受僱期間及約定工資' } satisfies DocumentBlock, employmentTable]),
    ]
  })
}
