import { z } from 'zod'
import type { DocumentModel } from '../documents/model.ts'
import { city } from '../model/city.ts'
import type { CityProfile } from '../model/city-profile.ts'
import { type Roster, rosterOrganization, rosterPerson } from '../model/roster.ts'
import { identifier, line } from '../model/text.ts'
import type { Result } from './result.ts'
import type { AppStatus, CaseSummary, CaseView, Draft, DraftSummary, MaintenanceReport, Preferences, Workbench } from './views.ts'

export const permissions = ['case.read', 'case.write', 'roster.write', 'settings.write'] as const
export type Permission = (typeof permissions)[number]

interface Command { input: z.ZodType; output: z.ZodType; needs: Permission }

const nothing = z.strictObject({})
const caseId = identifier
/** Checked in full by the lifecycle, which answers with the field and the rule. */
const event = z.looseObject({ type: identifier })
const documentRef = { caseId, code: identifier, key: z.string().max(200) }

/** Everything the renderer may ask of the main process: the only list of commands. */
export const contract = {
  'app.status': { input: nothing, output: z.custom<AppStatus>(), needs: 'case.read' },
  'app.preferences': {
    input: z.strictObject({
      city: city.optional(), userName: line.optional(), locale: z.enum(['zh-TW', 'en']).optional(), theme: z.enum(['SYSTEM', 'LIGHT', 'DARK']).optional(),
    }),
    output: z.custom<Preferences>(), needs: 'settings.write',
  },
  /** The city's names, addresses and wording. */
  'app.profile': { input: nothing, output: z.custom<CityProfile>(), needs: 'case.read' },
  /** Cases of that city; named here because on a first start it is saved only afterwards. */
  'demonstration.load': { input: z.strictObject({ city }), output: z.custom<{ cases: number }>(), needs: 'settings.write' },
  'demonstration.remove': { input: nothing, output: z.custom<{ cases: number }>(), needs: 'settings.write' },

  'workbench.view': { input: nothing, output: z.custom<Workbench>(), needs: 'case.read' },
  'case.list': { input: nothing, output: z.custom<CaseSummary[]>(), needs: 'case.read' },
  /** Any part of a case number, a name or an identifier, from one character on; at most 50 rows. */
  'case.search': { input: z.strictObject({ text: line }), output: z.custom<CaseSummary[]>(), needs: 'case.read' },
  'case.view': { input: z.strictObject({ caseId }), output: z.custom<CaseView>(), needs: 'case.read' },
  /** Opens a case with its first event; `draftId` is discarded with it. */
  'case.file': { input: z.strictObject({ event, draftId: identifier.optional() }), output: z.custom<CaseView>(), needs: 'case.write' },
  'case.record': {
    input: z.strictObject({ caseId, basedOnSeq: z.int().min(1), event, draftId: identifier.optional() }), output: z.custom<CaseView>(), needs: 'case.write',
  },

  'draft.list': { input: nothing, output: z.custom<DraftSummary[]>(), needs: 'case.read' },
  'draft.view': { input: z.strictObject({ draftId: identifier }), output: z.custom<Draft | null>(), needs: 'case.read' },
  'draft.save': {
    input: z.strictObject({ draftId: identifier, kind: z.enum(['INTAKE', 'EVENT']), title: line, caseId: caseId.nullable(), content: z.json() }),
    output: z.custom<DraftSummary>(), needs: 'case.write',
  },
  'draft.discard': { input: z.strictObject({ draftId: identifier }), output: z.custom<null>(), needs: 'case.write' },

  'roster.view': { input: nothing, output: z.custom<Roster>(), needs: 'case.read' },
  'roster.savePerson': { input: z.strictObject({ person: rosterPerson }), output: z.custom<Roster>(), needs: 'roster.write' },
  'roster.saveOrganization': { input: z.strictObject({ organization: rosterOrganization }), output: z.custom<Roster>(), needs: 'roster.write' },

  'document.preview': { input: z.strictObject(documentRef), output: z.custom<DocumentModel>(), needs: 'case.read' },
  /** Asks the person where to; null when they cancelled, else the file's name. */
  'document.saveAs': {
    input: z.strictObject({ ...documentRef, format: z.enum(['docx', 'pdf']) }), output: z.custom<{ file: string } | null>(), needs: 'case.read',
  },
  /** false when the person cancelled. */
  'document.print': { input: z.strictObject(documentRef), output: z.custom<{ printed: boolean }>(), needs: 'case.read' },

  'store.verify': { input: nothing, output: z.custom<MaintenanceReport>(), needs: 'case.read' },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof contract
/** What the renderer sends: optional fields may be left out. */
export type Input<C extends CommandName> = z.input<(typeof contract)[C]['input']>
export type ParsedInput<C extends CommandName> = z.output<(typeof contract)[C]['input']>
export type Output<C extends CommandName> = z.output<(typeof contract)[C]['output']>

/** Who asks: the name written into the log, and what they may do. */
export interface Actor { name: string; permissions: readonly Permission[] }
export type Handlers<C extends CommandName> = { [K in C]: (input: ParsedInput<K>, by: Actor) => Promise<Result<Output<K>>> }
