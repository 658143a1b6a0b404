import { type SubsidyApplication, scopeOf } from './application.ts'
import type { Attachment } from './events.ts'
import { type AttachmentRule, type RulePack, speaksTo } from './rule-pack.ts'

/** Whether a paper that a rule calls for is there, or one that does as well: a certificate of the court proves a failed mediation too. */
function isThere(kind: AttachmentRule['kind'], attachments: readonly Attachment[], application: SubsidyApplication): boolean {
  const has = (wanted: string) => attachments.some((one) => one.kind === wanted)
  return has(kind) || (kind === 'MEDIATION_RECORD' && application.failedElsewhere !== undefined && has('COURT_MEDIATION_RECORD'))
}

/** 應備文件: the papers that the applicant and the items call for, each with whether it is there (law.md §5.3). */
export function attachmentList(pack: RulePack, application: SubsidyApplication, attachments: readonly Attachment[] = application.attachments): (AttachmentRule & { present: boolean })[] {
  const kinds = new Set(application.items.map((item) => item.kind))
  return pack.attachments
    .filter((rule) => speaksTo(rule.when, scopeOf(application)) && (rule.items === undefined || rule.items.some((item) => kinds.has(item))))
    .map((rule) => ({ ...rule, present: isThere(rule.kind, attachments, application) }))
}

/** Kinds of the papers without which no review sheet is complete. */
export const lackingAttachments = (pack: RulePack, application: SubsidyApplication): AttachmentRule['kind'][] =>
  attachmentList(pack, application).filter((one) => one.blocking && !one.present).map((one) => one.kind)
