import { join } from 'node:path'
import { expect, test } from '../fixtures.ts'

/** Where pictures and documents go: npm start names the folder; by itself the walk leaves them with the test's results. */
const folder = () => process.env['MEDIATION_DESK_DEMO_OUT'] ?? test.info().outputDir

test('the first window', async ({ desk }) => {
  await expect(desk.window.getByRole('heading').first()).toBeVisible()
  await desk.window.screenshot({ path: join(folder(), '01-first-run.png') })
})
