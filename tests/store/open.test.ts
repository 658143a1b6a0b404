import { createHash } from 'node:crypto'
import { chmod, chown, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { connect } from '../../electron/store/dialect/sqlite.ts'
import { migrations } from '../../electron/store/migrations/index.ts'
import { openDatabase } from '../../electron/store/open.ts'
import { StoreProblem } from '../../electron/store/store-problem.ts'
import { openStore } from '../../electron/store/store.ts'
import { filed } from '../support/lifecycle.ts'
import { caseWith, clockOn, resources, temporaryFolder, temporaryStore } from '../support/store.ts'

const now = () => new Date('2026-03-11T06:00:00Z')
const hash = async (file: string) => createHash('sha256').update(await readFile(file)).digest('hex')

async function problemOf(file: string): Promise<StoreProblem> {
  const problem: unknown = await openStore(file, resources, clockOn('2026-03-11')).then(async (store) => store.close(), (error: unknown) => error)
  if (!(problem instanceof StoreProblem)) throw new Error(`no StoreProblem but ${String(problem)}`)
  return problem
}

/** A database with one case, closed. */
async function databaseWithCase(): Promise<string> {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const store = await openStore(file, resources, clockOn('2026-03-11'))
  await caseWith(store, filed())
  await store.close()
  return file
}

it('creates the folder and the database, and finds the same content when it is opened again', async () => {
  const file = join(await temporaryFolder(), 'new', 'folder', 'desk.sqlite')
  const first = await temporaryStore({ file })
  const { caseNumber } = await caseWith(first, filed())
  await first.close()
  const second = await temporaryStore({ file })
  expect(await second.db.selectFrom('case_file').select('case_number').execute()).toEqual([{ case_number: caseNumber }])
})

it('writes through to the disk, guards references and lets readers read on', async () => {
  const { db } = await temporaryStore()
  const pragma = async (name: string) => Object.values((await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db)).rows[0] ?? {})[0]
  expect(await pragma('journal_mode')).toBe('wal')
  expect(await pragma('synchronous')).toBe(2)
  expect(await pragma('foreign_keys')).toBe(1)
  expect(await pragma('recursive_triggers')).toBe(1)
  expect(await pragma('user_version')).toBe(migrations.length)
})

it('makes every table strict', async () => {
  const { db } = await temporaryStore()
  const { rows } = await sql<{ name: string; strict: number }>`select name, strict from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite%'`.execute(db)
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.filter((table) => table.strict !== 1)).toEqual([])
})

it('refuses a database of a newer version and leaves it as it was', async () => {
  const file = await databaseWithCase()
  const connection = await connect(file)
  await connection.exec(`pragma user_version = ${migrations.length + 1}`)
  await connection.close()
  const before = await hash(file)
  const problem = await problemOf(file)
  expect(problem.code).toBe('NEWER_VERSION')
  expect(problem.words[0]).toContain(file)
  expect(await hash(file)).toBe(before)
})

it('refuses a damaged database, names the newest backup, and leaves it as it was', async () => {
  const file = await databaseWithCase()
  const content = await readFile(file)
  content.fill(0xff, 8192, 16384)
  await writeFile(file, content)
  await mkdir(join(file, '..', 'backups'))
  for (const day of ['01', '03', '02']) await writeFile(join(file, '..', 'backups', `desk-2026-03-${day}T00-00-00-000Z.sqlite`), '')
  const before = await hash(file)
  const problem = await problemOf(file)
  expect(problem.code).toBe('CORRUPT')
  expect(problem.words[0]).toContain('desk-2026-03-03T00-00-00-000Z.sqlite')
  expect(await hash(file)).toBe(before)
})

it.each([
  ['a file that is no database at all', '這不是資料庫，只是一段文字。'.repeat(20)],
  ['a file that was cut off', 'SQLite format 3\0'],
])('refuses %s and leaves it as it was', async (_what, content) => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  await writeFile(file, content)
  expect((await problemOf(file)).code).toBe('CORRUPT')
  expect(await readFile(file, 'utf8')).toBe(content)
})

