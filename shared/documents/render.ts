import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { CaseState } from '../lifecycle/states.ts'
import { type Side, sides } from '../model/party.ts'
import { absenceNotice } from './absence-notice.ts'
import { appointmentNotice } from './appointment-notice.ts'
import { assignmentLetter, referralLetter } from './assignment-letter.ts'
import { correctionLetter } from './correction-letter.ts'
import { explanationOrder } from './explanation-order.ts'
import { mediationApplication } from './mediation-application.ts'
import { mediationRecord } from './mediation-record.ts'
import { meetingNotice } from './meeting-notice.ts'
import type { DocumentModel } from './model.ts'
import { notAcceptedNotice } from './not-accepted-notice.ts'
import type { LetterContext } from './official-letter.ts'
import { powerOfAttorneyForm } from './power-of-attorney.ts'
import { proofOfService } from './proof-of-service.ts'
import { proposalSheet } from './proposal-sheet.ts'
import { recordCoverLetter } from './record-cover-letter.ts'
import { remediesNotice } from './remedies-notice.ts'
import { selectionNotice } from './selection-notice.ts'
import { signInSheet } from './sign-in-sheet.ts'
import { supplementNotice } from './supplement-notice.ts'
import { transferLetter } from './transfer-letter.ts'
import { withdrawalApplication } from './withdrawal-application.ts'

/** Codes of law.md §4.2 that have a template. */
export const documentCodes = ['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12', 'D13', 'D14', 'D15', 'D16', 'D17', 'D18', 'D19', 'D20'] as const
export type DocumentCode = (typeof documentCodes)[number]
export const isDocumentCode = (code: string): code is DocumentCode => (documentCodes as readonly string[]).includes(code)

/** `wording`, `issuedOn`, `replaces`, `letterhead`: see {@link LetterContext}. */
export interface DocumentContext extends Pick<LetterContext, 'caseNumber' | 'profile' | 'wording' | 'issuedOn' | 'replaces' | 'letterhead'> { state: CaseState }

function sideIn(key: string): Side {
  const found = sides.find((side) => side === key)
  if (!found) throw new RangeError(`no side ${key}`)
  return found
}

/**
 * Renders a document that the case has called for.
 * @param called its code and key (number of the meeting, request, order, proposal, withdrawal or version; a side; meeting and party; of D08 and D14 see there; empty where there is one only)
 * @param facts those after the event `called.seq`
 * @throws RangeError for a code without a template, or a key that the facts do not have
 */
export function renderDocument(called: { code: string; key: string; documentNumber?: string }, facts: CaseFacts, about: DocumentContext): DocumentModel {
  const { code, key, documentNumber } = called
  if (!isDocumentCode(code)) throw new RangeError(`no template for ${code}`)
  const { state: _state, ...common } = about
  const context: LetterContext = { ...common, ...(documentNumber === undefined ? {} : { documentNumber }) }
  switch (code) {
    case 'D01':
      return mediationApplication(facts, context)
    case 'D02':
      return supplementNotice(facts, Number(key), context)
    case 'D03':
      return key === 'REFERRAL' ? referralLetter(facts, context) : assignmentLetter(facts, context)
    case 'D04':
      return selectionNotice(facts, sideIn(key), context)
    case 'D05':
      return appointmentNotice(facts, sideIn(key), context)
    case 'D06':
      return meetingNotice(facts, Number(key), context)
    case 'D07':
      return explanationOrder(facts, Number(key), context)
    case 'D08':
      return powerOfAttorneyForm(facts, key, context)
    case 'D09':
      return signInSheet(facts, Number(key), context)
    case 'D10':
      return proposalSheet(facts, Number(key), context)
    case 'D11':
    case 'D12':
      return mediationRecord(facts, context)
    case 'D13':
      return recordCoverLetter(facts, context)
    case 'D14':
      return proofOfService(facts, key, context)
    case 'D15':
      return remediesNotice(facts, context)
    case 'D16':
      return withdrawalApplication(facts, Number(key), context)
    case 'D17':
      return transferLetter(facts, context)
    case 'D18':
      return notAcceptedNotice(facts, context)
    case 'D19':
      return absenceNotice(facts, key, context)
    case 'D20':
      return correctionLetter(facts, Number(key), context)
  }
}
