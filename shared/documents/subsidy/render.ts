import type { SubsidyFacts } from '../../subsidy/facts.ts'
import type { DocumentModel } from '../model.ts'
import { affidavit, receiptForm, subsidyApplicationForm } from './application-forms.ts'
import { isSubsidyDocumentCode } from './called-for.ts'
import type { SubsidyContext } from './context.ts'
import { clawbackLetter, decisionLetter } from './decision-letters.ts'
import { reviewMinutes, reviewSheet } from './review-papers.ts'
import { missingPapersLetter } from './supplement-letter.ts'

/** @param facts those after the event `called.seq` @throws RangeError when they do not have what the document shows, or there is no such document */
export function renderSubsidyDocument({ code, key, documentNumber }: { code: string; key: string; documentNumber?: string }, facts: SubsidyFacts, common: SubsidyContext): DocumentModel {
  if (!isSubsidyDocumentCode(code)) throw new RangeError(`no template for ${code}`)
  const context = documentNumber === undefined ? common : { ...common, documentNumber }
  switch (code) {
    case 'F01':
      return subsidyApplicationForm(facts, context)
    case 'F02':
      return reviewSheet(facts, context)
    case 'F03':
      return reviewMinutes(facts, context)
    case 'F04':
      return decisionLetter(facts, context)
    case 'F05':
      return receiptForm(facts, context)
    case 'F06':
      return affidavit(facts, context)
    case 'F07':
      return clawbackLetter(facts, Number(key), context)
    case 'F08':
      return missingPapersLetter(facts, Number(key), context)
  }
}
