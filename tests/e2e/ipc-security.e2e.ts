import { expect, test } from './fixtures.ts'
import { type DeskWindow, send } from './send.ts'
import type { Result } from '../../shared/ipc/result.ts'

const codeOf = (answer: Result<unknown>): string => (answer.ok ? 'ok' : answer.refusal.code)

test.describe('hostile calls', () => {
  test('unknown commands and prototype keys are refused', async ({ desk: { window: page } }) => {
    for (const command of ['case.delete', 'file.write', '__proto__', 'constructor', 'hasOwnProperty', 'toString', '', 'case.list ']) {
      expect([command, codeOf(await send(page, command, {}))]).toEqual([command, 'UNKNOWN_COMMAND'])
    }
    for (const command of [null, 7, ['case.list'], { command: 'case.list' }]) expect(codeOf(await send(page, command, {}))).toBe('UNKNOWN_COMMAND')
  })

  test('what does not fit is refused with its field, and nothing changes', async ({ desk: { window: page } }) => {
    const before = await send(page, 'app.status', {})
    const hostile: [string, unknown, string | undefined][] = [
      ['case.view', {}, 'caseId'],
      ['case.view', { caseId: 7 }, 'caseId'],
      ['case.view', undefined, undefined],
      ['app.preferences', { city: 'ATLANTIS' }, 'city'],
      ['app.preferences', { permissions: ['case.write'] }, undefined],
      ['case.search', { text: 'x'.repeat(1001) }, 'text'],
      ['case.file', { event: { type: 'application.filed', on: '2026-02-30' } }, 'on'],
      ['case.record', { caseId: 'a', basedOnSeq: -1, event: { type: 'note.added' } }, 'basedOnSeq'],
      ['draft.save', { draftId: 'd', kind: 'INTAKE', title: 'x', caseId: null, content: 'x'.repeat(4_000_001) }, 'content'],
    ]
    for (const [command, input, field] of hostile) {
      const answer = await send(page, command, input)
      expect(codeOf(answer)).toBe('INVALID_PAYLOAD')
      if (!answer.ok && field !== undefined) expect(answer.refusal.field).toBe(field)
    }
    expect(await send(page, 'app.status', {})).toEqual(before)
  })

  test('values that are no JSON are refused: cycles, classes, bytes', async ({ desk: { window: page } }) => {
    const answers = await page.evaluate(async () => {
      const cycle: Record<string, unknown> = {}
      cycle['self'] = cycle
      const contents = [cycle, new Map([['a', 1]]), new Uint8Array(8), new Date(0), Number.NaN, 10n]
      const { desk } = window as unknown as DeskWindow
      return Promise.all(contents.map((content) => desk.invoke('draft.save', { draftId: 'd', kind: 'INTAKE', title: 'x', caseId: null, content })))
    })
    expect(answers.map(codeOf)).toEqual(answers.map(() => 'INVALID_PAYLOAD'))
    expect(await send(page, 'draft.list', {})).toEqual({ ok: true, value: [] })
  })

  test('a prototype key is lost on the way and reaches no prototype', async ({ desk: { app, window: page } }) => {
    await page.evaluate(async () => {
      const content: unknown = JSON.parse('{"__proto__":{"admin":true}}')
      await (window as unknown as DeskWindow).desk.invoke('draft.save', { draftId: 'd', kind: 'INTAKE', title: 'x', caseId: null, content })
    })
    expect(await send(page, 'draft.view', { draftId: 'd' })).toMatchObject({ ok: true, value: { content: {} } })
    expect(await page.evaluate(() => 'admin' in {})).toBe(false)
    expect(await app.evaluate(() => 'admin' in {})).toBe(false)
  })

  test('the page has nothing of Electron or Node but one function', async ({ desk: { window: page } }) => {
    expect(await page.evaluate(() => Object.keys((window as unknown as DeskWindow).desk))).toEqual(['invoke'])
    expect(await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in globalThis))).toEqual([])
    expect(await page.evaluate(() => {
      const { desk } = window as unknown as DeskWindow
      try { Object.assign(desk, { invoke: null }) } catch { /* frozen */ }
      return typeof desk.invoke
    })).toBe('function')
  })
})

test.describe('the window stays where it is', () => {
  test('navigation, redirection and new windows are denied', async ({ desk: { app, window: page } }) => {
    const address = page.url()
    expect(address).toMatch(/^app:\/\/desk\/index\.html/)
    for (const target of ['https://example.org/', 'file:///etc/passwd', 'app://desk/../../package.json', 'app://elsewhere/index.html', 'data:text/html,<h1>x</h1>', 'javascript:document.title="x"']) {
      await page.evaluate((to) => { location.href = to }, target)
      await page.evaluate((to) => { const link = document.createElement('a'); link.href = to; link.target = '_blank'; document.body.append(link); link.click(); link.remove() }, target)
      expect(await page.evaluate((to) => window.open(to) === null, target)).toBe(true)
    }
    expect(await page.evaluate(() => [location.href, document.title, document.querySelector('h1, h2') !== null])).toEqual([address, expect.stringMatching(/調解台/) as unknown, true])
    expect(app.windows()).toHaveLength(1)
  })

  test('no foreign frame comes in, and a frame cannot ask', async ({ desk: { window: page } }) => {
    const reached = await page.evaluate(async () => {
      const asked: string[] = []
      for (const address of ['https://example.org/', 'app://desk/index.html', 'data:text/html,<p>x', 'about:blank']) {
        const frame = document.createElement('iframe')
        frame.src = address
        document.body.append(frame)
        await new Promise((resolve) => { setTimeout(resolve, 300) })
        try {
          if (frame.contentWindow && 'desk' in frame.contentWindow && frame.contentWindow.desk) asked.push(address)
        } catch { /* another origin: out of reach, as it should be */ }
        frame.remove()
      }
      return asked
    })
    expect(reached).toEqual([])
  })

  test('nothing is loaded from elsewhere, and no code runs that is not its own', async ({ desk: { app, window: page } }) => {
    for (const address of ['https://registry.npmjs.org/', 'http://127.0.0.1:9/', 'file:///etc/hostname', 'app://desk/../../package.json', 'app://desk/%2e%2e/%2e%2e/package.json']) {
      expect([address, await page.evaluate((from) => fetch(from).then(async (answer) => (answer.ok ? await answer.text() : 'refused'), () => 'refused'), address)]).toEqual([address, 'refused'])
    }
    // From a timer, because what Playwright runs directly is let through by the inspector.
    const evaluated = await page.evaluate(() => new Promise((resolve) => {
      setTimeout(() => { try { resolve(new Function('return 1')()) } catch { resolve('refused') } }, 0)
    }))
    expect(evaluated).toBe('refused')
    const inline = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "taken over"'
      document.head.append(script)
      return document.title
    })
    expect(inline).toMatch(/調解台/)
    const policy = await page.evaluate(async () => (await fetch('app://desk/index.html')).headers.get('content-security-policy'))
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe/)
    expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false)
  })

  test('permissions are denied', async ({ desk: { window: page } }) => {
    const states = await page.evaluate(async () => {
      const asked = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[]
      return Promise.all(asked.map(async (name) => (await navigator.permissions.query({ name })).state))
    })
    expect(new Set(states)).toEqual(new Set(['denied']))
    expect(await page.evaluate(() => navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'given', () => 'denied'))).toBe('denied')
  })

  test('every window is sandboxed, isolated and without Node', async ({ desk: { app } }) => {
    const preferences = await app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences()))
    expect(preferences.length).toBeGreaterThan(0)
    for (const one of preferences) expect(one).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false })
  })
})
