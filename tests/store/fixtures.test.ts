import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { runNode } from '../support/runner.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const fixtures = join(root, 'tests/fixtures/cases')

/** Which of the cases in a folder pass the fixtures' own checker. */
async function passing(folder: string): Promise<{ passed: string[]; differences: string[] }> {
  const { stdout, stderr } = await runNode('tests/fixtures/check.mjs', folder, '--project', root)
  const lines = `${stdout}${stderr}`.trim().split('\n')
  return { passed: lines.flatMap((line) => /^ok (.+)$/.exec(line)?.[1] ?? []), differences: lines.filter((line) => !/^ok |passed, \d+ failed$/.test(line)) }
}

describe('the fixture cases', { timeout: 120_000 }, () => {
  let names: string[] = []
  beforeAll(async () => {
    names = (await readdir(fixtures)).filter((name) => name.endsWith('.case.json')).map((name) => name.slice(0, -'.case.json'.length)).toSorted()
  })

  it('end as is expected of them', async () => {
    expect(names).toHaveLength(19)
    const { passed, differences } = await passing(fixtures)
    expect([differences, passed]).toEqual([[], names])
  })
})
