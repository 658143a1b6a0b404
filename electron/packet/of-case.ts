import type { Brought, PacketsOfCase } from '../../shared/packet/report.ts'
import type { Database } from '../store/open.ts'

/** Which events of a case came with a packet, and which merges of it were undone; oldest first. */
export async function packetsOfCase(db: Database, caseId: string): Promise<PacketsOfCase> {
  const merges = await db.selectFrom('packet_merge_case').innerJoin('packet_merge', 'packet_merge.merge_no', 'packet_merge_case.merge_no').selectAll()
    .where('case_id', '=', caseId).where('first_seq', 'is not', null).orderBy('packet_merge.merge_no').execute()
  const gone = await db.selectFrom('undone_event').select((eb) => ['merge_no', 'undone_at', 'undone_by', eb.fn.countAll<number>().as('events')]).where('case_id', '=', caseId)
    .groupBy(['merge_no', 'undone_at', 'undone_by']).orderBy('merge_no').execute()
  const undone = new Set(gone.map(({ merge_no: mergeNo }) => mergeNo))
  const carried = await db.selectFrom('carried_case').innerJoin('packet', 'packet.packet_id', 'carried_case.packet_id').select(['carried_case.seq', 'done_at', 'done_by']).where('case_id', '=', caseId).executeTakeFirst()
  const ofOffice: Brought[] = carried === undefined ? [] : [{ from: 'OFFICE', firstSeq: 1, lastSeq: carried.seq, at: carried.done_at, by: carried.done_by }]
  const ofLaptops = merges.filter(({ merge_no: mergeNo }) => !undone.has(mergeNo)).map((row): Brought => ({
    from: 'LAPTOP', mergeNo: row.merge_no, firstSeq: row.first_seq ?? 0, lastSeq: row.last_seq ?? 0, at: row.merged_at, by: row.merged_by, madeAt: row.made_at, madeBy: row.made_by,
  }))
  return { brought: [...ofOffice, ...ofLaptops], undone: gone.map(({ merge_no: mergeNo, undone_at: at, undone_by: by, events }) => ({ mergeNo, at, by, events })) }
}
