import { expect, it } from 'vitest'
import { comingVersion, stateOf } from '../../../renderer/features/templates/versions.ts'
import type { TemplateVersion } from '../../../shared/documents/passages/passage.ts'

const version = (number: number, effectiveFrom: string, code: TemplateVersion['code'] = 'D13'): TemplateVersion =>
  ({ code, version: number, effectiveFrom, texts: {}, note: '', savedBy: '王承辦', savedAt: '2026-03-01T01:00:00.000Z' })
const today = '2026-03-16'

it('of the versions of a document one is in force, those ahead are coming, those overtaken are past', () => {
  const versions = [version(1, '2026-01-01'), version(2, '2026-03-16'), version(3, '2026-05-01'), version(4, '2026-05-01'), version(5, '2026-04-01')]
  expect(versions.map((one) => stateOf(one, versions, today))).toEqual(['PAST', 'NOW', 'PAST', 'COMING', 'COMING'])
})

it('the version that comes next is the one of the nearest day ahead, the later of two', () => {
  const versions = [version(1, '2026-05-01'), version(2, '2026-04-01'), version(3, '2026-04-01'), version(4, '2026-03-20', 'COMMON')]
  expect([comingVersion(versions, 'D13', today)?.version, comingVersion(versions, 'D13', '2026-05-01')]).toEqual([3, null])
})
