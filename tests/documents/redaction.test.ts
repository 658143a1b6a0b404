import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { writeOdt } from '../../electron/documents/odt-writer.ts'
import { concealing } from '../../shared/documents/concealment.ts'
import { renderCopy } from '../../shared/documents/copy.ts'
import { copiesOf, type Copy, copies, hiddenValues } from '../../shared/documents/redaction.ts'
import { documentWords } from '../../shared/documents/words.ts'
import type { LoggedEvent } from '../../shared/ipc/views.ts'
import { documentsCalledFor } from '../../shared/documents/called-for.ts'
import { caseNames, caseNumberOf, caseScript, logOf, profiles, snapshotAt } from '../support/case-log.ts'
import { accepted, assigned, closedMeeting, company, failedOutcome, filed, finalized, opened, played, scheduled, signed, worker } from '../support/lifecycle.ts'
import { partsOf, unescaped } from '../support/read-docx.ts'

const profile = profiles.KAOHSIUNG
const caseNumber = caseNumberOf(profile)

const claimant = worker({
  name: '歐陽小美', nationalId: 'A223456781', birthDate: '1984-06-17', address: '830 高雄市鳳山區光復路二段132號5樓', phone: '07-7431234#15', email: 'mei@example.com',
  proxies: [{ id: 'P1', name: '鄭代言', address: '高雄市苓雅區四維三路66號', specialAuthority: true }],
})
const employer = company({
  name: '大光精密股份有限公司', ubn: '10001186', legalRepresentative: '柯老闆', address: '高雄市大寮區鳳林三路501號', phone: '0912-345-678', email: 'boss@example.com',
  proxies: [{ id: 'P2', name: '駱經理', address: '高雄市大寮區永芳路7號', specialAuthority: true }],
})
const statements = [
  { type: 'statement.recorded', on: '2026-03-11', side: 'EMPLOYEE', text: '我住鳳山區光復路二段132號5樓，生於七十三年，即73年6月17日（1984-06-17），身分證Ａ２２３４５６７８１，請打０７－７４３１２３４，或找鄭 代言。' },
  { type: 'statement.recorded', on: '2026-03-11', side: 'EMPLOYER', text: '柯老闆電話0912 345 678，歐陽小美每月薪資 912,345 元。公司統編 1000-1186。' },
]
const written: Parameters<typeof logOf>[0] = [
  filed({ parties: [claimant, employer], disputeSummary: '歐陽小美（mei@example.com）遭資方積欠工資。' }), accepted, assigned, scheduled(),
  opened({ interpreters: [{ name: '阮通譯', language: '越南語' }], observers: [{ name: '何律師', capacity: '法律扶助' }] }),
  ...statements, { type: 'factFinding.reported', on: '2026-03-11', result: '證人已到場。', witnesses: [{ name: '施同事' }] }, closedMeeting, failedOutcome,
  signed('M01', 'MEDIATOR'), finalized, { type: 'caseFile.sent', on: '2026-03-12' }, { type: 'record.received', on: '2026-03-13' },
  {
    type: 'record.corrected', on: '2026-03-17', kind: 'CLERICAL', signatures: [],
    changes: [{ path: 'parties.W1.address', before: claimant.address, after: '高雄市鳳山區光復路二段231號5樓' }, { path: 'parties.W1.birthDate', before: '1984-06-17', after: '1984-06-18' }],
  },
]

function copyOf(log: readonly LoggedEvent[], code: string, copy: Copy) {
  const called = documentsCalledFor(log, caseNumber, profile).find((one) => one.code === code)
  if (!called) throw new Error(`no ${code}`)
  const { facts, state } = snapshotAt(log, called.seq)
  return { facts, model: renderCopy(called, copy, facts, { caseNumber, profile, state }) }
}
/** The log of events that must all be lawful. */
function lawfulLog(events: Parameters<typeof logOf>[0]): LoggedEvent[] {
  played(...events)
  return logOf(events)
}
const wordsOf = (code: string, copy: Copy): string => documentWords(copyOf(lawfulLog(written), code, copy).model).join('\n')

