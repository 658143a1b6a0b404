import { access, constants, mkdir, open, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CompiledQuery, Kysely } from 'kysely'
import { backUp, newestBackup } from './backup.ts'
import { connect, SqliteStoreDialect, type SqliteConnection } from './dialect/sqlite.ts'
import { migrations as ownMigrations } from './migrations/index.ts'
import type { StoreTables } from './schema.ts'
import { openingProblemOf, StoreProblem } from './store-problem.ts'

export type Database = Kysely<StoreTables>

/** A database that lives and ends with its connection, for a run that leaves nothing behind. */
export const inMemory = ':memory:'

/** Marks a SQLite file as ours: "MDsk". */
const applicationId = 0x4d44736b
/** STRICT tables and the JSON functions need it. */
const oldestSqlite = { major: 3, minor: 38 }

/**
 * Opens the database of the office, creating or bringing it up to date as needed: folder, version, integrity, settings, a backup
 * before any migration.
 * @param now asked for the name of a backup
 * @param migrations the schema's steps; tests pass fewer or more
 * @throws StoreProblem when it cannot be used; the file is then left as it was
 */
export async function openDatabase(file: string, now: () => Date, migrations: readonly string[] = ownMigrations): Promise<Database> {
  try {
    if (file !== inMemory) await checkFile(file, migrations.length)
    const connection = await connect(file)
    try {
      await checkContent(connection, file, migrations.length)
      await configure(connection)
      await migrate(connection, file, now, migrations)
      return new Kysely<StoreTables>({ dialect: new SqliteStoreDialect(connection) })
    } catch (error) {
      await connection.close()
      throw error
    }
  } catch (error) {
    throw openingProblemOf(error, await particulars(file)) ?? error
  }
}

/** What can be told from the file itself, before SQLite touches it. */
async function checkFile(file: string, known: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await access(dirname(file), constants.W_OK)
  const size = await stat(file).then((found) => found.size, () => null)
  if (size === null) return
  await access(file, constants.R_OK | constants.W_OK)
  if (size === 0) return
  const header = await firstBytes(file)
  if (header.length < 100 || header.toString('latin1', 0, 15) !== 'SQLite format 3') {
    throw new StoreProblem('CORRUPT', await particulars(file))
  }
  await refuseNewer(header.readUInt32BE(60), known, file) // user_version, at its place in every SQLite header
}

async function checkContent(connection: SqliteConnection, file: string, known: number): Promise<void> {
  const version = String(await ask(connection, 'select sqlite_version()'))
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < oldestSqlite.major || (major === oldestSqlite.major && minor < oldestSqlite.minor)) {
    throw new Error(`SQLite ${version} is too old: ${oldestSqlite.major}.${oldestSqlite.minor} is needed`)
  }
  await connection.exec('pragma busy_timeout = 5000')
  await refuseNewer(Number(await ask(connection, 'pragma user_version')), known, file)
  if ((await ask(connection, 'pragma quick_check(1)')) !== 'ok') throw new StoreProblem('CORRUPT', await particulars(file))
  const ours = (await ask(connection, 'pragma application_id')) === applicationId
  if (!ours && (await ask(connection, 'select count(*) from sqlite_schema')) !== 0) throw new StoreProblem('OPEN_FAILED', await particulars(file))
}

/** Each setting belongs to the connection, save WAL, which stays with the file. */
async function configure(connection: SqliteConnection): Promise<void> {
  await connection.exec('pragma journal_mode = wal')
  // On a Mac only fullfsync reaches the disk itself; elsewhere it changes nothing.
  await connection.exec(`
    pragma synchronous = full;
    pragma fullfsync = on;
    pragma foreign_keys = on;
    pragma recursive_triggers = on;
    pragma temp_store = memory;`)
  // Finds out now whether it can be written to: SQLite opens a read-only file without a word, and even begins a transaction on it.
  const version = Number(await ask(connection, 'pragma user_version'))
  await connection.exec(`begin immediate; pragma user_version = ${version}; rollback;`)
}

/**
 * Takes the steps that the file lacks, each with its new version number in one transaction: a crash leaves a step done and
 * counted, or neither. (Kysely's migrator records a step apart from running it, so on SQLite it could be cut between the two.)
 */
async function migrate(connection: SqliteConnection, file: string, now: () => Date, migrations: readonly string[]): Promise<void> {
  const done = Number(await ask(connection, 'pragma user_version'))
  if (done > 0 && done < migrations.length && file !== inMemory) await backUp(connection, file, now())
  for (const [index, step] of migrations.entries()) {
    if (index < done) continue
    try {
      await connection.exec(`begin immediate; ${step}; pragma user_version = ${index + 1}; pragma application_id = ${applicationId}; commit;`)
    } catch (error) {
      await connection.exec('rollback').catch(() => {}) // SQLite may have rolled back by itself
      throw error
    }
  }
}

async function refuseNewer(found: number, known: number, file: string): Promise<void> {
  if (found > known) throw new StoreProblem('NEWER_VERSION', { ...(await particulars(file)), versions: { found, known } })
}

async function particulars(file: string) {
  const backup = file === inMemory ? undefined : await newestBackup(file)
  return { file, ...(backup ? { backup } : {}) }
}

async function ask(connection: SqliteConnection, sql: string): Promise<unknown> {
  const { rows } = await connection.executeQuery<Record<string, unknown>>(CompiledQuery.raw(sql))
  return Object.values(rows[0] ?? {})[0]
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(100), 0, 100, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
