import { versionOn } from '../../../shared/documents/template-change.ts'
import type { TemplateCode, TemplateVersion } from '../../../shared/documents/passages/passage.ts'

/** The version of a document's wording that takes effect next; null where none is coming. */
export function comingVersion(versions: readonly TemplateVersion[], code: TemplateCode, today: string): TemplateVersion | null {
  const [day] = versions.filter((one) => one.code === code && one.effectiveFrom > today).map(({ effectiveFrom }) => effectiveFrom).toSorted()
  return day === undefined ? null : versionOn(versions, code, day)
}

export type VersionState = 'NOW' | 'COMING' | 'PAST'

/** Whether a version is in force, will be, or has been replaced: by a later one, or by another of the same day. @param versions of one document */
export function stateOf(version: TemplateVersion, versions: readonly TemplateVersion[], today: string): VersionState {
  const onItsDay = versionOn(versions, version.code, version.effectiveFrom)
  if (onItsDay?.version !== version.version) return 'PAST'
  if (version.effectiveFrom > today) return 'COMING'
  return versionOn(versions, version.code, today)?.version === version.version ? 'NOW' : 'PAST'
}
