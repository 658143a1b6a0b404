import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { CompiledQuery } from 'kysely'
import type { SqliteConnection } from './dialect/sqlite.ts'

const folderFor = (file: string) => join(dirname(file), 'backups')
const stem = (file: string) => basename(file, extname(file))

/** The newest automatic backup of a database file, or undefined. */
export async function newestBackup(file: string): Promise<string | undefined> {
  const names = await readdir(folderFor(file)).catch(() => [])
  // Names end in the moment of the backup, so the alphabet is the order in time.
  const newest = names.filter((name) => name.startsWith(`${stem(file)}-`) && name.endsWith('.sqlite')).toSorted().at(-1)
  return newest === undefined ? undefined : join(folderFor(file), newest)
}

/**
 * Copies the database as it stands into `backups/` beside it; the copy is on disk when this returns.
 * @returns path of the copy
 */
export async function backUp(connection: SqliteConnection, file: string, now: Date): Promise<string> {
  const target = join(folderFor(file), `${stem(file)}-${now.toISOString().replace(/[:.]/g, '-')}.sqlite`)
  const unfinished = `${target}.part`
  await mkdir(folderFor(file), { recursive: true })
  try {
    await rm(unfinished, { force: true })
    await connection.executeQuery(CompiledQuery.raw('vacuum into ?', [unfinished]))
    const handle = await open(unfinished, 'r+')
    await handle.sync().finally(() => handle.close())
    await rename(unfinished, target)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return target
}
