import { domain } from '../text/zh-TW/domain.ts'
import { type CaseEventType, caseEventTypes } from './case-events.ts'
import { checks } from './checks.ts'
import { stateWays } from './reach.ts'
import { type CaseState, caseStates } from './states.ts'

/** — the state does not take the event; ✓ it stays; → where it leads. */
function cell(type: CaseEventType, state: CaseState): string {
  const ways = stateWays.filter((way) => way.type === type && way.from === state)
  if (ways.length === 0) return '—'
  const targets = [...new Set(ways.map((way) => way.to))]
  return targets.map((target) => (target === state ? '✓' : `→ ${domain.state[target]}`)).join('<br>')
}

/** Every refusal that the table of checks can give for an event, with its articles. */
function refusals(type: CaseEventType): string {
  const rows = checks[type] ?? []
  const codes = [...new Set(rows.map((row) => row.code))]
  return codes.map((code) => `${code}（${[...new Set(rows.filter((row) => row.code === code).map((row) => row.article))].join('；')}）`).join('<br>')
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The machine as a Markdown table: for every event and state whether it is taken and where it leads, and what may still refuse it. */
export function stepTable(): string {
  const head = ['事件', ...caseStates.map((state) => domain.state[state]), '可能之拒絕（條文）']
  const rows = caseEventTypes.map((type) => line([`${domain.event[type]}<br>\`${type}\``, ...caseStates.map((state) => cell(type, state)), refusals(type)]))
  return [line(head), line(head.map(() => '---')), ...rows].join('\n')
}
