import { createHash } from 'node:crypto'
import type { DocumentModel } from '../../shared/documents/model.ts'
import type { LetterContext } from '../../shared/documents/official-letter.ts'
import { recordToSign, signedText } from '../../shared/documents/signed-text.ts'
import type { CaseFacts, Signature } from '../../shared/lifecycle/case-facts.ts'

/** The record that those who sign are to read, and the hash of its words. */
export function wordsToSign(facts: CaseFacts, context: LetterContext): { model: DocumentModel; sha256: string } {
  const model = recordToSign(facts, context)
  return { model, sha256: createHash('sha256').update(signedText(model)).digest('hex') }
}

/** A signature of which nobody noted the words stands as long as the lifecycle lets it. */
export const holds = ({ textSha256 }: Pick<Signature, 'textSha256'>, sha256: string): boolean => textSha256 === undefined || textSha256 === sha256

/**
 * The facts as a record tells them of its signatures: one under other words is no signature of a draft, which is still to be signed. A final
 * record that was corrected later keeps saying that and how it was signed, without the drawing, which would stand under words that its
 * signer did not see.
 */
export function withSignaturesOf(facts: CaseFacts, context: LetterContext): CaseFacts {
  if (facts.signatures.every(({ textSha256 }) => textSha256 === undefined)) return facts
  const { sha256 } = wordsToSign(facts, context)
  const signatures = facts.signatures.flatMap((signature) => {
    const { strokes: _drawn, ...told } = signature
    return holds(signature, sha256) ? [signature] : facts.finalizedOn === null ? [] : [told]
  })
  return { ...facts, signatures }
}
