import type { SubsidyEvent } from '../../subsidy/events.ts'
import type { SubsidyFacts } from '../../subsidy/facts.ts'
import { safeFileName } from '../file-name.ts'
import type { DocumentModel } from '../model.ts'
import { affidavit, receiptForm, subsidyApplicationForm } from './application-forms.ts'
import { claimantOf, type SubsidyContext } from './context.ts'
import { clawbackLetter, decisionLetter } from './decision-letters.ts'
import { reviewMinutes, reviewSheet } from './review-papers.ts'

export const subsidyDocumentCodes = ['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07'] as const
export type SubsidyDocumentCode = (typeof subsidyDocumentCodes)[number]

/** A document of an application: `seq` is the event whose facts it shows, `key` the number of an order to pay back. */
export interface CalledSubsidyDocument { code: SubsidyDocumentCode; key: string; title: string; seq: number; documentNumber?: string }

const titles = { F01: '補助申請書', F02: '審查表', F03: '審查小組會議紀錄', F04: '核定通知函', F05: '領據', F06: '切結書', F07: '返還通知' } as const satisfies Record<SubsidyDocumentCode, string>

/** The documents that the events so far have called for, in the order of their codes; a newer event that calls for one again brings its newer facts. */
export function subsidyDocumentsCalledFor(log: readonly { seq: number; event: SubsidyEvent }[]): CalledSubsidyDocument[] {
  const calls = new Map<string, CalledSubsidyDocument>()
  let orders = 0
  const call = (seq: number, code: SubsidyDocumentCode, key = '', documentNumber?: string) =>
    void calls.set(`${code} ${key}`, { code, key, title: key === '' ? titles[code] : `${titles[code]}（${key}）`, seq, ...(documentNumber === undefined ? {} : { documentNumber }) })
  for (const { seq, event } of log) {
    if (event.type === 'subsidy.submitted') { call(seq, 'F01'); call(seq, 'F06') }
    if (event.type === 'subsidy.supplemented') call(seq, 'F01')
    if (event.type === 'subsidy.reviewSheetCompleted') call(seq, 'F02')
    if (event.type === 'subsidy.decided') {
      call(seq, 'F03'); call(seq, 'F04')
      if (event.perItem.some((item) => item.granted > 0)) call(seq, 'F05')
    }
    if (event.type === 'subsidy.notified') call(seq, 'F04', '', event.documentNumber)
    if (event.type === 'subsidy.clawbackOrdered') { orders += 1; call(seq, 'F07', String(orders)) }
  }
  return [...calls.values()].toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.seq - b.seq))
}

/** @param facts those after the event `called.seq` @throws RangeError when they do not have what the document shows */
export function renderSubsidyDocument(called: CalledSubsidyDocument, facts: SubsidyFacts, context: SubsidyContext): DocumentModel {
  const withNumber = called.documentNumber === undefined ? context : { ...context, documentNumber: called.documentNumber }
  switch (called.code) {
    case 'F01':
      return subsidyApplicationForm(facts, context)
    case 'F02':
      return reviewSheet(facts, context)
    case 'F03':
      return reviewMinutes(facts, context)
    case 'F04':
      return decisionLetter(facts, withNumber)
    case 'F05':
      return receiptForm(facts, context)
    case 'F06':
      return affidavit(facts, context)
    case 'F07':
      return clawbackLetter(facts, Number(called.key), withNumber)
  }
}

/** A name for its file, without extension. `position`: which application of the case, from 1. */
export const subsidyFileName = (called: CalledSubsidyDocument, facts: SubsidyFacts, caseNumber: string, position: number): string =>
  safeFileName([called.code, called.title, caseNumber, `補助${position}`, claimantOf(facts)].filter((part) => part !== '').join('-'))
