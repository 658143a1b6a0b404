import { z } from 'zod'
import { batchActions, batchKinds, longestBatch } from '../documents/batch.ts'
import { documentFormats } from '../documents/file-name.ts'
import { labelsOnSheet } from '../documents/label-sheet.ts'
import type { DocumentModel } from '../documents/model.ts'
import { wordedCodes } from '../documents/passages/index.ts'
import type { TemplateVersion } from '../documents/passages/passage.ts'
import { copies } from '../documents/redaction.ts'
import { city } from '../model/city.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { SettlementClause } from '../model/settlement-clause.ts'
import { assignmentRoles, rosterOrganization, rosterPerson } from '../model/roster.ts'
import { officeCalendarFileSchema } from '../law/office-calendar.ts'
import type { RosterPublication } from '../law/roster-publication.ts'
import { isoDateSchema, localDateTimeSchema } from '../model/dates.ts'
import { privateNote } from '../hearing/notes.ts'
import type { PublicScreen } from '../hearing/public-view.ts'
import { ownPhrases } from '../hearing/phrases.ts'
import { hearingRoom } from '../hearing/room.ts'
import { letterhead } from '../model/letterhead.ts'
import { sha256 } from '../model/issued-document.ts'
import { plannedMinutes } from '../model/meeting.ts'
import { filledLine, identifier, line, paragraph } from '../model/text.ts'
import type { ChosenPacket, OpenedPacket, PacketDesk, PacketsOfCase } from '../packet/report.ts'
import type { MarkedRoster } from '../roster/demonstration.ts'
import type { Words } from '../lifecycle/words.ts'
import { fundEntryKinds } from '../subsidy/fund-entry.ts'
import { type FundLedgerView, ledgerFormats } from './fund-views.ts'
import type { AttachmentMediaType, KeptAttachment } from '../subsidy/attachment-file.ts'
import { attachmentKinds } from '../subsidy/kinds.ts'
import { ruleNames } from '../subsidy/rule-names.ts'
import type { PackProblem } from '../subsidy/rule-pack.ts'
import type { FundRules, FundTables, RulesPreview } from './fund-rules-views.ts'
import type { Result } from './result.ts'
import { panelContent, panelPapers } from '../subsidy/panel.ts'
import type { PanelDecision, PanelRow, PanelView } from './panel-views.ts'
import type { SubsidyAssessment, SubsidyPrefill, SubsidyRow, SubsidyView } from './subsidy-views.ts'
import type {
  AppStatus, BatchList, BatchProgress, CalendarView, Candidate, CaseSummary, CaseSurroundings, CaseView, Clash, DocumentDesk, Draft, DraftKind, DraftSummary, DueQueue, EmployerSuggestion, FreeSlot, LetterRegister, MaintenanceReport, MovedDeadline, OfficeCalendarImport,
  HearingView, SigningView, OfficeCalendarView, PendingService, PersonFees, Preferences, RadarFinding, RosterImport, RosterStanding, StepExplanation, Workbench, WorkQueue,
} from './views.ts'

export const permissions = ['case.read', 'case.write', 'roster.write', 'settings.write', 'fund.write'] as const
export type Permission = (typeof permissions)[number]

interface Command { input: z.ZodType; output: z.ZodType; needs: Permission }

