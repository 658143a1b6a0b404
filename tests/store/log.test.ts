import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { openLog } from '../../electron/lib/log.ts'
import { temporaryFolder } from '../support/store.ts'

it('keeps where a fault happened and of what kind it was, and nothing of the case', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const folder = await temporaryFolder()
  openLog(folder).fault('case.record', Object.assign(new TypeError('甲○○ A123456789 is not iterable\n欠薪'), { code: 'ERR_X' }))
  openLog(folder).fault('case.view', '乙○○')
  const written = await readFile(join(folder, 'main.log'), 'utf8')
  expect(written).toMatch(/case\.record TypeError ERR_X\s+at .*log\.test\.ts/)
  expect(written).toMatch(/case\.view string/)
  expect(written).not.toMatch(/甲|乙|A123456789|欠薪/)
})
