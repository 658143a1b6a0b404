import { randomUUID } from 'node:crypto'
import type { Actor, Handlers } from '../../shared/ipc/contract.ts'
import type { PanelDecision, PanelView } from '../../shared/ipc/panel-views.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { City } from '../../shared/model/city.ts'
import { claimantNameOf } from '../../shared/subsidy/application.ts'
import { emptyAgendaItem, type PanelContent, panelContent } from '../../shared/subsidy/panel.ts'
import { decisionOf } from '../../shared/subsidy/panel-decision.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { appendSubsidyEvent } from '../store/append-subsidy-event.ts'
import { closePanel, decidedInPanel, idsUnderReview, insertPanel, lastPanelOf, listPanels, onOpenAgendas, readPanel, removePanel, savePanel, type StoredPanel } from '../store/panel-repository.ts'
import { readPreferences } from '../store/preference-repository.ts'
import { readSubsidy, type SubsidyHead } from '../store/subsidy-repository.ts'
import type { Store } from '../store/store.ts'
import { contextFor, viewPanel } from './panel-view.ts'

/** 審查小組: meetings of the panel, from the agenda to the last decision. */
export const panelCommands = (store: Store) => ({
  'panel.list': async () => ok(await listPanels(store.db)),
  'panel.create': async (_input, by) => {
    const { city } = await readPreferences(store.db)
    if (city === null) return refused(refuseProgram('CITY_NOT_CHOSEN'))
    const panelId = randomUUID()
    await insertPanel(store.db, panelId, await newPanel(store, city, by), store.clock.now().toISOString())
    return viewOf(store, panelId)
  },
  'panel.view': ({ panelId }) => viewOf(store, panelId),
  'panel.save': ({ panelId, content }) => onOpen(store, panelId, async () => {
    const kept = new Set(content.agenda.map((item) => item.subsidyId))
    if ((await decidedInPanel(store.db, panelId)).some((subsidyId) => !kept.has(subsidyId))) return refused(refuseProgram('PANEL_HAS_DECISIONS', '', 'agenda'))
    const savedAt = store.clock.now().toISOString()
    return await savePanel(store.db, panelId, content, savedAt) ? ok({ savedAt }) : refused(refuseProgram('PANEL_NOT_FOUND'))
  }),
  'panel.decide': ({ panelId, subsidyId, basedOnSeq }, by) => onOpen(store, panelId, async (panel) => {
    const recorded = await decide(store, panel, { subsidyId, basedOnSeq }, by)
    return recorded.ok ? viewOf(store, panelId) : recorded
  }),
  'panel.decideAll': ({ panelId }, by) => onOpen(store, panelId, async (panel) => ok(await decideAll(store, panel, by))),
  'panel.close': ({ panelId }) => onOpen(store, panelId, async () => {
    await closePanel(store.db, panelId, store.clock.now().toISOString())
    return viewOf(store, panelId)
  }),
  'panel.remove': ({ panelId }) => onOpen(store, panelId, async () => {
    if ((await decidedInPanel(store.db, panelId)).length > 0) return refused(refuseProgram('PANEL_HAS_DECISIONS'))
    await removePanel(store.db, panelId)
    return ok(null)
  }),
}) satisfies Handlers<'panel.list' | 'panel.create' | 'panel.view' | 'panel.save' | 'panel.decide' | 'panel.decideAll' | 'panel.close' | 'panel.remove'>

async function viewOf(store: Store, panelId: string): Promise<Result<PanelView>> {
  const view = await viewPanel(store, panelId)
  return view ? ok(view) : refused(refuseProgram('PANEL_NOT_FOUND'))
}

async function onOpen<Value>({ db }: Store, panelId: string, act: (panel: StoredPanel) => Promise<Result<Value>>): Promise<Result<Value>> {
  const panel = await readPanel(db, panelId)
  if (!panel) return refused(refuseProgram('PANEL_NOT_FOUND'))
  return panel.closedAt === null ? act(panel) : refused(refuseProgram('PANEL_CLOSED'))
}

/** The members and the place of the last meeting, nobody there yet; every application that waits and is on no other open agenda. */
async function newPanel({ db, clock }: Store, city: City, by: Actor): Promise<PanelContent> {
  const last = (await lastPanelOf(db, city))?.content
  const taken = await onOpenAgendas(db, city)
  const waiting = (await idsUnderReview(db, city)).filter((id) => !taken.has(id))
  return panelContent.parse({
    city, on: clock.today(), place: last?.place ?? '', chairId: last?.chairId ?? null, recorder: by.name,
    members: last?.members.map((member) => ({ ...member, present: false })) ?? [], agenda: waiting.map(emptyAgendaItem),
  })
}

async function decide(store: Store, panel: StoredPanel, { subsidyId, basedOnSeq }: { subsidyId: string; basedOnSeq?: number }, by: Actor): Promise<Result<SubsidyHead>> {
  const item = panel.content.agenda.find((one) => one.subsidyId === subsidyId)
  const head = await readSubsidy(store.db, subsidyId)
  if (!item || !head) return refused(refuseProgram('SUBSIDY_NOT_FOUND'))
  if (head.snapshot.facts.application.city !== panel.content.city) return refused(refuseProgram('SUBSIDY_NOT_FOUND'))
  const decision = decisionOf(item, contextFor(panel, head, by, store.clock.today()))
  return decision.ok ? appendSubsidyEvent(store, { subsidyId, basedOnSeq: basedOnSeq ?? head.seq, event: decision.value }, by) : decision
}

/** Records every case that is filled in and still open, one after the other; the failure of one is its own. */
async function decideAll(store: Store, panel: StoredPanel, by: Actor): Promise<PanelDecision[]> {
  const results: PanelDecision[] = []
  for (const { subsidyId, perItem, deferred } of panel.content.agenda) {
    const head = await readSubsidy(store.db, subsidyId)
    if (!head || head.snapshot.state !== 'reviewing' || perItem.length === 0 || deferred) continue
    const recorded = await decide(store, panel, { subsidyId }, by)
    results.push({ subsidyId, subsidyNumber: head.subsidyNumber, claimant: claimantNameOf(head.snapshot.facts.application), refusal: recorded.ok ? null : recorded.refusal })
  }
  return results
}
