import { expect, test } from './fixtures.ts'

test('the built application opens one window on its own data folder, without Node in the page', async ({ desk }) => {
  expect(desk.app.windows()).toHaveLength(1)
  await expect(desk.window).toHaveTitle(/調解台/)
  await expect(desk.window.getByRole('heading').first()).toBeVisible()

  const userData = await desk.app.evaluate(({ app }) => app.getPath('userData'))
  expect(userData).toBe(desk.dataFolder)
  expect(await desk.window.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis))).toEqual([])
})
