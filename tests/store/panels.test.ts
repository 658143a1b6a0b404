import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { panelPaperCommands } from '../../electron/commands/panel-papers.ts'
import { panelCommands } from '../../electron/commands/panels.ts'
import { BatchRunner } from '../../electron/lib/batch-runner.ts'
import { refuseProgram } from '../../electron/lib/refusals.ts'
import { appendSubsidyEvent } from '../../electron/store/append-subsidy-event.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import { savePerson } from '../../electron/store/roster-repository.ts'
import type { Store } from '../../electron/store/store.ts'
import { readSubsidy } from '../../electron/store/subsidy-repository.ts'
import type { Handlers } from '../../shared/ipc/contract.ts'
import type { PanelView } from '../../shared/ipc/panel-views.ts'
import type { City } from '../../shared/model/city.ts'
import { type AgendaItem, type PanelContent, withAmounts } from '../../shared/subsidy/panel.ts'
import { mediatorLin } from '../support/lifecycle.ts'
import { meetingDay, panelMembers } from '../support/panel.ts'
import { reviewedIn } from '../support/panel-store.ts'
import { paperOf } from '../support/paper.ts'
import { clerk, must, temporaryFolder, temporaryStore } from '../support/store.ts'

async function office({ city = 'TAIPEI', today = meetingDay }: { city?: City; today?: string } = {}): Promise<{ store: Store; panels: Panels }> {
  const store = await temporaryStore({ today })
  await savePreferences(store.db, { city, userName: clerk.name })
  return { store, panels: panelCommands(store) }
}
/** As the contract has them: with who asks. */
type Panels = Handlers<keyof ReturnType<typeof panelCommands>>

/** Everybody is there, and each case is filled in as proposed, but for what `change` says. */
async function filled(panels: Panels, { panelId, content, cases }: PanelView, change: (item: AgendaItem, index: number) => Partial<AgendaItem> = () => ({}), over: Partial<PanelContent> = {}): Promise<PanelContent> {
  const agenda = content.agenda.map((item, index) => {
    const at = cases.find((one) => one.subsidyId === item.subsidyId)
    return at ? { ...withAmounts(item, at.facts, 'PROPOSED'), ...change(item, index) } : item
  })
  const next = { ...content, members: panelMembers(), chairId: 'P1', place: '三樓會議室', session: '第3次', agenda, ...over }
  must(await panels['panel.save']({ panelId, content: next }, clerk))
  return next
}

async function decided(panels: Panels, { panelId, cases }: PanelView, index = 0): Promise<[string, string | undefined] | PanelView> {
  const at = cases[index]
  if (!at) throw new Error('no such case')
  const result = await panels['panel.decide']({ panelId, subsidyId: at.subsidyId, basedOnSeq: at.seq }, clerk)
  return result.ok ? result.value : [result.refusal.code, result.refusal.field]
}

