import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Under another name first, so that a file with this name is always whole; and with its folder on the disk before anybody relies on it. */
export async function writeDurably(place: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(place)
  await mkdir(folder, { recursive: true })
  const unfinished = join(folder, `${randomUUID()}.part`)
  try {
    await synced(unfinished, 'wx', (file) => file.writeFile(bytes))
    await rename(unfinished, place)
    // Windows does not open folders, and does not need it.
    if (process.platform !== 'win32') for (const one of [folder, dirname(folder)]) await synced(one, 'r')
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function synced(path: string, flags: string, use: (file: Awaited<ReturnType<typeof open>>) => Promise<void> = async () => {}): Promise<void> {
  const file = await open(path, flags)
  try {
    await use(file)
    await file.sync()
  } finally {
    await file.close()
  }
}