const nothing = z.strictObject({})
const caseId = identifier
const subsidyId = identifier
const panelId = identifier
/** Checked in full by the lifecycle, which answers with the field and the rule. */
const event = z.looseObject({ type: identifier })
const documentName = { code: identifier, key: z.string().max(200) }
const documentNames = z.array(z.strictObject({ caseId, ...documentName })).min(1).max(longestBatch)
/** With whose document it is: a case's, or a subsidy application's. */
const ownedBy = <Shape extends z.core.$ZodShape>(shape: Shape) => z.union([z.strictObject({ caseId, ...shape }), z.strictObject({ subsidyId, ...shape })])
const budgetYear = z.int().min(1).max(999)
const mostMoney = 999_999_999_999
const signedAmount = z.int().min(-mostMoney).max(mostMoney)
/** A sheet that belongs to no single case: the meetings of a day, a roster for publication, labels for envelopes, the order to pay a subsidy. */
const officeSheet = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('DAY_LIST'), date: isoDateSchema }),
  z.strictObject({ kind: z.literal('PAYMENT_ORDER'), subsidyId }),
  z.strictObject({ kind: z.literal('ROSTER'), of: z.enum(['COMMITTEE_MEMBER', 'MEDIATOR', 'ORGANIZATION']) }),
  z.strictObject({ kind: z.literal('SUBSIDY_PAPERS'), papers: z.array(z.enum(attachmentKinds)).min(1) }),
  z.strictObject({ kind: z.literal('LABELS'), items: documentNames, skipped: z.int().min(0).max(labelsOnSheet - 1) }),
])
/** Those of documents name the document. */
const draftId = filledLine
const draftKinds = ['INTAKE', 'EVENT', 'ROSTER', 'DOCUMENT', 'TEMPLATE', 'CALCULATION', 'SUBSIDY', 'RULES'] as const satisfies readonly DraftKind[]
export const dueQueues = ['overdue', 'dueToday', 'soon', 'waiting'] as const satisfies readonly DueQueue[]
const workQueues = [...dueQueues, 'undated'] as const satisfies readonly WorkQueue[]
/** `copy`: the redacted copy of it, and not the original. `issuedSeq`: as it was issued by that event, and not as it would be now. */
const documentRef = { ...documentName, copy: z.enum(copies).optional(), issuedSeq: z.int().min(1).optional() }

const issued = { ...documentName, basedOnSeq: z.int().min(1), on: isoDateSchema, documentNumber: line.optional() }

const templateCode = z.enum(wordedCodes)
/** Characters of a drawn signature. */
const longestDrawing = 400_000
/** What a packet is locked with: a passphrase, or the keys of those who may open it. */
const packetLock = z.union([z.strictObject({ passphrase: line }), z.strictObject({ recipients: z.array(filledLine).min(1).max(20) })])

