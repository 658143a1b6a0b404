import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCaseScript, ScriptProblem } from '../../electron/headless/case-script.ts'
import { accepted, assigned, company, filed, mediatorLin, scheduled, wageClaim, worker } from '../support/lifecycle.ts'
import { applyCase, readFixture, runCase, runNode } from '../support/runner.ts'
import { temporaryFolder } from '../support/store.ts'

const script = (...events: unknown[]) => ({ city: 'KAOHSIUNG', roster: { people: [mediatorLin], organizations: [] }, events })

describe('a case script', () => {
  it('gives one JSON object with what became of the case', async () => {
    const { status, stderr, output } = await runCase(script(filed(), accepted, assigned, scheduled()))
    expect([status, stderr]).toEqual([0, ''])
    expect(Object.keys(output ?? {})).toEqual(['caseNumber', 'state', 'outcome', 'partial', 'next', 'deadlines', 'refused', 'subsidies', 'documents', 'events', 'chain'])
    expect(output).toMatchObject({
      caseNumber: '高市勞調字第1150001號', state: 'mediation.preparing', outcome: null, partial: false, refused: [], subsidies: [], events: 4, chain: 'ok',
      deadlines: [
        { code: 'ASSIGN_MEDIATOR', startedOn: '2026-03-02', dueOn: '2026-03-05', status: 'MET', metOn: '2026-03-04', article: '§12 I' },
        { code: 'START_MEDIATION', startedOn: '2026-03-04', dueOn: '2026-03-11', status: 'PENDING' },
      ],
    })
    expect(output?.['next']).toEqual(expect.arrayContaining(['meeting.opened', 'notice.served', 'note.added']))
  })

  it('writes each document that was called for, and nothing else', async () => {
    const { output, out, files } = await runCase(script(filed(), accepted, assigned, scheduled()))
    const documents = output?.['documents'] as { code: string; file: string; sha256: string }[]
    expect(documents.map(({ code }) => code)).toEqual(['D01', 'D03', 'D06', 'D08', 'D08', 'D09', 'D14', 'D14'])
    expect(files).toEqual(documents.map(({ file }) => file).toSorted())
    for (const { file, sha256 } of documents) {
      expect(sha256).toBe(createHash('sha256').update(await readFile(join(out, file))).digest('hex'))
    }
  })

  it('gives the same documents, byte for byte, when it is run again', async () => {
    const [one, two] = [await runCase(script(filed(), accepted)), await runCase(script(filed(), accepted))]
    expect(one.output?.['documents']).toEqual(two.output?.['documents'])
  })

  it('passes over what is refused, and says which, why and where', async () => {
    const tooLong = { ...worker(), occupation: '字'.repeat(1001) }
    const { status, output } = await runCase(script(
      accepted, filed({ parties: [tooLong, company()] }), filed(), { type: 'record.finalized', on: '2026-03-02' }, accepted,
    ))
    expect(status).toBe(0)
    expect(output).toMatchObject({ state: 'assignment.awaitingMediator', events: 2, refused: [
      { index: 0, type: 'application.accepted', code: 'NOT_ALLOWED_NOW' },
      { index: 1, type: 'application.filed', code: 'INVALID_PAYLOAD', field: 'parties[0].occupation' },
      { index: 3, type: 'record.finalized', code: 'NOT_ALLOWED_NOW' },
    ] })
    const refused = (output?.['refused'] ?? []) as { message: string }[]
    expect(refused.map(({ message }) => /\p{Script=Han}/u.test(message))).toEqual([true, true, true])
  })

  it('says that nothing came of a script whose case was never opened', async () => {
    const { status, output, files } = await runCase(script(accepted))
    expect(status).toBe(0)
    expect(output).toMatchObject({ caseNumber: null, state: null, outcome: null, next: [], deadlines: [], documents: [], events: 0, chain: 'ok' })
    expect(files).toEqual([])
  })

  it('lays its own days over the office calendar', async () => {
    const calendar = { days: [{ date: '2026-03-05', kind: 'HOLIDAY', name: '颱風停止上班' }] }
    const { output } = await runCase({ ...script(filed()), calendar })
    expect(output?.['deadlines']).toMatchObject([{ code: 'ASSIGN_MEDIATOR', dueOn: '2026-03-06' }])
  })

  it('tells deadlines as of the day that is named', async () => {
    const statusOn = async (day: string) => (await runCase(script(filed()), '--today', day)).output?.['deadlines']
    expect(await statusOn('2026-03-05')).toMatchObject([{ status: 'PENDING' }])
    expect(await statusOn('2026-03-06')).toMatchObject([{ status: 'OVERDUE' }])
  })

  it('takes the mediator from its roster, not from the event', async () => {
    const { output } = await runCase({ ...script(filed(), accepted, assigned), roster: { people: [], organizations: [] } })
    expect(output?.['refused']).toMatchObject([{ index: 2, code: 'NOT_QUALIFIED' }])
  })

  it('runs the applications for subsidies and tells what became of each', async () => {
    const { status, stderr, output } = await runCase(await readFixture('02-tpe-dismissal-not-settled-subsidy'), '--today', '2026-06-08')
    expect([status, stderr]).toEqual([0, ''])
    expect(output?.['subsidies']).toMatchObject([{ state: 'decided', granted: 156_200, refused: [], evaluation: { total: 156_200, manual: false } }])
    const documents = output?.['documents'] as { code: string }[] | undefined
    expect(documents?.map(({ code }) => code).filter((code) => code.startsWith('F'))).toEqual(['F01', 'F02', 'F03', 'F04', 'F05', 'F06'])
  })

  it('lists the documents without writing any when there is no --out', async () => {
    const file = join(await temporaryFolder(), 'x.case.json')
    await writeFile(file, JSON.stringify(script(filed())))
    const { stdout } = await runNode('electron/headless/run-case.ts', file, '--today', '2026-03-11')
    expect((JSON.parse(stdout) as { documents: unknown }).documents).toEqual([{ code: 'D01', file: null, sha256: null }])
  })

  it('leaves no database behind', async () => {
    const before = await readdir(tmpdir())
    const { files } = await runCase(script(filed()))
    expect(files.filter((name) => !name.endsWith('.docx'))).toEqual([])
    const left = (await readdir(tmpdir())).filter((name) => !before.includes(name) && !name.startsWith('mediation-desk'))
    expect(left.filter((name) => /sqlite|desk|case/.test(name))).toEqual([])
  })
})

