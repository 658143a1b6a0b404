import { addDays } from '../../../../shared/model/dates.ts'
import { recordedPaperName } from '../paper-name.ts'
import { defineForm, filled, linesOf } from './definition.ts'
import { PaperTicks } from './paper-ticks.tsx'

interface Values { papers: string[]; others: string; dueOn: string; servedOn: string }

/** An office's practice; the rules name no period. */
const supplementDays = 14

/** 通知補件: what is missing, by when. */
export const supplementForm = defineForm<Values>({
  initial: ({ view, today, ticked }) => ({
    papers: ticked.length > 0 ? [...ticked] : view.papers.filter((one) => !one.present && one.blocking).map((one) => one.kind), others: '', dueOn: addDays(today, supplementDays), servedOn: '',
  }),
  Body: ({ context }) => <PaperTicks context={context} label="papers" />,
  fields: [
    { kind: 'paragraph', name: 'others', label: 'others', hint: 'others' },
    { kind: 'date', name: 'dueOn', label: 'dueOn', hint: 'dueOn', required: true },
    { kind: 'date', name: 'servedOn', label: 'servedOn' },
  ],
  payload: ({ papers, others, dueOn, servedOn }) => ({ items: [...papers.map(recordedPaperName), ...linesOf(others)], ...filled({ dueOn, servedOn }) }),
  formPath: (path) => (path.startsWith('items') ? 'papers' : path),
  focusOn: 'papers',
})
