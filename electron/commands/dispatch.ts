import { type Actor, type CommandName, contract, type Handlers } from '../../shared/ipc/contract.ts'
import { refused, type Result } from '../../shared/ipc/result.ts'
import { firstProblem } from '../../shared/lifecycle/parse-event.ts'
import { refuse } from '../../shared/lifecycle/refusals.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { assertPlainJson, NotPlainJson } from '../security/plain-json.ts'

export interface Dispatcher {
  /** Checks name, shape and permission, then runs the command. Never throws; whatever is sent, it answers. */
  invoke(command: unknown, input: unknown): Promise<Result<unknown>>
  /** Resolves when no command is running any more; later ones are not taken. */
  finish(): Promise<void>
}

export interface DispatcherParts {
  handlers: Handlers<CommandName>
  actor: () => Promise<Actor>
  /** What an error means to the user, where it is not a mistake of ours: a full disk, for one. */
  expected: (error: unknown) => Result<never> | null
  /** Told after every command that may have changed something. */
  changed?: () => void
  /** Told of every mistake of ours. */
  report: (command: string, error: unknown) => void
}

type Handler = (input: unknown, by: Actor) => Promise<Result<unknown>>

export function createDispatcher({ handlers, actor, expected, changed, report }: DispatcherParts): Dispatcher {
  const running = new Set<Promise<unknown>>()
  let finishing = false

  async function run(command: CommandName, input: unknown): Promise<Result<unknown>> {
    try {
      assertPlainJson(input)
      const { input: schema, needs } = contract[command]
      const parsed = schema.safeParse(input, { reportInput: true })
      if (!parsed.success) {
        const { field, problem } = firstProblem(parsed.error)
        return refused(refuse('INVALID_PAYLOAD', '', problem, field))
      }
      const by = await actor()
      if (!by.permissions.includes(needs)) return refused(refuseProgram('NOT_PERMITTED'))
      const answer = await (handlers[command] as Handler)(parsed.data, by)
      if (needs !== 'case.read') changed?.()
      return answer
    } catch (error) {
      if (error instanceof NotPlainJson) return refused(refuse('INVALID_PAYLOAD', '', error.path, error.path))
      const known = expected(error)
      if (known) return known
      report(command, error)
      return refused(refuseProgram('INTERNAL_ERROR'))
    }
  }

  return {
    async invoke(command, input) {
      if (typeof command !== 'string' || !Object.hasOwn(contract, command)) return refused(refuseProgram('UNKNOWN_COMMAND'))
      if (finishing) return refused(refuseProgram('STORE_UNAVAILABLE'))
      const answer = run(command as CommandName, input)
      running.add(answer)
      return answer.finally(() => running.delete(answer))
    },
    async finish() {
      finishing = true
      await Promise.allSettled(running)
    },
  }
}