describe('a meeting of the panel', () => {
  it('begins with every application that waits and that no other open meeting has', async () => {
    const { store, panels } = await office()
    const first = await reviewedIn(store, '甲○○')
    const one = must(await panels['panel.create']({}, clerk))
    expect(one).toMatchObject({ content: { city: 'TAIPEI', on: '2026-06-05', recorder: '王承辦', members: [], agenda: [{ subsidyId: first.subsidyId, perItem: [] }] }, closedAt: null, candidates: [] })
    await reviewedIn(store, '乙○○')
    const two = must(await panels['panel.create']({}, clerk))
    expect(two.cases.map(({ row }) => row.claimant)).toEqual(['乙○○'])
    await reviewedIn(store, '丙○○')
    expect(must(await panels['panel.view']({ panelId: one.panelId }, clerk)).candidates.map(({ claimant }) => claimant)).toEqual(['丙○○'])
  })

  it('brings along the people and the place of the last one, nobody there yet', async () => {
    const { panels } = await office()
    const one = must(await panels['panel.create']({}, clerk))
    await filled(panels, one)
    must(await panels['panel.close']({ panelId: one.panelId }, clerk))
    const { content } = must(await panels['panel.create']({}, clerk))
    expect(content).toMatchObject({ place: '三樓會議室', chairId: 'P1', session: '' })
    expect(content.members.map(({ name, present }) => [name, present])).toEqual([['張委員', false], ['李委員', false], ['王委員', false], ['趙委員', false], ['陳委員', false]])
  })

  it('is kept as it is typed, also with half a name, and is read again as it was', async () => {
    const { panels } = await office()
    const one = must(await panels['panel.create']({}, clerk))
    const typed = await filled(panels, one, undefined, { members: [{ personId: 'x', name: '', title: '召', present: true, relatedParties: [''] }], minutes: '報告一\n報告二' })
    expect(must(await panels['panel.view']({ panelId: one.panelId }, clerk)).content).toEqual(typed)
  })

  it('decides a case: the log has who was there, who stepped aside, and the meeting', async () => {
    const { store, panels } = await office()
    const { subsidyId } = await reviewedIn(store, '甲○○')
    const panel = must(await panels['panel.create']({}, clerk))
    await filled(panels, panel, () => ({ recused: [{ personId: 'P2', reason: '曾任代理人' }], deliberation: '經討論。' }))
    expect(await decided(panels, panel)).toMatchObject({ cases: [{ state: 'decided', seq: 3, facts: { decision: { by: '王承辦', perItem: [{ kind: 'ATTORNEY_FEE', granted: 50_000 }] } } }] })
    expect((await readSubsidy(store.db, subsidyId))?.snapshot.facts.decision?.meeting).toMatchObject({
      panelId: panel.panelId, on: '2026-06-05', session: '第3次', place: '三樓會議室', chairId: 'P1', minutes: '經討論。', recused: [{ personId: 'P2', reason: '曾任代理人' }],
      members: [{ personId: 'P1', name: '張委員', present: true }, { personId: 'P2', present: true }, {}, {}, {}],
    })
    expect(must(await panels['panel.list']({}, clerk))).toMatchObject([{ cases: 1, decided: 1, session: '第3次' }])
  })

  it.each<[string, Partial<AgendaItem>, Partial<PanelContent>, [string, string | undefined]]>([
    ['two of five members', {}, { members: panelMembers(2) }, ['PANEL_QUORUM', 'meeting.members']],
    ['three of whom one steps aside', { recused: [{ personId: 'P1', reason: '' }] }, { members: panelMembers(3) }, ['PANEL_QUORUM', 'meeting.members']],
    ['a member who has named the employer as a tie', {}, { members: panelMembers().map((one) => ({ ...one, relatedParties: one.personId === 'P4' ? ['○寶數位行銷有限公司'] : [] })) }, ['RECUSAL_GROUND', 'meeting.recused']],
    ['less than the rules give without a reason', { perItem: [{ kind: 'ATTORNEY_FEE', granted: 20_000, reason: '' }] }, {}, ['CONTENT_INCOMPLETE', 'reason']],
    ['more than the rules give', { perItem: [{ kind: 'ATTORNEY_FEE', granted: 50_001, reason: '' }] }, {}, ['OVER_CAP', 'perItem']],
    ['nothing that was filled in', { perItem: [] }, {}, ['CONTENT_INCOMPLETE', 'perItem']],
    ['a day that has not come', {}, { on: '2026-06-06' }, ['INVALID_PAYLOAD', 'on']],
  ])('decides nothing with %s', async (_what, item, over, refusal) => {
    const { store, panels } = await office()
    const { subsidyId } = await reviewedIn(store, '甲○○')
    const panel = must(await panels['panel.create']({}, clerk))
    await filled(panels, panel, () => item, over)
    expect(await decided(panels, panel)).toEqual(refusal)
    expect(await readSubsidy(store.db, subsidyId)).toMatchObject({ seq: 2, snapshot: { state: 'reviewing' } })
  })

  it('believes the roster about a member’s ties, whatever was typed', async () => {
    const { store, panels } = await office()
    await savePerson(store.db, { ...mediatorLin, relatedParties: ['○寶數位行銷有限公司'] })
    await reviewedIn(store, '甲○○')
    const panel = must(await panels['panel.create']({}, clerk))
    await filled(panels, panel, undefined, { members: [...panelMembers(), { personId: mediatorLin.id, name: '林○○', title: '', present: true, relatedParties: [] }] })
    expect(await decided(panels, panel)).toEqual(['RECUSAL_GROUND', 'meeting.recused'])
  })

  it('takes an amount of an unverified rule with its basis and a second person alone', async () => {
    const { store, panels } = await office({ city: 'KAOHSIUNG' })
    await reviewedIn(store, '甲○○', { city: 'KAOHSIUNG', workplaceCity: 'KAOHSIUNG' }, 40_000)
    const panel = must(await panels['panel.create']({}, clerk))
    const entered = async (item: Partial<AgendaItem>) => {
      await filled(panels, panel, () => item)
      return decided(panels, panel)
    }
    expect(await entered({})).toEqual(['RULE_UNVERIFIED', 'basis'])
    expect(await entered({ basis: '第2次會議決議' })).toEqual(['RULE_UNVERIFIED', 'confirmedBy'])
    expect(await entered({ basis: '第2次會議決議', confirmedBy: clerk.name })).toEqual(['RULE_UNVERIFIED', 'confirmedBy'])
    expect(await entered({ basis: '第2次會議決議', confirmedBy: '林科長' })).toMatchObject({ cases: [{ state: 'decided', facts: { decision: { confirmedBy: '林科長' } } }] })
  })

  it('decides again what was taken back, and tells the newest', async () => {
    const { store, panels } = await office()
    const { subsidyId } = await reviewedIn(store, '甲○○')
    const panel = must(await panels['panel.create']({}, clerk))
    await filled(panels, panel)
    await decided(panels, panel)
    must(await appendSubsidyEvent(store, { subsidyId, basedOnSeq: 3, event: { type: 'subsidy.reviewSheetCompleted', on: meetingDay, proposed: [{ kind: 'ATTORNEY_FEE', amount: 45_000 }] } }, clerk))
    const again = must(await panels['panel.view']({ panelId: panel.panelId }, clerk))
    expect(again.cases[0]).toMatchObject({ state: 'reviewing', seq: 4 })
    await filled(panels, again, () => ({ perItem: [{ kind: 'ATTORNEY_FEE', granted: 45_000, reason: '更正' }] }))
    expect(await decided(panels, again)).toMatchObject({ cases: [{ state: 'decided', facts: { decision: { perItem: [{ granted: 45_000 }] } } }] })
    expect(await decided(panels, again)).toEqual(['STALE_SUBSIDY', undefined])
  })

  it('decides all that are filled in; each that is refused says why, and the others are recorded', async () => {
    const { store, panels } = await office()
    for (const name of ['甲○○', '乙○○', '丙○○', '丁○○']) await reviewedIn(store, name)
    const panel = must(await panels['panel.create']({}, clerk))
    await filled(panels, panel, (_item, index) => [{}, { perItem: [{ kind: 'ATTORNEY_FEE' as const, granted: 0, reason: '' }] }, { deferred: true }, {}][index] ?? {})
    const results = must(await panels['panel.decideAll']({ panelId: panel.panelId }, clerk))
    expect(results.map(({ claimant, refusal }) => [claimant, refusal?.field ?? null])).toEqual([['甲○○', null], ['乙○○', 'reason'], ['丁○○', null]])
    expect(must(await panels['panel.view']({ panelId: panel.panelId }, clerk)).cases.map(({ state }) => state)).toEqual(['decided', 'reviewing', 'reviewing', 'decided'])
  })

  it('keeps what it decided: such a case is not taken off, nor the meeting removed; a closed one is changed by nobody', async () => {
    const { store, panels } = await office()
    await reviewedIn(store, '甲○○')
    const panel = must(await panels['panel.create']({}, clerk))
    const content = await filled(panels, panel)
    await decided(panels, panel)
    expect(await panels['panel.save']({ panelId: panel.panelId, content: { ...content, agenda: [] } }, clerk)).toMatchObject({ ok: false, refusal: { code: 'PANEL_HAS_DECISIONS', field: 'agenda' } })
    expect(await panels['panel.remove']({ panelId: panel.panelId }, clerk)).toMatchObject({ ok: false, refusal: { code: 'PANEL_HAS_DECISIONS' } })
    expect(must(await panels['panel.close']({ panelId: panel.panelId }, clerk)).closedAt).not.toBeNull()
    expect(await panels['panel.save']({ panelId: panel.panelId, content }, clerk)).toMatchObject({ ok: false, refusal: { code: 'PANEL_CLOSED' } })
    await expect(store.db.updateTable('panel_meeting').set({ content: '{}' }).execute()).rejects.toThrow('a closed panel_meeting is never changed')
    const other = must(await panels['panel.create']({}, clerk))
    must(await panels['panel.remove']({ panelId: other.panelId }, clerk))
    expect(await panels['panel.view']({ panelId: other.panelId }, clerk)).toMatchObject({ ok: false, refusal: { code: 'PANEL_NOT_FOUND' } })
  })

  it('says when the rules would give something else by now than its review sheet does', async () => {
    const { store, panels } = await office()
    await reviewedIn(store, '甲○○')
    const second = await reviewedIn(store, '甲○○', { litigation: { courtLevel: 'SECOND' } })
    const panel = must(await panels['panel.create']({}, clerk))
    expect(panel.cases.map(({ isOutdated }) => isOutdated)).toEqual([false, false])
    const facts = { ...second.snapshot.facts, evaluation: { ...second.snapshot.facts.evaluation, items: second.snapshot.facts.evaluation.items.map((one) => ({ ...one, payable: 1 })) } }
    await store.db.updateTable('subsidy_snapshot').set({ snapshot: JSON.stringify({ ...second.snapshot, facts }) }).where('subsidy_id', '=', second.subsidyId).execute()
    expect(must(await panels['panel.view']({ panelId: panel.panelId }, clerk)).cases.map(({ isOutdated }) => isOutdated)).toEqual([false, true])
  })
})

