/** One thing to measure: `run` is timed, `prepare` (before each run) is not. */
export interface Contender { name: string; prepare?: () => Promise<void> | void; run: () => Promise<unknown> | unknown }

const quantile = (values: readonly number[], part: number): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN
const median = (values: readonly number[]): number => quantile(values, 0.5)

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

/**
 * Times one contender and prints a row of the table.
 * @param limitMs highest median that is good enough; left out where the figure is only told
 * @returns whether the limit is kept
 */
export async function within(what: string, contender: Contender, { limitMs, rounds, warmUp }: { limitMs?: number; rounds: number; warmUp: number }): Promise<boolean> {
  const times: number[] = []
  for (let round = -warmUp; round < rounds; round += 1) {
    const time = await timeOf(contender)
    if (round >= 0) times.push(time)
  }
  const mine = median(times)
  const isKept = limitMs === undefined || mine <= limitMs
  console.table([{
    measured: what, of: contender.name, median: `${mine.toFixed(2)} ms`, '95 %': `${quantile(times, 0.95).toFixed(2)} ms`,
    limit: limitMs === undefined ? '' : `${limitMs} ms`, verdict: isKept ? 'ok' : 'TOO SLOW',
  }])
  return isKept
}
