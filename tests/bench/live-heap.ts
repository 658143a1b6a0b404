import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'

interface Snapshot { snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } }; nodes: number[] }

/**
 * Bytes of everything that lives, after garbage collection: objects, texts, elements. Code is left out: the engine goes on compiling what runs
 * often, which is bounded by the program and not by how long it is used.
 */
function liveBytes(text: string): number {
  const { snapshot: { meta }, nodes } = JSON.parse(text) as Snapshot
  const [type, size] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')]
  const code = meta.node_types[0].indexOf('code')
  let sum = 0
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) if (nodes[node + type] !== code) sum += nodes[node + size] ?? 0
  return sum
}

export interface WindowMemory { live: number; heap: number; elements: number; listeners: number }

/** What a window holds after garbage collection; `heap`: JavaScript with its compiled code. */
export async function memoryOf(window: Page): Promise<WindowMemory> {
  const cdp = await window.context().newCDPSession(window)
  const chunks: string[] = []
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => { chunks.push(chunk) })
  await cdp.send('Performance.enable')
  for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await cdp.detach()
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  return { live: liveBytes(chunks.join('')), heap: of('JSHeapUsedSize'), elements: of('Nodes'), listeners: of('JSEventListeners') }
}

/** What the main process holds after garbage collection, bytes of its buffers counted too. @param folder for a moment, a snapshot is there */
export async function memoryOfMain(app: ElectronApplication, folder: string): Promise<{ live: number; heap: number; files: number }> {
  const file = join(folder, 'main.heapsnapshot')
  const memory = await app.evaluate(async (_electron, to) => {
    const v8 = process.getBuiltinModule('node:v8')
    v8.setFlagsFromString('--expose-gc')
    const collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void
    for (let time = 0; time < 3; time += 1) collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    v8.writeHeapSnapshot(to)
    const files = await process.getBuiltinModule('node:fs/promises').readdir('/proc/self/fd').then((open) => open.length, () => 0)
    return { heap: heapUsed + arrayBuffers, arrayBuffers, files }
  }, file)
  const live = liveBytes(await readFile(file, 'utf8')) + memory.arrayBuffers
  await rm(file)
  return { live, heap: memory.heap, files: memory.files }
}

/** Memory of all the application's processes as the system counts it, in bytes. */
export const resident = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ app: running }) => running.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize * 1024, 0))