/** Everything the renderer may ask of the main process: the only list of commands. */
export const contract = {
  'app.status': { input: nothing, output: z.custom<AppStatus>(), needs: 'case.read' },
  'app.preferences': {
    input: z.strictObject({
      city: city.optional(), userName: line.optional(), locale: z.enum(['zh-TW', 'en']).optional(), theme: z.enum(['SYSTEM', 'LIGHT', 'DARK']).optional(),
      letterhead: letterhead.optional(), phrases: ownPhrases.optional(),
    }),
    output: z.custom<Preferences>(), needs: 'settings.write',
  },
  /** The city's names, addresses and wording. */
  'app.profile': { input: nothing, output: z.custom<CityProfile>(), needs: 'case.read' },
  /** The clauses for settlement terms that a city uses on a day (law.md §4.4). */
  'clause.list': { input: z.strictObject({ city, on: isoDateSchema }), output: z.custom<SettlementClause[]>(), needs: 'case.read' },
  /** Cases of that city; named here because on a first start it is saved only afterwards. */
  'demonstration.load': { input: z.strictObject({ city }), output: z.custom<{ cases: number }>(), needs: 'settings.write' },
  'demonstration.remove': { input: nothing, output: z.custom<{ cases: number }>(), needs: 'settings.write' },

  /** `shown`: rows wanted of a queue, default 20. */
  'workbench.view': { input: z.strictObject({ shown: z.partialRecord(z.enum(workQueues), z.int().min(1)).optional() }), output: z.custom<Workbench>(), needs: 'case.read' },
  'case.list': { input: nothing, output: z.custom<CaseSummary[]>(), needs: 'case.read' },
  /** Any part of a case number, a name or an identifier, from one character on; at most 50 rows. */
  'case.search': { input: z.strictObject({ text: line }), output: z.custom<CaseSummary[]>(), needs: 'case.read' },
  'case.view': { input: z.strictObject({ caseId }), output: z.custom<CaseView>(), needs: 'case.read' },
  /** Opens a case with its first event; `draftId` is discarded with it. */
  'case.file': { input: z.strictObject({ event, draftId: identifier.optional() }), output: z.custom<CaseView>(), needs: 'case.write' },
  'case.record': {
    input: z.strictObject({ caseId, basedOnSeq: z.int().min(1), event, draftId: identifier.optional() }), output: z.custom<CaseView>(), needs: 'case.write',
  },

  /** Why each event is possible today or not. */
  'case.explain': { input: z.strictObject({ caseId }), output: z.custom<StepExplanation[]>(), needs: 'case.read' },
  /** Cases of the same parties, and what the law bids one think of. */
  'case.surroundings': { input: z.strictObject({ caseId }), output: z.custom<CaseSurroundings>(), needs: 'case.read' },
  /** The same while an application is still being typed: its first event as far as that has a shape, with the parties and claims that have one. */
  'intake.surroundings': { input: z.strictObject({ event }), output: z.custom<CaseSurroundings>(), needs: 'case.read' },
  /** Employers whom the office has had to do with, by any part of the name; at most 20, those of the newest cases first. */
  'employer.search': { input: z.strictObject({ text: line }), output: z.custom<EmployerSuggestion[]>(), needs: 'case.read' },

  /** Everybody on the roster who could take this case, best first; those whom the law bars come last. */
  'assignment.candidates': { input: z.strictObject({ caseId, as: z.enum(assignmentRoles) }), output: z.custom<Candidate[]>(), needs: 'case.read' },
  /** Where somebody who is not on the roster appears in cases of the same parties. */
  'assignment.radar': { input: z.strictObject({ caseId, name: filledLine }), output: z.custom<RadarFinding[]>(), needs: 'case.read' },

  /** Every paper of every case that is to be served, soonest due first. */
  'service.pending': { input: nothing, output: z.custom<PendingService[]>(), needs: 'case.read' },

  'calendar.view': { input: z.strictObject({ from: isoDateSchema, to: isoDateSchema }), output: z.custom<CalendarView>(), needs: 'case.read' },
  /** `meetingNo`: the meeting that is being moved, absent for a new one. */
  'calendar.clashes': {
    input: z.strictObject({ caseId, meetingNo: z.int().min(1).optional(), startsAt: localDateTimeSchema, minutes: plannedMinutes.optional(), venue: line }),
    output: z.custom<Clash[]>(), needs: 'case.read',
  },
  /** The first three times at which a room and the people are free, within the running deadline where possible. */
  'calendar.freeSlots': {
    input: z.strictObject({ caseId, meetingNo: z.int().min(1).optional(), minutes: plannedMinutes.optional(), venue: line }), output: z.custom<FreeSlot[]>(), needs: 'case.read',
  },
  /** Asks the person where to; null when they cancelled. Names of parties only when asked for (§24). */
  'calendar.exportIcs': {
    input: z.strictObject({ from: isoDateSchema, to: isoDateSchema, personId: identifier.optional(), withNames: z.boolean() }),
    output: z.custom<{ file: string } | null>(), needs: 'case.read',
  },

  'sheet.preview': { input: z.strictObject({ sheet: officeSheet }), output: z.custom<DocumentModel>(), needs: 'case.read' },
  'sheet.saveAs': { input: z.strictObject({ sheet: officeSheet, format: z.enum(documentFormats) }), output: z.custom<{ file: string } | null>(), needs: 'case.read' },
  'sheet.print': { input: z.strictObject({ sheet: officeSheet }), output: z.custom<{ printed: boolean }>(), needs: 'case.read' },

  'officeCalendar.view': { input: nothing, output: z.custom<OfficeCalendarView>(), needs: 'case.read' },
  /** Asks the person for a file and reads it; null when they cancelled. Nothing is changed. */
  'officeCalendar.chooseFile': { input: nothing, output: z.custom<OfficeCalendarImport | null>(), needs: 'settings.write' },
  'officeCalendar.saveYear': { input: z.strictObject({ calendar: officeCalendarFileSchema }), output: z.custom<{ view: OfficeCalendarView; moved: MovedDeadline[] }>(), needs: 'settings.write' },
  'officeCalendar.saveClosure': {
    input: z.strictObject({ date: isoDateSchema, name: filledLine }), output: z.custom<{ view: OfficeCalendarView; moved: MovedDeadline[] }>(), needs: 'settings.write',
  },
  'officeCalendar.removeClosure': { input: z.strictObject({ date: isoDateSchema }), output: z.custom<{ view: OfficeCalendarView; moved: MovedDeadline[] }>(), needs: 'settings.write' },

  /** Every version of the office's own wording of one document, or of all; by document, oldest first. */
  'template.versions': { input: z.strictObject({ code: templateCode.optional() }), output: z.custom<TemplateVersion[]>(), needs: 'case.read' },
  /** Saves a new version, with every passage or those alone that differ from the program's; `draftId` is discarded with it. Answers with the document's versions. */
  'template.save': {
    input: z.strictObject({ code: templateCode, effectiveFrom: isoDateSchema, texts: z.record(z.string(), paragraph), note: filledLine, draftId: identifier.optional() }),
    output: z.custom<TemplateVersion[]>(), needs: 'settings.write',
  },

  'draft.list': { input: nothing, output: z.custom<DraftSummary[]>(), needs: 'case.read' },
  'draft.view': { input: z.strictObject({ draftId }), output: z.custom<Draft | null>(), needs: 'case.read' },
  'draft.save': {
    input: z.strictObject({ draftId, kind: z.enum(draftKinds), title: line, caseId: caseId.nullable(), content: z.json() }),
    output: z.custom<DraftSummary>(), needs: 'case.write',
  },
  'draft.discard': { input: z.strictObject({ draftId }), output: z.custom<null>(), needs: 'case.write' },

  'roster.view': { input: nothing, output: z.custom<MarkedRoster>(), needs: 'case.read' },
  /** `draftId` is discarded with it, also below. */
  'roster.savePerson': { input: z.strictObject({ person: rosterPerson, draftId: identifier.optional() }), output: z.custom<MarkedRoster>(), needs: 'roster.write' },
  'roster.saveOrganization': { input: z.strictObject({ organization: rosterOrganization, draftId: identifier.optional() }), output: z.custom<MarkedRoster>(), needs: 'roster.write' },
  'roster.standing': { input: nothing, output: z.custom<RosterStanding[]>(), needs: 'case.read' },
  /** Asks the person for a CSV or XLSX file and reads it; null when they cancelled. Nothing is changed. */
  'roster.chooseFile': { input: z.strictObject({ of: z.enum(['PEOPLE', 'ORGANIZATIONS']) }), output: z.custom<RosterImport | null>(), needs: 'roster.write' },
  /** Saves all of them or none. */
  'roster.import': { input: z.strictObject({ people: z.array(rosterPerson), organizations: z.array(rosterOrganization) }), output: z.custom<MarkedRoster>(), needs: 'roster.write' },
  /** Where the publication of this year stands (調解辦法 §6 II); `on`: the list was published on that day. */
  'roster.published': { input: z.strictObject({ on: isoDateSchema.optional() }), output: z.custom<RosterPublication>(), needs: 'roster.write' },
  /** What a mediator is paid for the cases concluded in a month, `YYYY-MM`. */
  'roster.fees': { input: z.strictObject({ personId: identifier, month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/) }), output: z.custom<PersonFees>(), needs: 'case.read' },

  'document.preview': { input: ownedBy(documentRef), output: z.custom<DocumentModel>(), needs: 'case.read' },
  /** Asks the person where to; null when they cancelled, else the file's name. */
  'document.saveAs': {
    input: ownedBy({ ...documentRef, format: z.enum(documentFormats) }), output: z.custom<{ file: string } | null>(), needs: 'case.read',
  },
  /** false when the person cancelled. */
  'document.print': { input: ownedBy(documentRef), output: z.custom<{ printed: boolean }>(), needs: 'case.read' },

  /** The document as it lies on the desk, with what was changed by hand and the number that it would get. */
  'document.desk': { input: ownedBy(documentName), output: z.custom<DocumentDesk>(), needs: 'case.read' },
  /**
   * Gives it its number, keeps its files for ever and records it, all or nothing. `documentNumber`: given by another program or by hand;
   * without it the office's next one. What was changed by hand goes in and its draft is discarded.
   */
  'document.issue': {
    input: z.strictObject({ caseId, ...issued }), output: z.custom<CaseView>(), needs: 'case.write',
  },
  /** The same for a letter of an application. */
  'subsidyDocument.issue': { input: z.strictObject({ subsidyId, ...issued }), output: z.custom<SubsidyView>(), needs: 'fund.write' },
  /** Asks for a folder and puts the files of one issue there; null when the person cancelled. `warnings`: what a document exchange may not take. */
  'document.saveSet': {
    input: ownedBy({ seq: z.int().min(1) }), output: z.custom<{ folder: string; files: string[]; warnings: Words[] } | null>(), needs: 'case.read',
  },
  /** Without days: notices of the meetings of the next office day, records of this week. `caseIds`: the cases whose letters are wanted. */
  'batch.list': {
    input: z.strictObject({ kind: z.enum(batchKinds), from: isoDateSchema.optional(), to: isoDateSchema.optional(), caseIds: z.array(caseId).max(longestBatch).optional() }),
    output: z.custom<BatchList>(), needs: 'case.read',
  },
  /** Asks for a folder where files are written, and begins; null when the person cancelled. `formats`: of files that are saved; what is issued has them all. */
  'batch.start': {
    input: z.strictObject({ items: z.array(ownedBy(documentName)).min(1).max(longestBatch), action: z.enum(batchActions), formats: z.array(z.enum(documentFormats)) }), output: z.custom<{ batchId: string } | null>(), needs: 'case.write',
  },
  /** How far it is; without an id the last one. `from`: so many results are known already. null when there is none. */
  'batch.progress': { input: z.strictObject({ batchId: identifier.optional(), from: z.int().min(0) }), output: z.custom<BatchProgress | null>(), needs: 'case.read' },
  /** What is done stays done. */
  'batch.cancel': { input: z.strictObject({ batchId: identifier }), output: z.custom<null>(), needs: 'case.write' },
  /** 發文簿 of a ROC year. `text`: any part of number, case, document or name; `shown`: rows wanted, default 200. */
  'document.register': { input: z.strictObject({ year: z.int().min(1), text: line.optional(), shown: z.int().min(1).optional() }), output: z.custom<LetterRegister>(), needs: 'case.read' },
  /** The whole of it as .csv, where the person says; null when they cancelled. */
  'document.saveRegister': { input: z.strictObject({ year: z.int().min(1) }), output: z.custom<{ file: string } | null>(), needs: 'case.read' },
  /** The documents that a page of paper, opened by the window system to be printed, is to show. */
  'paper.held': { input: z.strictObject({ token: identifier }), output: z.custom<DocumentModel[]>(), needs: 'case.read' },

  'hearing.view': { input: z.strictObject({ caseId }), output: z.custom<HearingView>(), needs: 'case.read' },
  /** What one is in the middle of, while one types; on disk when it answers, with the instant. */
  'hearing.save': { input: z.strictObject({ caseId, room: hearingRoom }), output: z.custom<{ savedAt: string }>(), needs: 'case.write' },
  /** The meeting is over, and all of it in the log. */
  'hearing.leave': { input: z.strictObject({ caseId }), output: z.custom<null>(), needs: 'case.write' },
  'hearing.saveNote': { input: z.strictObject({ caseId, ...privateNote.shape }), output: z.custom<{ savedAt: string }>(), needs: 'case.write' },

  /** The record as it is laid before those who sign, and which signatures stand under exactly these words. */
  'record.signing': { input: z.strictObject({ caseId }), output: z.custom<SigningView>(), needs: 'case.read' },
  /** `event`: the signature. `shownSha256`: of the words that were shown; refused where they are others by now. `strokes`: what was drawn, PNG in base64. */
  'record.sign': {
    input: z.strictObject({ caseId, basedOnSeq: z.int().min(1), event, shownSha256: sha256, strokes: z.base64().min(1).max(longestDrawing).optional() }),
    output: z.custom<CaseView>(), needs: 'case.write',
  },

  /** 當事人畫面: opens it, on another display where there is one, or turns it to another case. */
  'parties.open': { input: z.strictObject({ caseId }), output: z.custom<{ isOpen: boolean }>(), needs: 'case.write' },
  'parties.close': { input: nothing, output: z.custom<{ isOpen: boolean }>(), needs: 'case.write' },
  'parties.state': { input: nothing, output: z.custom<{ isOpen: boolean }>(), needs: 'case.read' },
  /** What it shows; answers as soon as that is not what `after` is the stamp of, or after 20 seconds. */
  'parties.await': { input: z.strictObject({ after: line }), output: z.custom<PublicScreen>(), needs: 'case.read' },

  'packet.desk': { input: nothing, output: z.custom<PacketDesk>(), needs: 'case.read' },
  /** Gives this computer a key of its own if it has none; its public part is what a maker of packets needs. */
  'packet.makeKey': { input: nothing, output: z.custom<{ recipient: string }>(), needs: 'settings.write' },
  /** At the office: puts cases into a file, where the person says; null when they cancelled. */
  'packet.saveOut': { input: z.strictObject({ caseIds: z.array(caseId).max(longestBatch), lock: packetLock }), output: z.custom<{ batchId: string } | null>(), needs: 'case.write' },
  /** On a laptop: puts every case with something new into a file for the office. */
  'packet.saveBack': { input: z.strictObject({ lock: packetLock }), output: z.custom<{ batchId: string } | null>(), needs: 'case.write' },
  /** Asks the person for a packet; null when they cancelled. Nothing is changed, neither by opening it. */
  'packet.choose': { input: nothing, output: z.custom<ChosenPacket | null>(), needs: 'case.write' },
  'packet.open': { input: z.strictObject({ token: identifier, passphrase: line.optional() }), output: z.custom<OpenedPacket>(), needs: 'case.write' },
  /** Takes in what was opened: cases on a laptop, or what a laptop brought back. `basis`: of the preview that is confirmed. */
  'packet.takeIn': { input: z.strictObject({ token: identifier, basis: z.string().optional() }), output: z.custom<{ batchId: string }>(), needs: 'case.write' },
  /** Without a case: all of the merge. */
  'packet.undo': { input: z.strictObject({ mergeNo: z.int().min(1), caseId: caseId.optional() }), output: z.custom<{ cases: string[] }>(), needs: 'case.write' },
  /** Which events of a case came with packets, and what was undone. */
  'packet.ofCase': { input: z.strictObject({ caseId }), output: z.custom<PacketsOfCase>(), needs: 'case.read' },
  /** What a merge did, with all that it refused, as .csv where the person says; null when they cancelled. */
  'packet.saveReport': { input: z.strictObject({ mergeNo: z.int().min(1) }), output: z.custom<{ file: string } | null>(), needs: 'case.read' },

  /** 基金補助: every application of the office, of every state. */
  'subsidy.queue': { input: nothing, output: z.custom<SubsidyRow[]>(), needs: 'case.read' },
  'subsidy.view': { input: z.strictObject({ subsidyId }), output: z.custom<SubsidyView>(), needs: 'case.read' },
  /** What a case brings along for an application. */
  'subsidy.prefill': { input: z.strictObject({ caseId }), output: z.custom<SubsidyPrefill>(), needs: 'case.read' },
  /** What the rules say of a `subsidy.submitted` that is still being typed, or asked for at the counter. Nothing is stored. */
  'subsidy.assess': { input: z.strictObject({ event }), output: z.custom<SubsidyAssessment>(), needs: 'case.read' },
  /** Opens an application with its first event; `draftId` is discarded with it, also below. */
  'subsidy.submit': { input: z.strictObject({ event, draftId: identifier.optional() }), output: z.custom<SubsidyView>(), needs: 'fund.write' },
  'subsidy.record': {
    input: z.strictObject({ subsidyId, basedOnSeq: z.int().min(1), event, draftId: identifier.optional() }), output: z.custom<SubsidyView>(), needs: 'fund.write',
  },

  /** 審查小組: every meeting, the newest first. */
  'panel.list': { input: nothing, output: z.custom<PanelRow[]>(), needs: 'case.read' },
  /** A new meeting of today with the people of the last one and every application that waits. */
  'panel.create': { input: nothing, output: z.custom<PanelView>(), needs: 'fund.write' },
  'panel.view': { input: z.strictObject({ panelId }), output: z.custom<PanelView>(), needs: 'case.read' },
  /** All of it, while one types; on disk when it answers, with the instant. */
  'panel.save': { input: z.strictObject({ panelId, content: panelContent }), output: z.custom<{ savedAt: string }>(), needs: 'fund.write' },
  /** Records the decision on one case as it was saved last. */
  'panel.decide': { input: z.strictObject({ panelId, subsidyId, basedOnSeq: z.int().min(1) }), output: z.custom<PanelView>(), needs: 'fund.write' },
  /** Records every case that is filled in, one after the other; what was refused is told with its reason. */
  'panel.decideAll': { input: z.strictObject({ panelId }), output: z.custom<PanelDecision[]>(), needs: 'fund.write' },
  /** From now on nothing of it is changed. */
  'panel.close': { input: z.strictObject({ panelId }), output: z.custom<PanelView>(), needs: 'fund.write' },
  /** Only where nothing was decided. */
  'panel.remove': { input: z.strictObject({ panelId }), output: z.custom<null>(), needs: 'fund.write' },
  /** The papers of a meeting as they would be printed. */
  'panel.papers': { input: z.strictObject({ panelId, of: z.enum(panelPapers) }), output: z.custom<DocumentModel[]>(), needs: 'case.read' },
  'panel.printPapers': { input: z.strictObject({ panelId, of: z.enum(panelPapers) }), output: z.custom<{ printed: boolean }>(), needs: 'case.read' },
  /** Asks for a folder and begins to write; null when the person cancelled. */
  'panel.savePapers': { input: z.strictObject({ panelId, of: z.enum(panelPapers), formats: z.array(z.enum(documentFormats)).min(1) }), output: z.custom<{ batchId: string } | null>(), needs: 'case.read' },

  /** Can files be kept encrypted on this computer? Where not, papers can be ticked only. */
  'subsidy.attachmentsKept': { input: nothing, output: z.custom<{ isAvailable: boolean }>(), needs: 'case.read' },
  /** Asks the person for a PDF, JPEG or PNG of at most 20 MB and keeps it encrypted; null when they cancelled. */
  'subsidy.chooseAttachment': { input: nothing, output: z.custom<KeptAttachment | null>(), needs: 'fund.write' },
  /** The plain file, in base64. */
  'subsidy.attachment': { input: z.strictObject({ sha256 }), output: z.custom<{ mediaType: AttachmentMediaType; base64: string }>(), needs: 'case.read' },

  /** 基金帳 of a ROC year; without a city that of the office, without a year this one. */
  'fund.ledger': { input: z.strictObject({ city: city.optional(), year: budgetYear.optional() }), output: z.custom<FundLedgerView>(), needs: 'case.read' },
  /** 登錄收支, for ever. `amount`: whole NTD, of a CORRECTION with its sign; `corrects`: the number of the entry that it puts right. */
  'fund.enter': {
    input: z.strictObject({
      city: city.optional(), year: budgetYear, kind: z.enum(fundEntryKinds), amount: signedAmount, bookedOn: isoDateSchema, note: line, corrects: z.int().min(1).optional(), draftId: identifier.optional(),
    }),
    output: z.custom<FundLedgerView>(), needs: 'fund.write',
  },
  /** Asks the person where to; null when they cancelled. */
  'fund.saveLedger': { input: z.strictObject({ city: city.optional(), year: budgetYear, format: z.enum(ledgerFormats) }), output: z.custom<{ file: string } | null>(), needs: 'case.read' },

  /** 補助規則: every pack and table with its versions, and what speaks against the one in use. */
  'fund.rules': { input: nothing, output: z.custom<FundRules>(), needs: 'settings.write' },
  /** Everything that speaks against a next version, as a whole. */
  'fund.checkRules': { input: z.strictObject({ pack: z.enum(ruleNames), content: z.json() }), output: z.custom<PackProblem[]>(), needs: 'settings.write' },
  /** What it would change for the applications that are not decided. */
  'fund.previewRules': { input: z.strictObject({ pack: z.enum(ruleNames), content: z.json() }), output: z.custom<RulesPreview>(), needs: 'settings.write' },
  /** Saves the next version, whole; refused where something speaks against it, or where `baseVersion` is not the newest. `draftId` is discarded with it. */
  'fund.saveRules': {
    input: z.strictObject({ pack: z.enum(ruleNames), baseVersion: z.int().min(0), content: z.json(), sourceDocument: filledLine, note: filledLine, draftId: identifier.optional() }),
    output: z.custom<FundRules>(), needs: 'settings.write',
  },
  /** The tables in use, for calculating at the counter. */
  'fund.tables': { input: nothing, output: z.custom<FundTables>(), needs: 'case.read' },

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
