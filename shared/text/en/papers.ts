import type { papers as chinese } from '../zh-TW/papers.ts'
import type { Catalogue } from '../catalogue.ts'

/** Groups of a case's documents, and what a document lacks. */
export const papers = {
  group: { NOTICES: 'Letters and notices', RECORD: 'Proposals and record', SERVICE: 'Proofs of service', FORMS: 'Application and forms' },
  groupTitle: '{{group}} ({{total}})',
  powers: 'Powers of attorney ({{total}})',
  proofs: 'Show each ({{total}})',
  missing: {
    title_one: '{{count}} entry is missing', title_other: '{{count}} entries are missing', fill: 'Enter', fillThis: 'Enter {{field}}', byHand: 'Fill in on paper, or in the roster',
  },
} as const satisfies Catalogue<typeof chinese>
