import { mostProxies } from '../law/agency.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isMediation, partyOf } from '../lifecycle/standing.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { Party, Proxy } from '../model/party.ts'
import { labelCell } from './cells.ts'
import type { DocumentBlock, DocumentCell, DocumentModel, SignatureLine } from './model.ts'
import { blank, blankDate, type LetterContext } from './official-letter.ts'
import { sayer } from './passages/index.ts'
import { addressLabel, guardianLine, matterOf, representativeLabel, sideTitle, stated } from './people.ts'
import { inProceeding, proceedingWords } from './proceeding.ts'
import { paragraphs } from './record/sections.ts'

/** Key of a party's power of attorney: `1-W1` for its first proxy, `0-W1` for the blank one. */
export const powerKey = (party: Pick<Party, 'id'>, position: number): string => `${position}-${party.id}`

const widths = [22, 40, 10, 28]
const wide = (label: string, text: string): DocumentCell[] => [labelCell(label), { text, span: 3 }]

/** Party and proxy of such a key, as far as the case has them; the proxy of the blank form is null. */
export function powerOf(facts: CaseFacts, key: string): { party: Party | undefined; proxy: Proxy | null | undefined } {
  const [number = ''] = key.split('-', 1)
  const party = partyOf(facts, key.slice(number.length + 1))
  return { party, proxy: number === '0' ? null : party?.proxies[Number(number) - 1] }
}

/**
 * D08 委任書 of one party: to a proxy of the case, or blank. Ordinary or special authority (to withdraw, to agree, to sign), and whether the
 * proxy may receive what is served; three proxies at most (行政程序法 §24, §71).
 * @param key as of {@link powerKey}
 * @throws RangeError when the case has no such party or proxy
 */
export function powerOfAttorneyForm(facts: CaseFacts, key: string, { caseNumber, profile, wording }: LetterContext): DocumentModel {
  const { party, proxy } = powerOf(facts, key)
  if (!party || proxy === undefined) throw new RangeError(`the case has no power of attorney ${key}`)
  const say = sayer('D08', wording, proceedingWords(facts))
  const given = (special: boolean): boolean => proxy !== null && proxy.specialAuthority === special
  const blocks: DocumentBlock[] = [
    { kind: 'table', widths, rows: [wide('案號', caseNumber), wide('案由', matterOf(facts))] },
    { kind: 'heading', level: 1, text: '一、委任人' },
    { kind: 'table', widths, rows: principalRows(party, facts, profile) },
    { kind: 'heading', level: 1, text: '二、受任人' },
    {
      kind: 'table',
      widths,
      rows: [
        [labelCell('姓名'), { text: proxy?.name ?? '' }, labelCell('電話'), { text: '' }],
        wide('住居所或事務所', proxy === null ? '' : stated(proxy.address)), wide('身分證明文件', `種類及號碼：${blank}${blank}`),
      ],
    },
    { kind: 'heading', level: 1, text: '三、委任權限' },
    ...paragraphs(say('entrusting'), { keepWithNext: true }),
    {
      kind: 'checklist',
      items: [
        { text: say('ordinary'), checked: given(false) },
        { text: say('special'), checked: given(true) },
        { text: say('noService'), checked: proxy?.serviceLimited === true },
      ],
    },
    { kind: 'paragraph', text: '此致', keepWithNext: true },
    { kind: 'paragraph', text: profile.bureau.name, strong: true, keepWithNext: true },
    { kind: 'signatures', signers: [...principals(party), { role: '受任人', name: proxy?.name ?? '' }] },
    { kind: 'paragraph', text: `中華${blankDate}`, align: 'center' },
    ...paragraphs(say('note', { mostProxies }), { small: true }),
    ...(isMediation(facts) && party.kind === 'PUBLIC_BODY' ? paragraphs(sayer('COMMON', wording)('attendanceApproval'), { small: true }) : []),
  ]
  return { code: 'D08', genre: 'FORM', title: inProceeding(facts, '勞資爭議調解委任書'), footer: caseNumber, blocks }
}

function principalRows(party: Party, facts: CaseFacts, profile: CityProfile): DocumentCell[][] {
  return [
    [labelCell(party.kind === 'PERSON' ? '姓名' : '名稱'), { text: party.name }, labelCell('身分'), { text: sideTitle(party.side, facts, profile) }],
    ...(party.kind === 'PERSON' ? [] : [wide(representativeLabel(party), stated(party.legalRepresentative))]),
    wide(addressLabel(party), stated(party.address)),
    ...(party.guardian ? [wide('法定代理人', guardianLine(party.guardian))] : []),
  ]
}

/** Who gives the power: a body through who represents it, a minor through the guardian too. */
function principals(party: Party): SignatureLine[] {
  const represented = party.kind === 'PERSON' ? {} : { remark: `${representativeLabel(party)}：${stated(party.legalRepresentative)}` }
  return [{ role: '委任人', name: party.name, ...represented }, ...(party.guardian ? [{ role: '法定代理人', name: party.guardian.name }] : [])]
}
