import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import type { Input } from '../../shared/ipc/contract.ts'
import { accepted, assigned, filed, opened, scheduled } from '../support/lifecycle.ts'
import { startDesk } from './fixtures.ts'
import { ask, expect, officeDay, test } from './office.ts'
import { openBureau } from './screens/bureau.ts'

interface NetLog { constants: { logEventTypes: Record<string, number> }; events: { type: number; params?: Record<string, unknown> }[] }
declare global { var socketsOpened: number }

/** Addresses and names that Chromium asked for, from its own log of the network. */
async function reachedFor(file: string): Promise<string[]> {
  const { constants: { logEventTypes }, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog
  const nameOf = new Map(Object.entries(logEventTypes).map(([name, type]) => [type, name]))
  return events.flatMap(({ type, params }) => {
    const name = nameOf.get(type) ?? ''
    const address = params?.['url'] ?? params?.['host'] ?? params?.['address'] ?? params?.['address_list']
    return /^(?:URL_REQUEST_START_JOB|HOST_RESOLVER_MANAGER_REQUEST|TCP_CONNECT(?:_ATTEMPT)?|QUIC_SESSION)$/u.test(name) && address !== undefined ? [`${name} ${JSON.stringify(address)}`] : []
  })
}

/** From now on every socket that the main process opens, or request that it sends, is counted. */
const countSockets = (app: ElectronApplication): Promise<void> => app.evaluate(() => {
  globalThis.socketsOpened = 0
  const channels = process.getBuiltinModule('node:diagnostics_channel')
  for (const name of ['net.client.socket', 'http.client.request.start', 'undici:request:create']) channels.subscribe(name, () => {
    globalThis.socketsOpened += 1
  })
})

test('a hearing with the parties’ window open reaches for no network', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
  const file = join(folder, 'network.json')
  const desk = await startDesk(folder, [`--today=${officeDay}`, `--log-net-log=${file}`])
  const { app } = desk
  await countSockets(app)
  const { page } = await openBureau(desk)
  let view = await ask(page, 'case.file', { event: filed() as Input<'case.file'>['event'] })
  for (const event of [accepted, assigned, scheduled(1, `${officeDay}T14:00`), opened({ on: officeDay, startedAt: `${officeDay}T14:00` })]) view = await ask(page, 'case.record', { caseId: view.caseId, basedOnSeq: view.seq, event: event as Input<'case.record'>['event'] })
  await page.evaluate((to) => {
    location.hash = to
  }, `#/hearing/${view.caseId}`)
  await page.getByRole('textbox', { name: '調解人筆記' }).fill('不公開')
  const [parties] = await Promise.all([app.waitForEvent('window'), page.keyboard.press('Alt+p')])
  await page.keyboard.press('Alt+1')
  // What looks like an address is words.
  await page.keyboard.type('見 https://example.org/ 及 http://192.0.2.1/a.png')
  await page.keyboard.press('Enter')
  await expect(parties.getByText('https://example.org/', { exact: false })).toBeVisible()
  for (const key of ['Alt+7', '4', '2', 'Enter', 'Alt+r', 'Enter', 'Control+p']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toContainText('https://example.org/')
  await page.keyboard.press('Escape')
  expect(await app.evaluate(() => globalThis.socketsOpened)).toBe(0)

  // The log does tell of what reaches out, and so does the count.
  await app.evaluate(async ({ session }) => {
    await session.defaultSession.resolveHost('control.invalid').catch(() => null)
    await new Promise((resolve) => { process.getBuiltinModule('node:net').connect(9, '127.0.0.1').on('error', resolve) })
  })
  expect(await app.evaluate(() => globalThis.socketsOpened)).toBe(1)
  await app.close()
  const reached = await reachedFor(file)
  // No name is looked up: it is changed into one that there is not.
  expect(reached).toEqual(['HOST_RESOLVER_MANAGER_REQUEST "~NOTFOUND:0"'])
  await rm(folder, { recursive: true, force: true })
})
