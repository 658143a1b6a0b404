/** One thing to measure: `run` is timed, `prepare` (before each run) is not. */
export interface Contender { name: string; prepare?: () => Promise<void> | void; run: () => Promise<unknown> | unknown }

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function timeOf({ prepare, run }: Contender): Promise<number> {
  await prepare?.()
  const start = performance.now()
  await run()
  return performance.now() - start
}

/**
 * Times two contenders in turn, so that whatever else the machine does touches both alike, and prints a row of the table.
 * @param limit highest ratio of the medians, ours to the baseline, that is good enough
 * @returns whether the limit is kept
 */
export async function compare(what: string, ours: Contender, baseline: Contender, { limit, rounds, warmUp }: { limit: number; rounds: number; warmUp: number }): Promise<boolean> {
  const times: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] }
  for (let round = -warmUp; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'baseline'] as const) : (['baseline', 'ours'] as const)
    for (const who of order) {
      const time = await timeOf(who === 'ours' ? ours : baseline)
      if (round >= 0) times[who].push(time)
    }
  }
  const [mine, base] = [median(times.ours), median(times.baseline)]
  const ratio = mine / base
  console.table([{
    measured: what, ours: `${ours.name} ${mine.toFixed(2)} ms`, baseline: `${baseline.name} ${base.toFixed(2)} ms`,
    ratio: Number(ratio.toFixed(2)), limit, verdict: ratio <= limit ? 'ok' : 'TOO SLOW',
  }])
  return ratio <= limit
}
