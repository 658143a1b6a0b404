import { chineseNumber } from '../format/numbering.ts'
import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { presentMembers } from '../lifecycle/seats.ts'
import { activeParties, isMediation } from '../lifecycle/standing.ts'
import { labelledRow, roomToWrite } from './cells.ts'
import type { DocumentBlock, DocumentModel, SignatureLine } from './model.ts'
import type { LetterContext } from './official-letter.ts'
import { sayer } from './passages/index.ts'
import { issuerOf, matterOf, sideAndName, sidesInOrder } from './people.ts'
import { phrasing, proceedingWords } from './proceeding.ts'
import { isChair, mediatorTitle, membersInOrder } from './record/committee.ts'
import { termBlocks, voteBlocks } from './record/proposal.ts'
import { paragraphs } from './record/sections.ts'

/**
 * D10 調解方案 on a sheet of its own: its terms, how a committee voted on it, and a place for each party's answer (§12 V, §18–§20).
 * @param position which of the case's proposals, from 1
 * @throws RangeError when there is no such proposal
 */
export function proposalSheet(facts: CaseFacts, position: number, context: LetterContext): DocumentModel {
  const { caseNumber, profile } = context
  const proposal = facts.proposals[position - 1]
  if (!proposal) throw new RangeError(`the case has no proposal ${position}`)
  const phrase = phrasing(facts)
  const votes = voteBlocks(proposal)
  const meeting = proposal.meetingNo === undefined ? [] : [labelledRow('會議次別', phrase`第${proposal.meetingNo}次調解會議`)]
  const parts: [title: string, blocks: DocumentBlock[]][] = [
    [phrase`調解方案`, proposal.terms.flatMap((term, index) => termBlocks(term, index + 1, facts))],
    ['委員會表決', votes],
    ['當事人之答復', answers(facts, context)],
    ['簽名', [{ kind: 'signatures', signers: signers(facts, proposal.meetingNo) }]],
  ]
  const blocks: DocumentBlock[] = [
    { kind: 'table', widths: [18, 82], rows: [labelledRow('案號', caseNumber), labelledRow('案由', matterOf(facts)), labelledRow('作成日期', rocDate(proposal.madeOn)), ...meeting] },
    ...parts.filter(([, content]) => content.length > 0).flatMap(([title, content], index): DocumentBlock[] => [{ kind: 'heading', level: 1, text: `${chineseNumber(index + 1)}、${title}` }, ...content]),
  ]
  const committee = facts.mode === 'COMMITTEE'
  return {
    code: 'D10',
    genre: 'RECORD',
    ...(committee ? { title: `${profile.government}勞資爭議調解委員會調解方案` } : { issuer: issuerOf(facts, profile), title: phrase`勞資爭議調解方案` }),
    footer: caseNumber,
    blocks,
  }
}

/** What follows from an answer, and where each party gives it. */
function answers(facts: CaseFacts, { wording }: LetterContext): DocumentBlock[] {
  const active = activeParties(facts)
  const articles = `（勞資爭議處理法${facts.mode === 'COMMITTEE' ? '第19條、第20條' : '第12條第5項準用第19條、第20條'}）`
  const effect = sayer('D10', wording, proceedingWords(facts))('effect', { articles: isMediation(facts) ? articles : '' })
  return [
    ...paragraphs(effect, { keepWithNext: true }),
    {
      kind: 'table',
      header: ['當事人', '答復', '簽名或蓋章', '日期'],
      widths: [32, 24, 26, 18],
      rows: sidesInOrder(facts).flatMap((side) => active.filter((party) => party.side === side)).map((party) => [
        { text: sideAndName(party) }, { text: '□同意\n□不同意', align: 'center' }, { text: roomToWrite }, { text: '' },
      ]),
    },
  ]
}

/** The mediator, or the members who were at the meeting that decided; every member where it was made outside of one. */
function signers(facts: CaseFacts, meetingNo: number | undefined): SignatureLine[] {
  const title = mediatorTitle(facts)
  if (facts.mode !== 'COMMITTEE') return [{ role: title, name: facts.mediator?.person.name ?? '' }]
  const meeting = facts.meetings.find((one) => one.meetingNo === meetingNo)
  const deciding = new Set(meeting ? presentMembers(facts, meeting.members) : facts.committee.members)
  return membersInOrder(facts).filter((member) => deciding.has(member)).map(({ personId, name }) => ({ role: isChair(facts, personId) ? `${title}（主席）` : title, name }))
}
