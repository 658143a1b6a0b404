import { join } from 'node:path'
import { CompiledQuery, Kysely, sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { connect, SqliteStoreDialect } from '../../electron/store/dialect/sqlite.ts'
import { temporaryFolder } from '../support/store.ts'

interface Tables { word: { id: number; text: string } }

async function words(): Promise<Kysely<Tables>> {
  const connection = await connect(join(await temporaryFolder(), 'words.sqlite'))
  await connection.exec('create table word (id integer primary key, text text not null) strict')
  const db = new Kysely<Tables>({ dialect: new SqliteStoreDialect(connection) })
  onTestFinished(() => db.destroy())
  return db
}

it('reads and writes, and counts what was written', async () => {
  const db = await words()
  const inserted = await db.insertInto('word').values([{ id: 1, text: '調解' }, { id: 2, text: '仲裁' }]).executeTakeFirstOrThrow()
  expect(inserted.numInsertedOrUpdatedRows).toBe(2n)
  expect(await db.selectFrom('word').select('text').orderBy('id').execute()).toEqual([{ text: '調解' }, { text: '仲裁' }])
  expect(await db.insertInto('word').values({ id: 3, text: '訴訟' }).returning('id').execute()).toEqual([{ id: 3 }])
})

it('takes the write lock when a transaction begins', async () => {
  const folder = await temporaryFolder()
  const [one, other] = await Promise.all([connect(join(folder, 'a.sqlite')), connect(join(folder, 'a.sqlite'))])
  await one.exec('create table word (id integer primary key, text text not null) strict')
  const db = new Kysely<Tables>({ dialect: new SqliteStoreDialect(one) })
  await db.transaction().execute(async (tx) => {
    await tx.selectFrom('word').selectAll().execute()
    await expect(other.exec("insert into word values (1, 'x')")).rejects.toThrow(/SQLITE_BUSY/)
  })
  await other.exec("insert into word values (1, 'x')")
  await Promise.all([db.destroy(), other.close()])
})

it('lets no query into a transaction that is not its own', async () => {
  const db = await words()
  const order: string[] = []
  let inside: () => void = () => {}
  const isInside = new Promise<void>((resolve) => { inside = resolve })
  const transaction = db.transaction().execute(async (tx) => {
    await tx.insertInto('word').values({ id: 1, text: 'a' }).execute()
    inside()
    await new Promise((resolve) => { setTimeout(resolve, 30) })
    order.push('transaction')
  })
  await isInside
  const outside = (async () => order.push(`outside ${(await db.selectFrom('word').selectAll().execute()).length}`))()
  await Promise.all([transaction, outside])
  expect(order).toEqual(['transaction', 'outside 1'])
})

it('undoes a transaction that throws', async () => {
  const db = await words()
  await expect(db.transaction().execute(async (tx) => {
    await tx.insertInto('word').values({ id: 1, text: 'a' }).execute()
    throw new Error('changed my mind')
  })).rejects.toThrow('changed my mind')
  expect(await db.selectFrom('word').selectAll().execute()).toEqual([])
})

it('tells the first error when SQLite has already rolled back', async () => {
  const db = await words()
  await expect(db.transaction().execute(async (tx) => {
    await tx.executeQuery(CompiledQuery.raw('rollback'))
    throw new Error('the first error')
  })).rejects.toThrow('the first error')
})

it('keeps working after more different statements than it keeps prepared', async () => {
  const db = await words()
  for (let number = 0; number < 450; number += 1) {
    expect((await sql<{ n: number }>`select ${sql.lit(number)} as n`.execute(db)).rows).toEqual([{ n: number }])
  }
})
