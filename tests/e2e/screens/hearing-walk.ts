import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Input } from '../../../shared/ipc/contract.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { accepted, assigned, company, filed, scheduled, worker } from '../../support/lifecycle.ts'
import { linesOf } from '../../support/read-docx.ts'
import { CountingKeyboard } from '../counting-keyboard.ts'
import { everythingIn, logsOf, tablesOf } from '../everything-in.ts'
import type { Desk } from '../fixtures.ts'
import { ask, expect, officeDay, test } from '../office.ts'
import { openBureau } from './bureau.ts'
import { send } from '../send.ts'

const address = '高雄市大寮區光明路1號'
/** 一月、二月工資 and 資遣費 of a technician whom an agency had sent to the company: she needs an interpreter, both employers sent a proxy. */
const parties = [
  worker({ name: '阮氏花', interpreterLanguage: '越南語', employedOn: '2020-01-06', leftOn: '2026-02-13', monthlyWage: 46_000 }),
  company({ name: '大光精密股份有限公司', legalRepresentative: '李大光', proxies: [{ id: 'E1-P1', name: '周經理', address, specialAuthority: true }] }),
  company({ id: 'E2', name: '永昌人力有限公司', ubn: '10001203', legalRepresentative: '王永昌', proxies: [{ id: 'E2-P1', name: '吳專員', address, specialAuthority: true }] }),
]
const claims = [
  { id: 'C1', claimantId: 'W1', category: 'WAGE', nature: 'RIGHTS', description: '115年1月工資及2月1日至13日工資', amount: 65_933 },
  { id: 'C2', claimantId: 'W1', category: 'SEVERANCE', nature: 'RIGHTS', description: '資遣費', amount: 140_428 },
]
const application = filed({ parties, claims, disputeSummary: '勞方自109年1月6日起受僱，資方於115年2月13日當日終止契約，積欠工資，亦未給付資遣費。' })

/** A hearing that is walked through, with what nobody but the mediator may read. */
export class HearingWalk {
  readonly page: Page
  readonly keys: CountingKeyboard
  readonly caseId: string
  readonly #desk: Desk
  readonly #private = new Set<string>()
  #parties: Page | null = null

  private constructor(desk: Desk, caseId: string) {
    this.#desk = desk
    this.page = desk.window
    this.caseId = caseId
    this.keys = new CountingKeyboard(desk.window)
  }

  /** A bureau with one case that is called for today: what a clerk did before. */
  static async begin(desk: Desk): Promise<HearingWalk> {
    await openBureau(desk)
    const { window: page } = desk
    let view = await ask(page, 'case.file', { event: application as Input<'case.file'>['event'] })
    for (const event of [accepted, assigned, scheduled(1, `${officeDay}T14:00`)]) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
    return new HearingWalk(desk, view.caseId)
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  view(): Promise<CaseView> {
    return ask(this.page, 'case.view', { caseId: this.caseId })
  }

  /** Where a walk begins: what is done before the first key. */
  async goTo(hash: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = to
    }, hash)
  }

  /** From now on nobody else may read it. */
  keep(...words: string[]): void {
    words.forEach((one) => this.#private.add(one))
  }

  /** It was said aloud, by hand. */
  release(word: string): void {
    this.#private.delete(word)
  }

  /** The second window, from its key. */
  async openParties(): Promise<void> {
    const [parties] = await Promise.all([this.#desk.app.waitForEvent('window'), this.keys.press('Alt+p')])
    await expect(parties.getByRole('heading', { level: 1 })).toContainText('調解會議')
    this.#parties = parties
  }

  get parties(): Page {
    if (this.#parties === null) throw new Error('no window of the parties')
    return this.#parties
  }

  /** Does one step of the hearing, and searches what the parties' window shows and what it is told for anything private. */
  async step(name: string, act: () => Promise<void>): Promise<void> {
    await test.step(name, async () => {
      this.keys.begin(name)
      await act()
      await this.expectNothingPrivate(name)
    })
  }

  async expectNothingPrivate(step: string): Promise<void> {
    if (this.#parties === null) return
    const seen = [await everythingIn(this.#parties), JSON.stringify(await send(this.#parties, 'parties.await', { after: '' }))].join('\n')
    expect(this.#private.size === 0 || seen.includes('調解會議'), 'the window was read').toBe(true)
    for (const word of this.#private) expect(seen, `after ${step} the parties' window`).not.toContain(word)
  }

  /** Nothing private has come into what is written, sent, searched or logged. @param kept words and the table that alone may hold them */
  async expectKeptApart(kept: readonly { words: readonly string[]; table: string }[]): Promise<void> {
    const view = JSON.stringify(await this.view())
    const logs = await logsOf(this.#desk.dataFolder)
    const tables = tablesOf(join(this.#desk.dataFolder, 'store', 'mediation-desk.sqlite'))
    expect(tables.get('case_event')).toContain('statement.recorded')
    const written = (await this.documents()).join('\n')
    expect(written).toContain('調解紀錄')
    for (const { words, table: own } of kept) {
      for (const word of words) {
        expect(tables.get(own), `${own} keeps ${word}`).toContain(word)
        for (const [table, rows] of tables) if (table !== own) expect(rows, `the table ${table}`).not.toContain(word)
        for (const [place, text] of Object.entries({ view, logs, written })) expect(text, place).not.toContain(word)
        expect(await ask(this.page, 'case.search', { text: word }), 'what is found by its words').toEqual([])
      }
    }
  }

  /** The words of every document of the case, as .docx. */
  async documents(): Promise<string[]> {
    const { documents } = await this.view()
    return Promise.all(documents.map(async ({ code, key }) => JSON.stringify(await ask(this.page, 'document.preview', { caseId: this.caseId, code, key }))))
  }

  /** The record as .docx. */
  async record(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'mediation-record-'))
    const filePath = join(folder, 'record.docx')
    await this.#desk.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
    }, filePath)
    const called = (await this.view()).documents.findLast(({ code }) => code === 'D11')
    if (called === undefined) throw new Error('no record')
    await ask(this.page, 'document.saveAs', { caseId: this.caseId, code: called.code, key: called.key, format: 'docx' })
    const lines = linesOf(new Uint8Array(await readFile(filePath))).join('\n')
    await rm(folder, { recursive: true, force: true })
    return lines
  }
}