it('does not take over the database of another program', async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const connection = await connect(file)
  await connection.exec('create table theirs (x)')
  await connection.close()
  const before = await hash(file)
  expect((await problemOf(file)).code).toBe('OPEN_FAILED')
  expect(await hash(file)).toBe(before)
})

it('opens an empty file that a start killed at its very beginning left behind', async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  await writeFile(file, '')
  const store = await temporaryStore({ file })
  expect((await caseWith(store, filed())).seq).toBe(1)
})

/** Permissions do not bind root, so what follows runs as somebody else where the tests run as root. */
async function asOrdinaryUser(folder: string): Promise<void> {
  const nobody = 65_534
  if (process.geteuid?.() !== 0) return
  for (const name of ['.', ...(await readdir(folder))]) await chown(join(folder, name), nobody, nobody)
  process.setegid?.(nobody)
  process.seteuid?.(nobody)
  onTestFinished(() => {
    process.seteuid?.(0)
    process.setegid?.(0)
  })
}

it('says that a read-only file cannot be written to, and leaves it as it was', async () => {
  const file = await databaseWithCase()
  const before = await hash(file)
  await chmod(file, 0o444)
  await asOrdinaryUser(join(file, '..'))
  expect((await problemOf(file)).code).toBe('READ_ONLY')
  expect(await hash(file)).toBe(before)
})

it('says that a read-only folder cannot be written to', async () => {
  const file = await databaseWithCase()
  await asOrdinaryUser(join(file, '..'))
  await chmod(join(file, '..'), 0o555)
  expect((await problemOf(file)).code).toBe('READ_ONLY')
})

it('says that there is no folder to keep the database in', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'taken'), '')
  expect((await problemOf(join(folder, 'taken', 'desk.sqlite'))).code).toBe('OPEN_FAILED')
})

it('copies the database before it migrates it', async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const old = await openDatabase(file, now, migrations.slice(0, 1))
  await old.insertInto('case_file').values({ case_id: 'a', case_number: '北市勞調字第1150001號', city: 'TAIPEI', year: 115, serial: 1, demonstration: 0 }).execute()
  await old.destroy()
  const migrated = await openDatabase(file, now)
  expect(await migrated.selectFrom('case_file').select('case_id').execute()).toEqual([{ case_id: 'a' }])
  await migrated.destroy()

  const [backup, ...others] = await readdir(join(file, '..', 'backups'))
  expect([backup, others]).toEqual(['desk-2026-03-11T06-00-00-000Z.sqlite', []])
  const copy = await openDatabase(join(file, '..', 'backups', backup ?? ''), now, migrations.slice(0, 1))
  expect(await copy.selectFrom('case_file').select('case_id').execute()).toEqual([{ case_id: 'a' }])
  await copy.destroy()
})

it('does not migrate when no backup can be made', async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  await (await openDatabase(file, now, migrations.slice(0, 1))).destroy()
  await writeFile(join(file, '..', 'backups'), 'in the way')
  const before = await hash(file)
  expect((await problemOf(file)).code).toBe('OPEN_FAILED')
  expect(await hash(file)).toBe(before)
})

it('undoes a migration that fails half way, with its version number', async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  await (await openDatabase(file, now, migrations)).destroy()
  const broken = [...migrations, 'create table half_done (x integer) strict; create table half_done (x integer) strict;']
  await expect(openDatabase(file, now, broken)).rejects.toThrow(/half_done/)
  const { db } = await temporaryStore({ file })
  const { rows } = await sql`select name from sqlite_schema where name = 'half_done'`.execute(db)
  expect(rows).toEqual([])
})

it('needs no backup for a new database', async () => {
  const { file } = await temporaryStore()
  await expect(stat(join(file, '..', 'backups'))).rejects.toThrow(/ENOENT/)
})
