import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { readCaseFile } from '../store/case-repository.ts'
import { leaveRoom, readHearing, saveNote, saveRoom } from '../store/hearing-repository.ts'
import type { Store } from '../store/store.ts'

/** 調解室: what is not, or not yet, in the log. */
export const hearingCommands = (store: Store) => {
  const { db, clock } = store
  const ofCase = async <Value>(caseId: string, act: () => Promise<Value>): Promise<Result<Value>> =>
    (await readCaseFile(db, caseId) ? ok(await act()) : refused(refuseProgram('CASE_NOT_FOUND')))
  return {
    'hearing.view': ({ caseId }) => ofCase(caseId, () => readHearing(db, caseId)),
    'hearing.save': ({ caseId, room }) => ofCase(caseId, async () => {
      const savedAt = clock.now().toISOString()
      await saveRoom(db, caseId, room, savedAt)
      return { savedAt }
    }),
    'hearing.leave': ({ caseId }) => ofCase(caseId, async () => {
      await leaveRoom(db, caseId)
      return null
    }),
    'hearing.saveNote': ({ caseId, zone, text }) => ofCase(caseId, async () => {
      const savedAt = clock.now().toISOString()
      await saveNote(db, caseId, zone, text, savedAt)
      return { savedAt }
    }),
  } satisfies Handlers<'hearing.view' | 'hearing.save' | 'hearing.leave' | 'hearing.saveNote'>
}