describe('a file that is no case script', () => {
  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{ "city": ', /^不是正確的 JSON（第 1 行第 \d+ 字）$/],
    ['JSON broken in line 3', '{\n"city": "TAIPEI",\n"events": [}\n}', /^不是正確的 JSON（第 3 行第 12 字）$/],
    ['nothing', '', /^不是正確的 JSON/],
    ['a list', '[]', /^檔案: /],
    ['null', 'null', /^檔案: /],
    ['no events', { city: 'TAIPEI' }, /^events: /],
    ['no city', { events: [] }, /^city: /],
    ['a city that has no profile', { city: 'ATLANTIS', events: [] }, /^city: /],
    ['events that are no list', { city: 'TAIPEI', events: {} }, /^events: /],
    ['an event that is a text', { city: 'TAIPEI', events: ['x'] }, /^events\[0\]: /],
    ['an event without a type', { city: 'TAIPEI', events: [{ on: '2026-03-02' }] }, /^events\[0\]\.type: /],
    ['an unknown event', { city: 'TAIPEI', events: [filed(), accepted, accepted, { type: 'x.y' }] }, /^events\[3\]\.type: 不認得的事件種類 "x\.y"$/],
    ['an event named like a prototype', { city: 'TAIPEI', events: [{ type: '__proto__' }] }, /^events\[0\]\.type: 不認得的事件種類 "__proto__"$/],
    ['an unknown event of a subsidy', { city: 'TAIPEI', events: [], subsidies: [{ events: [{ type: 'subsidy.submitted' }, { type: 'subsidy.x' }] }] }, /^subsidies\[0\]\.events\[1\]\.type: 不認得的事件種類 "subsidy\.x"$/],
    ['a case event in a subsidy', { city: 'TAIPEI', events: [], subsidies: [{ events: [accepted] }] }, /^subsidies\[0\]\.events\[0\]\.type: /],
    ['an impossible day in the calendar', { city: 'TAIPEI', events: [], calendar: { days: [{ date: '2026-02-30', kind: 'HOLIDAY', name: 'x' }] } }, /^calendar\.days\[0\]\.date: /],
    ['somebody without a name', { city: 'TAIPEI', events: [], roster: { people: [{ id: 'a' }], organizations: [] } }, /^roster\.people\[0\]\.name: /],
    ['two people of one id', { city: 'TAIPEI', events: [], roster: { people: [mediatorLin, mediatorLin] } }, /^roster\.people\[1\]\.id: 編號重複$/],
  ])('%s is refused with the place', (_what, content, message) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    expect(() => parseCaseScript(text)).toThrow(ScriptProblem)
    expect(() => parseCaseScript(text)).toThrow(message)
  })

  it.each([
    ['no JSON', '{ "city": '], ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])], ['another shape', '[]'],
    ['an unknown event', { city: 'TAIPEI', events: [filed(), { type: 'x.y' }] }], ['endless nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('%s: status 2, one message without a stack, nothing written', async (_what, content) => {
    const { status, stdout, stderr, files } = await runCase(content)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).not.toMatch(/ at |node:|\.ts:/)
    expect([status, stdout, files]).toEqual([2, '', []])
  })

  it.each([
    [[]], [['a.json', 'b.json']], [['--today', '2026-02-30', 'a.json']], [['--unknown', 'a.json']], [['--out', '', 'a.json']], [['there-is-no-such-file.json']], [['resources']],
  ])('arguments %j: status 2 and one message', async (args) => {
    const { status, stdout, stderr } = await runNode('electron/headless/run-case.ts', ...args)
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1])
  })

  it('an --out that is a file: status 2, and the file stays', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'x.case.json'), JSON.stringify(script(filed())))
    await writeFile(join(folder, 'out'), '別動我')
    const { status, stdout } = await runNode('electron/headless/run-case.ts', join(folder, 'x.case.json'), '--out', join(folder, 'out'))
    expect([status, stdout, await readFile(join(folder, 'out'), 'utf8')]).toEqual([2, '', '別動我'])
  })

  it('an --out into which a document cannot be written: status 1, one message, no remnant', async () => {
    const probe = await runCase(script(filed()))
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'x.case.json'), JSON.stringify(script(filed())))
    await mkdir(join(folder, 'out', probe.files[0] ?? '', 'in-the-way'), { recursive: true })
    const { status, stdout, stderr } = await runNode('electron/headless/run-case.ts', join(folder, 'x.case.json'), '--out', join(folder, 'out'), '--today', '2026-03-11')
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([1, '', 1])
    expect(await readdir(join(folder, 'out'))).toEqual(probe.files)
    expect((await stat(join(folder, 'out', probe.files[0] ?? ''))).isDirectory()).toBe(true)
  })
})

