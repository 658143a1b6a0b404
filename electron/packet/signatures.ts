import { wordingOn } from '../../shared/documents/passages/passage.ts'
import type { Refusal } from '../../shared/ipc/result.ts'
import type { CaseEvent } from '../../shared/lifecycle/case-events.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import { personName } from '../../shared/lifecycle/standing.ts'
import type { PacketEvent } from '../../shared/packet/packet.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import { holds, wordsToSign } from '../documents/signed-words.ts'
import { localDate } from '../lib/clock.ts'
import type { Database } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { templateVersions } from '../store/template-repository.ts'

/** Says why an event that came with a packet does not stand by its signatures; null where it does. */
export type SignatureCheck = (event: CaseEvent, facts: CaseFacts, original: Pick<PacketEvent, 'recordedAt'>) => Refusal | null

/**
 * A signature is taken only where the record, as this log tells it by then and as the office worded it on the day of the signature, has exactly
 * the words that were signed. It is refused, not taken and marked as void: the log would say that somebody signed the record that lies here,
 * and they signed another one (勞資爭議處理法 §19, 調解辦法 §25 I⑩: the parties sign the record; 電子簽章法 §5: the electronic signature
 * stands for theirs under that document). What was signed there stays whole in the report of the merge, with the drawing among the kept files.
 */
export async function signatureCheck(tx: Database, store: Store, caseId: string): Promise<SignatureCheck> {
  const { city, case_number: caseNumber } = await tx.selectFrom('case_file').select(['city', 'case_number']).where('case_id', '=', caseId).executeTakeFirstOrThrow()
  const versions = await templateVersions(tx, city)
  const profile = store.resources.profileOf(city)
  // One signs a record on its day; ink may be entered later, under the wording of that day.
  const hashes = (facts: CaseFacts, event: CaseEvent, { recordedAt }: Pick<PacketEvent, 'recordedAt'>): string[] =>
    [...new Set([event.on, localDate(new Date(recordedAt))])].map((day) => wordsToSign(facts, { caseNumber, profile, wording: wordingOn(versions, day) }).sha256)
  return (event, facts, original) => {
    if (event.type === 'record.signed') {
      const name = personName(facts, event.signerId) ?? event.signerId
      if (event.textSha256 === undefined) return event.method === 'ESIGN' ? packetRefusal('SIGNED_UNKNOWN_WORDS', name) : null
      return hashes(facts, event, original).some((sha256) => holds(event, sha256)) ? null : packetRefusal('SIGNED_OTHER_WORDS', name)
    }
    if (event.type !== 'record.finalized') return null
    const known = hashes(facts, event, original)
    const gone = facts.signatures.filter((signature) => !known.some((sha256) => holds(signature, sha256)))
    return gone.length === 0 ? null : packetRefusal('FINAL_OVER_VOID', gone.map(({ signerId }) => personName(facts, signerId) ?? signerId).join('、'))
  }
}