/** As a reader with a search box would look for a value: full width, spaces, hyphens and 台 make no difference. */
const searchable = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}\p{Pd}()・·'’]/gu, '').replaceAll('台', '臺').toLowerCase()

describe('the copy for the other side', () => {
  it('hides address, telephone, e-mail and numbers of the side that does not get it, also of its proxies and in what people said', () => {
    const record = wordsOf('D11', 'EMPLOYER')
    expect(record).not.toMatch(/光復路|四維三路|A223456781|Ａ２２３|7431234|７４３|mei@|6月17日|1984-06-17/u)
    expect(record).toContain('住居所\n＊＊＊')
    expect(record).toContain('代理人\n鄭代言（受特別授權），＊＊＊')
    expect(record).toContain('我住＊＊＊，生於七十三年，即73年＊月＊日（1984年＊月＊日），身分證＊＊＊，請打＊＊＊，或找鄭 代言。')
  })
  it('keeps names, claims and the reader’s own data, and amounts that only look like a number', () => {
    const record = wordsOf('D11', 'EMPLOYER')
    for (const kept of ['歐陽小美', '鄭代言', '大光精密股份有限公司', '高雄市大寮區鳳林三路501號', '10001186', '115年1月工資', '60,000元', '每月薪資 912,345 元', '施同事']) expect(record).toContain(kept)
    const other = wordsOf('D11', 'EMPLOYEE')
    expect(other).not.toMatch(/鳳林三路|永芳路|10001186|1000-1186|345.?678/u)
    expect(other).toContain('光復路二段231號5樓')
  })
  it('hides what was corrected, before and after', () => {
    for (const code of ['D20', 'D11']) {
      expect(wordsOf(code, 'EMPLOYER')).toContain('歐陽小美之住居所\n＊＊＊\n＊＊＊\n歐陽小美之出生日期（年齡）\n民國73年＊月＊日\n民國73年＊月＊日')
    }
  })
  it('tells the year of birth and the age in the application, and no more of the date', () => {
    const application = wordsOf('D01', 'EMPLOYER')
    expect(application).toContain('民國73年＊月＊日生，41歲')
    expect(application).toContain('證號\n＊＊＊')
  })
})

describe('the copy for outside', () => {
  it('has nobody’s name: parties, representatives, proxies, witnesses, interpreters, observers', () => {
    const record = wordsOf('D11', 'OUTSIDE')
    expect(record).not.toMatch(/歐陽|小美|柯老闆|鄭 ?代言|駱經理|施同事|阮通譯|何律師|光復路|鳳林三路|10001186/u)
    for (const shown of ['歐〇〇', '柯〇〇', '鄭〇〇', '施〇〇', '阮〇〇', '大光精密股份有限公司', '調解人林○○', '115年1月工資']) expect(record).toContain(shown)
  })
  it('hides companies too where that is asked for, and keeps their legal form', () => {
    const record = wordsOf('D11', 'ANONYMOUS')
    expect(record).not.toContain('大光精密')
    expect(record).toContain('大〇〇股份有限公司')
  })
})