describe('hostile content', () => {
  const hostile = ['../../etc/passwd', '..\\..\\windows', '/absolute', 'C:\\x', '__proto__', 'constructor', 'toString', 'CON', 'a\u202Eb\u200F', 'x'.repeat(200), '‥', '"; drop table case_event; --', "'", '%s', '<b>']

  it.each(hostile)('ids and names of %j do no harm', async (word) => {
    const parties = [worker({ id: word, name: word }), company({ id: `${word} `.slice(-199), name: word })]
    const { summary, files } = await applyCase(script(filed({ parties, claims: [wageClaim({ id: word, claimantId: word })] }), accepted, assigned, scheduled()))
    expect(summary).toMatchObject({ refused: [], events: 4, chain: 'ok', state: 'mediation.preparing' })
    expect(files).toHaveLength(8)
    for (const file of files) expect(file).toMatch(/^D(?:0[13689]|14)-[^\\/:*?"<>|\p{Cc}\p{Cf}]+\.docx$/u)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['an impossible date', { appliedOn: '2026-02-30' }, 'appliedOn'],
    ['a paragraph of 10,001 characters', { disputeSummary: '字'.repeat(10_001) }, 'disputeSummary'],
    ['control characters', { disputeSummary: 'a\u0007b' }, 'disputeSummary'],
    ['a negative amount', { claims: [wageClaim({ amount: -1 })] }, 'claims[0].amount'],
    ['half a dollar', { claims: [wageClaim({ amount: 0.5 })] }, 'claims[0].amount'],
    ['an amount beyond all numbers', { claims: [wageClaim({ amount: 1e308 })] }, 'claims[0].amount'],
    ['two parties of one id', { parties: [worker(), worker(), company()] }, 'parties[1].id'],
    ['a claimant who is nobody', { claims: [wageClaim({ claimantId: 'nobody' })] }, 'claims[0].claimantId'],
    ['a text where a list belongs', { parties: 'all' }, 'parties'],
  ])('%s is refused with its place', async (_what, over, field) => {
    const { summary } = await applyCase(script(filed(over), filed()))
    expect(summary).toMatchObject({ events: 1, refused: [{ index: 0, type: 'application.filed', code: 'INVALID_PAYLOAD', field }] })
  })

  it('a number too large for a double and a prototype key are refused, not believed', async () => {
    const text = JSON.stringify(script(filed(), filed(), filed())).replace('"amount":60000', '"amount":1e999').replace('"disputeSummary"', '"__proto__":{"polluted":true},"disputeSummary"')
    const { status, output } = await runCase(text)
    expect(status).toBe(0)
    expect(output).toMatchObject({ chain: 'ok', refused: [{ index: 0, code: 'INVALID_PAYLOAD' }, { index: 2, code: 'NOT_ALLOWED_NOW' }] })
  })
})
