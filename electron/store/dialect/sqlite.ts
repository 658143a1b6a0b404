import {
  CompiledQuery, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler,
  type DatabaseConnection, type Dialect, type Driver, type QueryResult,
} from 'kysely'
import sqlite3 from 'sqlite3'

/** One open `sqlite3` connection, as promises. Prepared statements are kept: the store asks the same few questions all day. */
export class SqliteConnection implements DatabaseConnection {
  readonly #database: sqlite3.Database
  readonly #statements = new Map<string, sqlite3.Statement>()

  constructor(database: sqlite3.Database) {
    this.#database = database
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = await this.#prepared(sql)
    return new Promise((resolve, reject) => {
      if (returnsRows.test(sql)) {
        statement.all<Row>(parameters, (error, rows) => (error ? reject(error) : resolve({ rows })))
      } else {
        statement.run(parameters, function (error) {
          if (error) reject(error)
          else resolve({ rows: [], numAffectedRows: BigInt(this.changes), insertId: BigInt(this.lastID) })
        })
      }
    })
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query)
  }

  /** Several statements in one go, without parameters. */
  exec(sql: string): Promise<void> {
    return new Promise((resolve, reject) => this.#database.exec(sql, (error) => (error ? reject(error) : resolve())))
  }

  async close(): Promise<void> {
    for (const statement of this.#statements.values()) await new Promise<void>((resolve) => statement.finalize(() => resolve()))
    this.#statements.clear()
    await new Promise<void>((resolve, reject) => this.#database.close((error) => (error ? reject(error) : resolve())))
  }

  async #prepared(sql: string): Promise<sqlite3.Statement> {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = await new Promise<sqlite3.Statement>((resolve, reject) => {
      const prepared: sqlite3.Statement = this.#database.prepare(sql, (error) => (error ? reject(error) : resolve(prepared)))
    })
    this.#statements.set(sql, statement)
    if (this.#statements.size > statementLimit) this.#dropOldest()
    return statement
  }

  #dropOldest(): void {
    const [oldest] = this.#statements
    if (!oldest) return
    this.#statements.delete(oldest[0])
    oldest[1].finalize()
  }
}

const statementLimit = 200
const returnsRows = /^\s*(?:select|with|pragma|explain|values)\b|\breturning\b/i

/** Opens a connection; a file that is not there is created unless `mode` forbids it. @throws the error of sqlite3, with its `code` */
export function connect(file: string, mode: number = sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE): Promise<SqliteConnection> {
  return new Promise((resolve, reject) => {
    const database: sqlite3.Database = new sqlite3.Database(file, mode | sqlite3.OPEN_FULLMUTEX, (error) => {
      if (error) reject(error)
      else resolve(new SqliteConnection(database))
    })
  })
}

/**
 * Kysely over `sqlite3`: one connection, which Kysely guards with a mutex because the adapter says that there are not several.
 * Transactions take the write lock at once (BEGIN IMMEDIATE), so that what they read cannot change under them.
 */
export class SqliteStoreDialect implements Dialect {
  readonly #connection: SqliteConnection

  constructor(connection: SqliteConnection) {
    this.#connection = connection
  }

  createDriver = (): Driver => {
    const connection = this.#connection
    const run = async (sql: string) => void (await connection.executeQuery(CompiledQuery.raw(sql)))
    return {
      init: async () => {},
      acquireConnection: async () => connection,
      releaseConnection: async () => {},
      beginTransaction: () => run('begin immediate'),
      commitTransaction: () => run('commit'),
      // SQLite itself rolls back on a full disk or an I/O error; a second rollback would hide the first error.
      rollbackTransaction: () => run('rollback').catch((error: unknown) => { if (!/no transaction is active/.test(String(error))) throw error }),
      destroy: () => connection.close(),
    }
  }
  createAdapter = () => new SqliteAdapter()
  createQueryCompiler = () => new SqliteQueryCompiler()
  createIntrospector: Dialect['createIntrospector'] = (db) => new SqliteIntrospector(db)
}