describe('a redacted copy', () => {
  it('says what it is in title and footer', () => {
    expect(copyOf(lawfulLog(written), 'D11', 'EMPLOYER').model).toMatchObject({ title: '勞資爭議調解紀錄（遮蔽版）', footer: `${caseNumber}　遮蔽版（給資方）` })
    expect(copyOf(lawfulLog(written), 'D13', 'OUTSIDE').model).toMatchObject({ title: '函（遮蔽版）', footer: `${caseNumber}　遮蔽版（對外）` })
  })
  it('is offered of the papers that go out to others; of an application, not to the side that wrote it', () => {
    const { facts } = played(filed())
    expect(['D01', 'D06', 'D11', 'D12', 'D13', 'D15', 'D20'].map((code) => copiesOf(code, facts).length)).toEqual([3, 4, 4, 4, 4, 4, 4])
    expect(copiesOf('D01', facts)).toEqual(['EMPLOYER', 'OUTSIDE', 'ANONYMOUS'])
    expect(['D02', 'D04', 'D05', 'D16', 'D17', 'D18', 'D19'].flatMap((code) => copiesOf(code, facts))).toEqual([])
  })
  it.each(caseNames)('never shows a hidden value, in the model or in the bytes: %s', async (name) => {
    const { events, roster, city } = caseScript(name)
    const log = logOf(events, roster)
    for (const called of documentsCalledFor(log, caseNumber, profiles[city])) {
      const { facts, state } = snapshotAt(log, called.seq)
      for (const copy of copiesOf(called.code, facts)) {
        const model = renderCopy(called, copy, facts, { caseNumber, profile: profiles[city], state })
        const printed = searchable(documentWords(model).join('\n'))
        const written = [await writeDocx(model, '2026-03-11'), writeOdt(model, '2026-03-11')].map((bytes) => searchable(unescaped(Object.values(partsOf(bytes)).join('\n').replace(/<[^>]*>/gu, ' '))))
        const found = hiddenValues(facts, copy).filter(({ value }) => [printed, ...written].some((text) => text.includes(searchable(value))))
        expect([called.code, copy, found]).toEqual([called.code, copy, []])
      }
    }
  })
  it('never shows a hidden value, whoever wrote it where and how', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${length - 1}}$`, 'u'))
    const han = (length: number) => fc.array(fc.constantFrom(...'趙錢孫吳鄭馮衛蔣沈韓楊朱秦尤許施孔曹嚴魏陶姜戚謝鄒喻柏竇章'), { minLength: 2, maxLength: length }).map((signs) => signs.join(''))
    const fullWidth = (text: string): string => text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xFEE0))
    const spaced = (text: string): string => [...text].join(' ')
    const style = fc.constantFrom((text: string) => text, fullWidth, spaced, (text: string) => text.toLowerCase(), (text: string) => text.replaceAll('臺', '台'))
    const person = fc.record({ name: han(4), phone: digits(10), nationalId: digits(9).map((text) => `B${text}`), address: fc.tuple(han(4), digits(3)).map(([road, number]) => `臺南市${road}路${number}號`), email: fc.emailAddress() })
    fc.assert(fc.property(person, person, style, fc.constantFrom(...copies), (worked, employed, write, copy) => {
      const said = [worked, employed].flatMap((one) => Object.values(one)).map((value) => `（${write(value)}）、`).join('')
      const log = lawfulLog([
        filed({ parties: [worker(worked), worker({ ...employed, id: 'E1', side: 'EMPLOYER', role: 'RESPONDENT' })], disputeSummary: said }),
        accepted, assigned, scheduled(), opened(), { type: 'statement.recorded', on: '2026-03-11', side: 'EMPLOYER', text: `本人稱：${said}` }, closedMeeting, failedOutcome,
      ])
      const { facts, model } = copyOf(log, 'D11', copy)
      const printed = searchable(documentWords(model).join('\n'))
      for (const { value } of hiddenValues(facts, copy)) expect(printed).not.toContain(searchable(value))
    }), { numRuns: 150 })
  })
})

describe('concealing', () => {
  it('leaves a text without hidden values exactly as it is', () => {
    const text = 'Nguye\u0302\u0303n 甲○○\r\n60,000元'
    expect(concealing([{ value: '王小明', mask: '王〇〇' }])(text)).toBe(text)
  })
  it('takes the longer of two values that begin at one place, and no part of a longer number', () => {
    const conceal = concealing([{ value: '王小', mask: '甲' }, { value: '王小明', mask: '乙' }, { value: '12345', mask: '＊' }])
    expect(conceal('王小明、王小、12345、123456、012345')).toBe('乙、甲、＊、123456、012345')
  })
})
