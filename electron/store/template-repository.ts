import { type TemplateCode, type TemplateVersion, type Wording, wordingOn } from '../../shared/documents/passages/passage.ts'
import type { City } from '../../shared/model/city.ts'
import type { Database } from './open.ts'
import type { DocumentTemplateRow } from './schema.ts'

/** Every version of a city's own wording, of all documents or of one; by document, oldest first. */
export async function templateVersions(db: Database, city: City, code?: TemplateCode): Promise<TemplateVersion[]> {
  let rows = db.selectFrom('document_template').selectAll().where('city', '=', city)
  if (code !== undefined) rows = rows.where('code', '=', code)
  return (await rows.orderBy('code').orderBy('version').execute()).map(versionOf)
}

/** The city's own wording in force on a day. Inside a transaction, give it that one. @param date ISO date */
export async function wordingInForce({ db }: { db: Database }, city: City, date: string): Promise<Wording> {
  return wordingOn(await templateVersions(db, city), date)
}

/** Adds a version; it is numbered after the last one of its document and never changed. */
export async function addTemplateVersion(tx: Database, city: City, { code, effectiveFrom, texts, note, savedBy, savedAt }: Omit<TemplateVersion, 'version'>): Promise<void> {
  const last = (await templateVersions(tx, city, code)).at(-1)?.version ?? 0
  await tx.insertInto('document_template')
    .values({ city, code, version: last + 1, effective_from: effectiveFrom, texts: JSON.stringify(texts), note, saved_by: savedBy, saved_at: savedAt })
    .execute()
}

const versionOf = (row: DocumentTemplateRow): TemplateVersion => ({
  // Only such codes are saved.
  code: row.code as TemplateCode,
  version: row.version,
  effectiveFrom: row.effective_from,
  texts: JSON.parse(row.texts) as Record<string, string>,
  note: row.note,
  savedBy: row.saved_by,
  savedAt: row.saved_at,
})
