import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isToBeNotified } from '../lifecycle/seats.ts'
import { activeParties } from '../lifecycle/standing.ts'
import type { Party, Side } from '../model/party.ts'
import { domain } from '../text/zh-TW/domain.ts'
import { labelledRow, roomToWrite } from './cells.ts'
import type { DocumentBlock, DocumentModel, SignatureLine } from './model.ts'
import { blankDate, type LetterContext, officialLetter } from './official-letter.ts'
import { longRoster } from './parties-section.ts'
import { sayer } from './passages/index.ts'
import { isSaid } from './passages/passage.ts'
import { matterOf, namesOf } from './people.ts'

/**
 * D04 選定調解委員通知函 to one side: three days to choose and report a member, what to report, whom not to choose, and that the authority
 * appoints one in its place afterwards (§13, §14 I; 調解辦法 §5, §8). With a form for the answer.
 */
export function selectionNotice(facts: CaseFacts, side: Side, context: LetterContext): DocumentModel {
  const parties = activeParties(facts).filter((party) => party.side === side)
  const say = sayer('D04', context.wording)
  const notice = facts.committee.notices.findLast((one) => one.side === side)
  return officialLetter({
    code: 'D04',
    // A seat that was opened again is notified anew, on a day that is not known yet.
    issuedOn: notice !== undefined && !isToBeNotified(facts, side) ? notice.on : null,
    urgency: '速件',
    subject: say('subject'),
    explanation: [
      say('basis'),
      say('committee', { matter: matterOf(facts), caseNumber: context.caseNumber, origin: facts.exOfficio ? '由本局依職權交付調解' : `於${rocDate(facts.appliedOn)}申請調解` }),
      ...(wasFilled(facts, side) ? [say('again', { side: domain.side[side] })] : []),
      ...(parties.length > 1 ? [say('jointly', { side: domain.side[side], partyCount: parties.length })] : []),
      say('period'),
      say('eligible'),
      sayer('COMMON', context.wording)('attendanceInPerson'),
      say('lapse'),
    ],
    attachments: ['選定調解委員具報書1份', '本局調解委員名冊1份'],
    originals: parties.map((party) => party.name),
    forms: reportForm(facts, parties, context),
  }, context)
}

/** The side's times to choose that are over: chosen in time, or the authority appointed. A notice given twice ends a time too, on its own day. */
function timesUsed(facts: CaseFacts, side: Side): string[] {
  const notified = new Set(facts.committee.notices.filter((one) => one.side === side).map((one) => one.on))
  return facts.clocks.filter((clock) => clock.code === 'SELECT_MEMBERS' && clock.subject === side)
    .flatMap(({ metOn, lapsedOn }) => (metOn !== undefined ? [metOn] : lapsedOn !== undefined && !notified.has(lapsedOn) ? [lapsedOn] : []))
}

/** Was there a member of this side before whom a recusal removed? */
const wasFilled = (facts: CaseFacts, side: Side): boolean => facts.recusals.some((recusal) => recusal.granted === true) && timesUsed(facts, side).length > 0

/** 具報書: the five things of §14 I, what 調解辦法 §5 and §8 II rule out, and the side's signatures. */
function reportForm(facts: CaseFacts, parties: readonly Party[], { caseNumber, profile, wording }: LetterContext): DocumentBlock[] {
  const say = sayer('D04', wording)
  return [
    { kind: 'heading', level: 1, text: '附件1　選定調解委員具報書' },
    {
      kind: 'table',
      widths: [24, 76],
      rows: [
        labelledRow('案號', caseNumber), labelledRow('案由', matterOf(facts)), labelledRow('選定人', namesOf(parties)),
        ...['調解委員姓名', '性別', '年齡', '職業', '住所或居所'].map((label) => labelledRow(label, roomToWrite)),
      ],
    },
    {
      kind: 'checklist',
      items: [say('formNoOfficial'), say('formNotDisqualified'), say('formConsent')].filter(isSaid).map((text) => ({ text, checked: false })),
    },
    { kind: 'paragraph', text: '此致', keepWithNext: true },
    { kind: 'paragraph', text: profile.bureau.name, strong: true, keepWithNext: true },
    { kind: 'signatures', signers: signers(parties) },
    { kind: 'paragraph', text: `中華${blankDate}`, align: 'center' },
  ]
}

/** Every party signs; many may do so on a list of their own. */
function signers(parties: readonly Party[]): SignatureLine[] {
  const role = '選定人'
  return parties.length < longRoster ? parties.map((party) => ({ role, name: party.name })) : [{ role, name: namesOf(parties), remark: '得另附全體簽名之名冊' }]
}
