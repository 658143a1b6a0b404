import { keepPreviousData, type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CommandName, Input, Output } from '../shared/ipc/contract.ts'
import { refused, type Refusal, type Result } from '../shared/ipc/result.ts'

declare global {
  interface Window { desk: { invoke: (command: string, input: unknown) => Promise<unknown> } }
}

/** Asks the main process. A refusal is an answer; a failure of the program comes back as one too, so that every screen can say it. */
export async function call<C extends CommandName>(command: C, input: Input<C>): Promise<Result<Output<C>>> {
  try {
    return (await window.desk.invoke(command, input)) as Result<Output<C>>
  } catch {
    return refused({
      code: 'PROGRAM_FAILED',
      message: '程式發生錯誤，這個動作沒有完成，資料沒有變更。請再試一次；若仍發生，請重新開啟程式。',
      messageEn: 'The program failed and nothing was changed. Try again; if it happens again, restart the program.',
      article: '',
    })
  }
}

/** What a query throws when its command was refused. */
export class RefusalError extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/**
 * The answer to a question, kept and refreshed after every command that may change it.
 * @param options.enabled false: not asked yet. `keepPrevious`: show the last answer while the next one is on its way (search).
 * `isFresh`: asked anew each time; nothing is kept
 */
export function useDesk<C extends CommandName>(command: C, input: Input<C>, options: { enabled?: boolean; keepPrevious?: boolean; isFresh?: boolean } = {}) {
  return useQuery<Output<C>, RefusalError>({
    queryKey: [command, input],
    queryFn: async () => {
      const result = await call(command, input)
      if (!result.ok) throw new RefusalError(result.refusal)
      return result.value
    },
    enabled: options.enabled ?? true,
    ...(options.isFresh ? { staleTime: 0, gcTime: 0 } : {}),
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
}

/**
 * Does something. `run` resolves to the Result; on success every answer on screen is refreshed.
 * @returns `refusal` of the last run until `forget` or the next run
 */
export function useDeskCommand<C extends CommandName>(command: C) {
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: (input: Input<C>) => call(command, input),
    onSuccess: (result) => (result.ok ? refresh(client, command, result.value) : undefined),
  })
  const answer = mutation.data
  return {
    run: mutation.mutateAsync,
    isRunning: mutation.isPending,
    refusal: answer !== undefined && !answer.ok ? answer.refusal : null,
    forget: mutation.reset,
  }
}

const changesNothing: readonly CommandName[] = ['hearing.save', 'hearing.saveNote', 'panel.save', 'panel.printPapers', 'panel.savePapers', 'document.saveAs', 'document.saveSet', 'document.saveRegister', 'document.print', 'sheet.saveAs', 'sheet.print', 'calendar.exportIcs', 'officeCalendar.chooseFile', 'subsidy.chooseAttachment', 'packet.choose', 'packet.open', 'packet.saveReport', 'fund.saveLedger', 'store.verify', 'batch.start', 'batch.cancel']

function refresh(client: QueryClient, command: CommandName, value: unknown): void {
  if (changesNothing.includes(command)) return
  // Drafts are saved while one types: they must not reload the case that is being edited.
  if (command === 'draft.save') {
    void client.invalidateQueries({ queryKey: ['draft.list'] })
    void client.invalidateQueries({ queryKey: ['workbench.view'] })
    return
  }
  if (command === 'case.file' || command === 'case.record' || command === 'record.sign' || command === 'document.issue') {
    const { caseId } = value as Output<'case.record'>
    client.setQueryData(['case.view', { caseId }], value)
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'case.view' })
    return
  }
  if (command === 'subsidy.submit' || command === 'subsidy.record') {
    const { subsidyId } = value as Output<'subsidy.record'>
    client.setQueryData(['subsidy.view', { subsidyId }], value)
    void client.invalidateQueries({ predicate: ({ queryKey: [name, input] }) => name !== 'subsidy.view' || (input as { subsidyId?: string }).subsidyId !== subsidyId })
    return
  }
  // The entry that was just saved is there at once, where its page looks for it.
  if (command === 'roster.savePerson' || command === 'roster.saveOrganization') client.setQueryData(['roster.view', {}], value)
  void client.invalidateQueries()
}
