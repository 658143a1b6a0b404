import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { DocumentModel } from './model.ts'
import { type Copy, redactedFacts, redactedModel } from './redaction.ts'
import { type DocumentContext, renderDocument } from './render.ts'

/** The redacted copy of a document: rendered from facts that do not have what it hides, then swept. Otherwise as {@link renderDocument}. */
export function renderCopy(called: Parameters<typeof renderDocument>[0], copy: Copy, facts: CaseFacts, about: DocumentContext): DocumentModel {
  return redactedModel(renderDocument(called, redactedFacts(facts, copy), about), facts, copy)
}
