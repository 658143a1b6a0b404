import { rocDateTime } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { activeParties } from '../lifecycle/standing.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { Meeting } from '../model/meeting.ts'
import type { Party, Side } from '../model/party.ts'
import { domain } from '../text/zh-TW/domain.ts'
import { labelCell, roomToWrite } from './cells.ts'
import type { DocumentBlock, DocumentCell, DocumentModel } from './model.ts'
import type { LetterContext } from './official-letter.ts'
import { sayer } from './passages/index.ts'
import { issuerOf, matterOf, representativeLabel, sidesInOrder, sideTitle } from './people.ts'
import { phrasing, proceedingWords } from './proceeding.ts'
import { isChair, mediatorTitle, membersInOrder } from './record/committee.ts'
import { isOnline } from './record/held-meetings.ts'
import { paragraphs } from './record/sections.ts'

/** A place to sign: in what capacity, and the name where it is known. */
interface Place { role: string; name: string }

/**
 * D09 出席簽到單 of one meeting: the parties, who acts for them, the mediator or the members, and interpreters, lawyers and observers in lists
 * of their own; each signs beside the time of coming.
 * @throws RangeError when the case has no such meeting
 */
export function signInSheet(facts: CaseFacts, meetingNo: number, { caseNumber, profile, wording }: LetterContext): DocumentModel {
  const meeting = facts.meetings.find((one) => one.meetingNo === meetingNo)
  if (!meeting) throw new RangeError(`the case has no meeting ${meetingNo}`)
  const phrase = phrasing(facts)
  const say = sayer('D09', wording, proceedingWords(facts))
  const blocks: DocumentBlock[] = [
    {
      kind: 'table',
      widths: [14, 36, 14, 36],
      rows: [
        [labelCell('案號'), { text: caseNumber }, labelCell('會議次別'), { text: phrase`第${meetingNo}次調解會議` }],
        [labelCell('案由'), { text: matterOf(facts), span: 3 }],
        [labelCell('時間'), { text: rocDateTime(meeting.startedAt ?? meeting.startsAt) }, labelCell('地點'), { text: meeting.venue }],
      ],
    },
    {
      kind: 'table',
      header: ['身分', '姓名', '簽名', '到場時間'],
      widths: [24, 28, 32, 16],
      rows: [...sidesInOrder(facts).flatMap((side) => sidePlaces(facts, side, profile)), ...seats(facts), ...guests(facts, meeting)].map(placeRow),
    },
    ...(isOnline(meeting) ? paragraphs(say('online'), { small: true }) : []),
    ...paragraphs(say('note'), { small: true }),
  ]
  return { code: 'D09', genre: 'FORM', issuer: issuerOf(facts, profile), title: phrase`勞資爭議調解會議出席簽到單`, footer: caseNumber, blocks }
}

const placeRow = ({ role, name }: Place): DocumentCell[] => [{ text: role, align: 'center' }, { text: name === '' ? roomToWrite : name }, { text: roomToWrite }, { text: '' }]

/** Everybody of one side, and a place for a proxy who is not on record. */
function sidePlaces(facts: CaseFacts, side: Side, profile: CityProfile): Place[] {
  const title = sideTitle(side, facts, profile)
  return [
    ...activeParties(facts).filter((party) => party.side === side).flatMap((party) => partyPlaces(party, title)),
    { role: `${domain.side[side]}代理人`, name: '' },
  ]
}

function partyPlaces(party: Party, title: string): Place[] {
  const representative = party.legalRepresentative?.trim() ?? ''
  const name = party.kind === 'PERSON' || representative === '' ? party.name : `${party.name}\n（${representativeLabel(party)}：${representative}）`
  return [
    { role: title, name },
    ...(party.guardian ? [{ role: '法定代理人', name: `${party.guardian.name}\n（${party.name}）` }] : []),
    ...party.proxies.map((proxy) => ({ role: `${domain.side[party.side]}代理人`, name: `${proxy.name}\n（${party.name}）` })),
  ]
}

/** The mediator, or the members with the chair first; who keeps the record. */
function seats(facts: CaseFacts): Place[] {
  const title = mediatorTitle(facts)
  const seated = facts.mode === 'COMMITTEE'
    ? membersInOrder(facts).map(({ personId, name }) => ({ role: isChair(facts, personId) ? `${title}（主席）` : title, name }))
    : [{ role: title, name: facts.mediator?.person.name ?? '' }]
  return [...seated, { role: '紀錄', name: '' }]
}

/** Interpreters who are named, or a place for each language that is needed; lawyers and observers, each with a place more. */
function guests(facts: CaseFacts, { interpreters, observers }: Meeting): Place[] {
  const named = new Set(interpreters.map((one) => one.language.trim()))
  const needed = new Set(activeParties(facts).map((party) => party.interpreterLanguage?.trim() ?? '').filter((language) => language !== '' && !named.has(language)))
  const interpreting = [...interpreters.map(({ name, language }) => ({ role: `通譯（${language.trim()}）`, name: name.trim() })), ...[...needed].map((language) => ({ role: `通譯（${language}）`, name: '' }))]
  return [
    ...(interpreting.length === 0 ? [{ role: '通譯', name: '' }] : interpreting),
    { role: '陪同律師', name: '' },
    ...observers.map(({ name, capacity }) => ({ role: '列席（旁聽）', name: capacity?.trim() ? `${name.trim()}\n（${capacity.trim()}）` : name.trim() })),
    { role: '列席（旁聽）', name: '' },
  ]
}