it('the papers of a meeting are written into a folder: the agenda and each review sheet to be worked on, all of them as pages in one file', async () => {
  const { store, panels } = await office()
  for (const name of ['甲○○', '乙○○']) await reviewedIn(store, name)
  const panel = must(await panels['panel.create']({}, clerk))
  await filled(panels, panel)
  const [folder, runner] = [await temporaryFolder(), new BatchRunner(() => refuseProgram('INTERNAL_ERROR'))]
  const papers: Handlers<keyof ReturnType<typeof panelPaperCommands>> = panelPaperCommands(store, paperOf({ chooseFolder: async () => folder }), runner)
  const save = async (of: 'PACK' | 'MINUTES', formats: ('docx' | 'pdf')[]) => {
    const begun = must(await papers['panel.savePapers']({ panelId: panel.panelId, of, formats }, clerk))
    await expect.poll(() => runner.progress(begun?.batchId, 0)?.finished).toBe(true)
    return runner.progress(begun?.batchId, 0)?.results.flatMap(({ files }) => files ?? [])
  }
  expect(await save('PACK', ['docx', 'pdf'])).toEqual(['F02-00-補助審核小組第3次會議議程.docx', 'F02-01-甲○○-北市基補字第1150001號.docx', 'F02-02-乙○○-北市基補字第1150002號.docx', 'F02-補助審核小組 第3次 2026-06-05.pdf'])
  expect(await save('MINUTES', ['docx'])).toEqual(['F03-補助審核小組 第3次 2026-06-05.docx'])
  expect(await readdir(folder)).toHaveLength(5)
  expect(must(await papers['panel.papers']({ panelId: panel.panelId, of: 'PACK' }, clerk)).map(({ code }) => code)).toEqual(['F02', 'F02', 'F02'])
  expect(must(await papers['panel.printPapers']({ panelId: panel.panelId, of: 'MINUTES' }, clerk))).toEqual({ printed: false })
})
