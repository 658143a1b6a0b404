import { normalizeIdentifier } from '../../../shared/format/identifiers.ts'
import { type AttachmentKind, attachmentKinds, subsidyItemKinds } from '../../../shared/subsidy/kinds.ts'
import { subsidy as words } from '../../../shared/text/zh-TW/subsidy.ts'
import type { ApplicationValues, OtherSubsidyValues } from './application-values.ts'

const text = (typed: string): string | undefined => typed.trim() || undefined
const isBlank = ({ source, amount }: OtherSubsidyValues): boolean => source.trim() === '' && amount === null

/** The first event of an application as the form has it: checked in full by the lifecycle. @param claimantId who of the case applies */
export function applicationEvent(values: ApplicationValues, claimantId: string) {
  const { litigation, failedElsewhere, caseId } = values
  const isOfCase = caseId !== null
  const isUnion = values.applicantType === 'UNION'
  const together = litigation.joint || values.claimantIds.length > 1
  const asksForLiving = values.items.LIVING_EXPENSE.amountPaid !== null
  return {
    type: 'subsidy.submitted', on: values.on, city: values.city, caseId, claimantId, applicantType: values.applicantType, disputeKind: values.disputeKind,
    ...(isOfCase ? {} : { claimantName: values.claimantName.trim(), claimantIdentifier: text(normalizeIdentifier(values.claimantIdentifier)), employerName: text(values.employerName) }),
    failedElsewhere: isOfCase || litigation.proceeding === 'UNFAIR_PRACTICE' && failedElsewhere.name.trim() === '' ? undefined : { ...failedElsewhere, name: failedElsewhere.name.trim(), reference: failedElsewhere.reference.trim() },
    workplaceCity: values.workplaceCity.trim(), householdRegisteredOn: isUnion ? undefined : text(values.householdRegisteredOn), disputeOn: text(values.disputeOn),
    litigation: {
      proceeding: litigation.proceeding, courtLevel: litigation.courtLevel, kind: litigation.kind, filedOn: litigation.filedOn, court: text(litigation.court), courtCaseNo: text(litigation.courtCaseNo), claimAmount: litigation.claimAmount ?? undefined,
      joint: together, claimants: together ? Math.max(litigation.claimants ?? 2, values.claimantIds.length) : 1,
    },
    items: subsidyItemKinds.flatMap((kind) => {
      const { amountPaid, receipt } = values.items[kind]
      return amountPaid === null ? [] : [{ kind, amountPaid, receipt: receipt.trim() }]
    }),
    ...(asksForLiving ? { livingMonths: values.livingMonths ?? undefined, livingFrom: text(values.livingFrom), employedSince: text(values.employedSince), monthlyIncome: values.monthlyIncome ?? undefined } : {}),
    ...(isUnion ? { unionCity: text(values.unionCity), liquidAssets: values.liquidAssets ?? undefined } : { averageMonthlyWage: values.averageMonthlyWage ?? undefined, assets: values.assets ?? undefined }),
    ...(values.applicantType === 'UNION_OFFICER' && values.dismissedForUnionWork !== 'unknown' ? { dismissedForUnionWork: values.dismissedForUnionWork === 'yes' } : {}),
    delayReason: text(values.delayReason),
    otherSubsidies: values.otherSubsidies.filter((row) => !isBlank(row)).map(({ source, ...row }) => ({ ...row, source: source.trim() })),
    attachments: attachmentKinds.flatMap((kind) => {
      const paper = values.papers[kind]
      return paper?.isHere ? [{ kind, name: paper.file?.name ?? words.attachment[kind], ...(paper.file ? { file: { sha256: paper.file.sha256, bytes: paper.file.bytes } } : {}) }] : []
    }),
  }
}
export type ApplicationEvent = ReturnType<typeof applicationEvent>

/** Who applies: each of the case that is chosen, or the one without a case. */
export const claimantsOf = ({ caseId, claimantIds }: ApplicationValues): string[] => (caseId === null ? ['A1'] : claimantIds)

/** The form's field for a path of the event, such as `items.0.amountPaid` or `otherSubsidies[1].source`. */
export function formPathOf(values: ApplicationValues, eventPath: string): string {
  const [head = '', key = '', ...rest] = eventPath.replaceAll('[', '.').replaceAll(']', '').split('.')
  if (head === 'claimantId' || head === 'caseId') return values.caseId === null ? 'claimantName' : 'claimantIds'
  if (head === 'items') {
    const asked = subsidyItemKinds.filter((kind) => values.items[kind].amountPaid !== null)
    return `items.${asked[Number(key)] ?? asked[0] ?? subsidyItemKinds[0]}.${rest[0] ?? 'amountPaid'}`
  }
  if (head === 'otherSubsidies') {
    const places = values.otherSubsidies.flatMap((row, index) => (isBlank(row) ? [] : [index]))
    return ['otherSubsidies', places[Number(key)] ?? 0, ...(rest.length > 0 ? rest : ['source'])].join('.')
  }
  if (head === 'attachments') return 'papers'
  return [head, key, ...rest].filter((step) => step !== '').join('.')
}

/** The event so far as the rules can be asked of it; what is not typed yet stands in for by what changes least. */
export function askable(values: ApplicationValues): { type: string } & Record<string, unknown> {
  const event = applicationEvent(values, claimantsOf(values)[0] ?? 'A1')
  const filled = {
    ...event, claimantName: event.claimantName || undefined, litigation: { ...event.litigation, filedOn: event.litigation.filedOn || values.on },
    items: event.items.length > 0 ? event.items : [{ kind: 'COURT_FEE', amountPaid: 0, receipt: '' }],
    failedElsewhere: event.failedElsewhere && event.failedElsewhere.name !== '' && event.failedElsewhere.on !== '' ? event.failedElsewhere : undefined,
    otherSubsidies: event.otherSubsidies.filter((row) => row.source !== '' && row.amount !== null),
  }
  return JSON.parse(JSON.stringify(filled)) as { type: string } & Record<string, unknown>
}

export const isTicked = (values: Pick<ApplicationValues, 'papers'>, kind: AttachmentKind): boolean => values.papers[kind]?.isHere === true
