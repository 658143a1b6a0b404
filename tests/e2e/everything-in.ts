import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from '@playwright/test'

/** Everything that a window holds: its page, what is typed in it, its title, and what a screen reader is told. */
export async function everythingIn(page: Page): Promise<string> {
  const typed = await page.evaluate(() => [...document.querySelectorAll('textarea, input')].map((field) => (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : '')).join('\n'))
  return [await page.content(), typed, await page.title(), page.url(), await page.locator('body').ariaSnapshot()].join('\n')
}

export async function logsOf(dataFolder: string): Promise<string> {
  const files = await readdir(join(dataFolder, 'logs')).catch(() => [])
  return (await Promise.all(files.map((file) => readFile(join(dataFolder, 'logs', file), 'utf8')))).join('\n')
}

/** The rows of each table of the store, as text; what lies in a table of its own is told from what is everywhere else. */
export function tablesOf(file: string): Map<string, string> {
  const db = new DatabaseSync(file, { readOnly: true })
  const names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all().map(({ name }) => String(name))
  const asText = (value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value))
  const tables = new Map(names.map((name) => [name, db.prepare(`SELECT * FROM "${name}"`).all().map((row) => Object.values(row).map(asText).join('\t')).join('\n')]))
  db.close()
  return tables
}
