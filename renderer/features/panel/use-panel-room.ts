import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { explanationOf } from '../../../shared/documents/subsidy/panel-minutes.ts'
import type { PanelView } from '../../../shared/ipc/panel-views.ts'
import type { PanelContent } from '../../../shared/subsidy/panel.ts'
import { agendaStanding } from '../../../shared/subsidy/panel-decision.ts'
import { call, useDeskCommand } from '../../desk.ts'
import { type DraftState, Keeper } from '../../keeper.ts'
import { useStatus } from '../../status.tsx'
import { notify } from '../../ui/notices.tsx'
import { type CaseOnAgenda, focusField, type PanelDesk } from './panel-context.ts'

/** What is typed in the room, on disk a moment later and when one leaves. */
function useContent({ panelId, content: stored, savedAt, closedAt }: PanelView): Pick<PanelDesk, 'content' | 'state' | 'change' | 'changeItem' | 'save'> {
  const [content, setContent] = useState(stored)
  const [state, setState] = useState<DraftState>({ status: 'SAVED', savedAt })
  const [keeper] = useState(() => new Keeper<PanelContent>((kept) => call('panel.save', { panelId, content: kept }), (next) => {
    setState((last) => (next.status === 'WAITING' && last.status === 'SAVED' ? last : next))
  }))
  const latest = useRef(content)
  const change = useCallback<PanelDesk['change']>((patch) => {
    if (closedAt !== null) return
    latest.current = { ...latest.current, ...patch(latest.current) }
    setContent(latest.current)
    keeper.change(() => latest.current)
  }, [keeper, closedAt])
  const changeItem = useCallback<PanelDesk['changeItem']>((subsidyId, patch) => {
    change(({ agenda }) => ({ agenda: agenda.map((item) => (item.subsidyId === subsidyId ? { ...item, ...patch(item) } : item)) }))
  }, [change])
  useEffect(() => {
    const save = () => void keeper.save()
    window.addEventListener('pagehide', save)
    return () => {
      window.removeEventListener('pagehide', save)
      save()
    }
  }, [keeper])
  return { content, state, change, changeItem, save: keeper.save }
}

/** Each case of the agenda, and where it stands by the rules that will decide. */
function useAgenda({ panelId, cases, available }: PanelView, content: PanelContent): CaseOnAgenda[] {
  const { today, preferences: { userName } } = useStatus()
  return useMemo(() => content.agenda.map((item, index) => {
    const at = cases.find((one) => one.subsidyId === item.subsidyId)
    const standing = at && agendaStanding(item, { panelId, content, facts: at.facts, state: at.state, by: userName, today, explanation: explanationOf(at.facts), available: at.row.demonstration ? null : available })
    return { position: index + 1, item, at, standing }
  }), [panelId, cases, available, content, today, userName])
}

/** Still to be talked about. */
const isOpenCase = ({ standing }: CaseOnAgenda): boolean => standing !== undefined && standing.state !== 'DECIDED' && standing.state !== 'GONE' && standing.state !== 'DEFERRED'

/** The room: what is typed, the case one is at, and the way of a decision into the log. */
export function usePanelRoom(view: PanelView): PanelDesk {
  const { t } = useTranslation('panel')
  const kept = useContent(view)
  const { content, save } = kept
  const agenda = useAgenda(view, content)
  const [chosen, setChosen] = useState<string | null>(null)
  const [refused, setRefused] = useState<PanelDesk['refused']>(null)
  const { run, isRunning } = useDeskCommand('panel.decide')
  const current = agenda.find(({ item }) => item.subsidyId === chosen) ?? agenda.find(isOpenCase) ?? agenda[0]
  const select = useCallback((subsidyId: string) => {
    setChosen(subsidyId)
    document.querySelector<HTMLElement>(`[data-case="${CSS.escape(subsidyId)}"]`)?.focus()
  }, [])

  const refuse = (subsidyId: string, refusal: NonNullable<PanelDesk['refused']>['refusal']) => {
    setRefused({ subsidyId, refusal })
    focusField(refusal.field ?? '')
  }
  const decide = async ({ item: { subsidyId }, at, standing, position }: CaseOnAgenda) => {
    if (!at || !standing || standing.state === 'DECIDED' || standing.state === 'GONE' || isRunning) return
    if (standing.refusal) return refuse(subsidyId, standing.refusal)
    if ((await save()).status === 'FAILED') return notify(t('saveFirst'), 'bad')
    const result = await run({ panelId: view.panelId, subsidyId, basedOnSeq: at.seq })
    if (!result.ok) return refuse(subsidyId, result.refusal)
    setRefused(null)
    notify(t('recorded', { name: `${t('number', { position })} ${at.row.claimant}` }))
    const next = agenda.find((one) => one.position > position && isOpenCase(one)) ?? agenda.find((one) => one.position !== position && isOpenCase(one))
    select(next?.item.subsidyId ?? subsidyId)
  }
  return {
    ...kept, view, isOpen: view.closedAt === null, agenda, current, select, isDeciding: isRunning,
    refused: refused?.subsidyId === current?.item.subsidyId ? refused : null,
    decide: () => { if (current && view.closedAt === null) void decide(current) },
  }
}
