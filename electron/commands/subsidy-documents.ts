import type { SubsidyContext } from '../../shared/documents/subsidy/context.ts'
import { type CalledSubsidyDocument, renderSubsidyDocument, subsidyDocumentsCalledFor, subsidyFileName } from '../../shared/documents/subsidy/called-for.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { readSubsidyLog } from '../store/subsidy-repository.ts'
import type { Store } from '../store/store.ts'

export interface RenderedSubsidyDocument { called: CalledSubsidyDocument & { fileName: string }; model: DocumentModel; on: string }

/** Every document that an application's events have called for. @param position which application of its case, from 1 */
export async function renderSubsidy({ db }: Pick<Store, 'db'>, subsidyId: string, context: SubsidyContext, position: number): Promise<RenderedSubsidyDocument[]> {
  const log = await readSubsidyLog(db, subsidyId)
  return subsidyDocumentsCalledFor(log).map((called) => {
    const at = log[called.seq - 1]
    if (!at) throw new Error(`${called.code} is called for by event ${called.seq}, the log has ${log.length}`)
    return { called: { ...called, fileName: subsidyFileName(called, at.facts, context.caseNumber, position) }, model: renderSubsidyDocument(called, at.facts, context), on: at.event.on }
  })
}
