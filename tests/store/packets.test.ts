import fc from 'fast-check'
import { generateIdentity } from 'age-encryption'
import { beforeAll, describe, expect, it } from 'vitest'
import { fundLedgerCommands } from '../../electron/commands/fund-ledger.ts'
import { issueDocument } from '../../electron/commands/issue-document.ts'
import { takeIn } from '../../electron/packet/incoming.ts'
import { merge, previewMerge } from '../../electron/packet/merge.ts'
import { backPacket, carriedCases, outPacket } from '../../electron/packet/outgoing.ts'
import { type Lock, lockOf, recipientOf, seal, unseal } from '../../electron/packet/seal.ts'
import { logOf } from '../../electron/packet/rows.ts'
import { readMerges, undoMerge } from '../../electron/packet/undo.ts'
import { appendEvent, openCase } from '../../electron/store/append-event.ts'
import { appendSubsidyEvent } from '../../electron/store/append-subsidy-event.ts'
import { readLog } from '../../electron/store/case-repository.ts'
import { saveDraft } from '../../electron/store/draft-repository.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import { openStore, type Store } from '../../electron/store/store.ts'
import { addTemplateVersion, templateVersions } from '../../electron/store/template-repository.ts'
import type { Handlers } from '../../shared/ipc/contract.ts'
import type { OutPacket, Packet } from '../../shared/packet/packet.ts'
import { answered, closedMeeting, failedOutcome, filed, opened, proposed, scheduled, toFinal } from '../support/lifecycle.ts'
import { carried, codeOf, emptyStore, hashes, laptopWith, mediator, mergeAll, note, office, prepared, record, soundStore } from '../support/packet-stores.ts'
import { paperOf, wordsAsPdf } from '../support/paper.ts'
import { applicationWith } from '../support/subsidy.ts'
import { caseWith, clerk, clockOn, contentOf, must, resources } from '../support/store.ts'

const paper = { pdf: async (models: Parameters<typeof wordsAsPdf>[0]) => wordsAsPdf(models) }

describe('taking a packet in on a laptop', () => {
  it('makes an empty store one of the office: cases with their logs, roster, wording, letterhead; drafts stay at home', async () => {
    const desk = await office()
    await caseWith(desk, filed())
    const { caseId, caseNumber } = await caseWith(desk, ...prepared)
    await addTemplateVersion(desk.db, 'KAOHSIUNG', { code: 'D06', effectiveFrom: '2026-03-01', texts: { bring: '應攜帶資料：身分證。' }, note: '公告', savedBy: '王', savedAt: '2026-03-01T01:00:00Z' })
    await saveDraft(desk.db, { draftId: 'd1', kind: 'EVENT', title: '草稿', caseId, content: { text: '尚未送出' } }, '2026-03-11T01:00:00.000Z')
    const packet = await carried(desk, caseId)
    expect(JSON.stringify(packet)).not.toContain('尚未送出')

    const laptop = await emptyStore()
    expect(must(await takeIn(laptop, packet, mediator))).toEqual([{ caseId, caseNumber, events: 4, as: 'ADDED' }])
    expect(caseNumber).toBe('高市勞調字第1150002號')
    expect(await hashes(laptop, caseId)).toEqual(await hashes(desk, caseId))
    expect(await templateVersions(laptop.db, 'KAOHSIUNG', 'D06')).toHaveLength(1)
    expect(await laptop.db.selectFrom('roster_person').select('person_id').execute()).toEqual([{ person_id: 'M01' }])
    expect(await laptop.db.selectFrom('draft').selectAll().execute()).toEqual([])
    await soundStore(laptop)
  })

  it('refuses the same packet a second time, and adds the office’s later events of another', async () => {
    const desk = await office()
    const { caseId } = await caseWith(desk, ...prepared)
    const first = await carried(desk, caseId)
    const laptop = await emptyStore()
    must(await takeIn(laptop, first, mediator))
    expect(codeOf(await takeIn(laptop, first, mediator))).toBe('PACKET_REPLAYED')
    await record(desk, caseId, clerk, note('補送資料'))
    expect(must(await takeIn(laptop, await carried(desk, caseId), mediator))).toMatchObject([{ as: 'CONTINUED', events: 5 }])
    expect(await hashes(laptop, caseId)).toEqual(await hashes(desk, caseId))
    await soundStore(laptop)
  })

  it('leaves a case alone that goes further or another way on the laptop', async () => {
    const desk = await office()
    const { caseId } = await caseWith(desk, ...prepared)
    const laptop = await laptopWith(desk, caseId)
    await record(laptop, caseId, mediator, note('外出'))
    const before = await hashes(laptop, caseId)
    expect(must(await takeIn(laptop, await carried(desk, caseId), mediator))).toMatchObject([{ as: 'KEPT' }])
    await record(desk, caseId, clerk, note('機關'))
    expect(must(await takeIn(laptop, await carried(desk, caseId), mediator))).toMatchObject([{ as: 'KEPT' }])
    expect(await hashes(laptop, caseId)).toEqual(before)
  })

  it('refuses a packet of another office, one that goes out at the office itself, and a store with cases of its own', async () => {
    const [desk, other] = [await office(), await office()]
    const packet = await carried(desk, (await caseWith(desk, ...prepared)).caseId)
    const foreign = await carried(other, (await caseWith(other, ...prepared)).caseId)
    const laptop = await emptyStore()
    must(await takeIn(laptop, packet, mediator))
    const before = await contentOf(laptop)
    expect(codeOf(await takeIn(laptop, foreign, mediator))).toBe('OTHER_OFFICE')
    expect(await contentOf(laptop)).toEqual(before)
    expect(codeOf(await takeIn(desk, packet, clerk))).toBe('GOES_OUT')
    const third = await office()
    await caseWith(third, filed())
    expect(codeOf(await takeIn(third, packet, clerk))).toBe('OWN_CASES_HERE')
  })

  it('refuses a packet in which one word of a log was changed, and keeps the store as it was', async () => {
    const desk = await office()
    const packet = await carried(desk, (await caseWith(desk, ...prepared)).caseId)
    const laptop = await emptyStore()
    const before = await contentOf(laptop)
    const altered = JSON.parse(JSON.stringify(packet).replace('第一調解室', '第二調解室')) as OutPacket
    expect(codeOf(await takeIn(laptop, altered, mediator))).toBe('CHAIN_BROKEN')
    const last = packet.cases[0]?.events.length ?? 0
    const cut = { ...packet, cases: packet.cases.map((one) => ({ ...one, events: one.events.filter(({ seq }) => seq !== last - 1) })) }
    expect(codeOf(await takeIn(laptop, cut, mediator))).toBe('CHAIN_BROKEN')
    expect(await contentOf(laptop)).toEqual(before)
  })

  it('on a laptop nobody opens a case or gives a number of the office, by the program or by hand', async () => {
    const desk = await office()
    const { caseId } = await caseWith(desk, ...prepared)
    const numbered = must(await issueDocument(desk, paper, { caseId, basedOnSeq: 4, code: 'D06', key: '1', on: '2026-03-11' }, clerk))
    const laptop = await laptopWith(desk, caseId)
    await soundStore(laptop) // the letter's files came along
    expect(codeOf(await openCase(laptop, { event: filed() }, mediator))).toBe('ONLY_AT_OFFICE')
    expect(codeOf(await issueDocument(laptop, paper, { caseId, basedOnSeq: numbered.seq, code: 'D06', key: '1', on: '2026-03-11' }, mediator))).toBe('ONLY_AT_OFFICE')
    expect(codeOf(await issueDocument(laptop, paper, { caseId, basedOnSeq: numbered.seq, code: 'D06', key: '1', on: '2026-03-11', documentNumber: '手寫第1號' }, mediator))).toBe('ONLY_AT_OFFICE')
  })

  it('on a laptop nobody opens an application to the fund or books its money: no packet would bring them back', async () => {
    const desk = await office()
    const { caseId } = await caseWith(desk, ...prepared)
    const laptop = await laptopWith(desk, caseId)
    const { standing: _standing, ...application } = applicationWith({ caseId: null, claimantName: '甲○○', failedElsewhere: { before: 'COURT', name: '臺灣臺北地方法院', on: '2026-04-20', reference: '' } })
    expect(codeOf(await appendSubsidyEvent(laptop, { subsidyId: null, basedOnSeq: 0, event: { ...application, type: 'subsidy.submitted' } }, mediator))).toBe('ONLY_AT_OFFICE')
    const ledger: Handlers<keyof ReturnType<typeof fundLedgerCommands>> = fundLedgerCommands(laptop, paperOf())
    expect(codeOf(await ledger['fund.enter']({ city: 'TAIPEI', year: 115, kind: 'BUDGET', amount: 1_000_000, bookedOn: '2026-03-11', note: '年度預算' }, mediator))).toBe('ONLY_AT_OFFICE')
  })
})

describe('bringing a packet back', () => {
  it('has nothing to bring where nothing was recorded', async () => {
    const desk = await office()
    const { caseId } = await caseWith(desk, ...prepared)
    const laptop = await laptopWith(desk, caseId)
    expect(codeOf(await backPacket(laptop, mediator))).toBe('PACKET_EMPTY')
    expect(codeOf(await backPacket(desk, clerk))).toBe('PACKET_EMPTY')
    expect(codeOf(await outPacket(laptop, [caseId], mediator))).toBe('ONLY_AT_OFFICE')
    expect(codeOf(await outPacket(desk, [], clerk))).toBe('NO_CASE_CHOSEN')
  })

  it('appends the laptop’s events as they are where the office went no further', async () => {
    const desk = await office()
    const { caseId } = await caseWith(desk, ...prepared)
    const laptop = await laptopWith(desk, caseId)
    await record(laptop, caseId, mediator, opened(), proposed(), answered('W1', true), answered('E1', true), closedMeeting)
    expect(await carriedCases(laptop.db)).toMatchObject([{ caseId, added: 5 }])
    const back = must(await backPacket(laptop, mediator))
    const { cases } = await mergeAll(desk, back)
    expect(cases[0]).toMatchObject({ common: 4, ours: [], refused: [] })
    expect(cases[0]?.accepted.map(({ newSeq, asIs }) => [newSeq, asIs])).toEqual([5, 6, 7, 8, 9].map((seq) => [seq, true]))
    expect(await hashes(desk, caseId)).toEqual(await hashes(laptop, caseId))
    expect((await readLog(desk.db, caseId)).at(-1)?.actor).toBe('林○○')
    await soundStore(desk)
    expect(codeOf(await previewMerge(desk, back))).toBe('PACKET_REPLAYED')
  })

  it('replays them after the office’s own, keeping day, hour and name, and says in each where it came from', async () => {
    const desk = await office()
    const { caseId } = await caseWith(desk, ...prepared)
    const laptop = await laptopWith(desk, caseId)
    await record(laptop, caseId, mediator, opened(), closedMeeting)
    await record(desk, caseId, clerk, note('雇主來電'))
    const back = must(await backPacket(laptop, mediator))
    const theirs = await logOf(laptop.db, caseId)
    const { cases } = await mergeAll(desk, back)
    expect(cases[0]).toMatchObject({ common: 4, ours: [{ seq: 5, type: 'note.added', actor: '王承辦' }], accepted: [{ seq: 5, newSeq: 6, asIs: false }, { seq: 6, newSeq: 7, asIs: false }], refused: [] })
    const log = await logOf(desk.db, caseId)
    expect(log.slice(5).map(({ type, on, actor, recordedAt }) => ({ type, on, actor, recordedAt }))).toEqual(theirs.slice(4).map(({ type, on, actor, recordedAt }) => ({ type, on, actor, recordedAt })))
    expect((await readLog(desk.db, caseId))[5]?.event).toMatchObject({ mergedFrom: { packetId: back.packetId, seq: 5, hash: theirs[4]?.hash } })
    await soundStore(desk)
  })

  it('refuses what has become illegal with the reason of the lifecycle, takes the rest, and keeps what was refused', async () => {
    const desk = await office()
    const { caseId } = await caseWith(desk, ...prepared)
    const laptop = await laptopWith(desk, caseId)
    await record(laptop, caseId, mediator, opened(), note('雙方到場'), closedMeeting, failedOutcome)
    await record(desk, caseId, clerk, { type: 'application.withdrawn', on: '2026-03-11', partyIds: ['W1'], signedBy: 'W1' })
    const { cases } = await mergeAll(desk, must(await backPacket(laptop, mediator)))
    expect(cases[0]?.refused.map(({ event, refusal }) => [event.type, refusal.code])).toEqual(expect.arrayContaining([['meeting.opened', 'NOT_ALLOWED_NOW']]))
    expect(cases[0]?.refused[0]?.refusal.article).not.toBe('')
    const [listed] = await readMerges(desk.db)
    expect(listed?.cases[0]?.refused[0]?.event.payload).toContain('attendance')
    await soundStore(desk)
  })

  it('a record that was issued on the laptop comes back with its files, and names its events by their new numbers', async () => {
    const desk = await office()
    const { caseId } = await caseWith(desk, ...prepared)
    const laptop = await laptopWith(desk, caseId)
    await record(laptop, caseId, mediator, ...toFinal.slice(prepared.length))
    const twice = async () => issueDocument(laptop, paper, { caseId, basedOnSeq: (await laptop.heads.read(laptop.db, caseId))?.seq ?? 0, code: 'D11', key: '', on: '2026-03-11' }, mediator)
    must(await twice())
    must(await twice())
    await record(desk, caseId, clerk, note('機關一'), note('機關二'))
    const { cases } = await mergeAll(desk, must(await backPacket(laptop, mediator)))
    expect(cases[0]?.refused).toEqual([])
    const issues = (await readLog(desk.db, caseId)).filter(({ event }) => event.type === 'document.issued')
    const there = (await readLog(laptop.db, caseId)).filter(({ event }) => event.type === 'document.issued')
    expect(issues.map(({ seq }) => seq)).toEqual(there.map(({ seq }) => seq + 2))
    expect(issues[1]?.event).toMatchObject({ version: 2, replaces: { seq: issues[0]?.seq } })
    await soundStore(desk) // with every file as it was issued
  })

  it('takes only what is new from a second packet of the same laptop', async () => {
    const desk = await office()
    const { caseId } = await caseWith(desk, ...prepared)
    const laptop = await laptopWith(desk, caseId)
    await record(laptop, caseId, mediator, note('一'))
    await record(desk, caseId, clerk, note('機關'))
    await mergeAll(desk, must(await backPacket(laptop, mediator)))
    await record(laptop, caseId, mediator, note('二'))
    const { cases } = await mergeAll(desk, must(await backPacket(laptop, mediator)))
    expect(cases[0]).toMatchObject({ known: 1, accepted: [{ seq: 6, newSeq: 7 }] })
    expect((await readLog(desk.db, caseId)).flatMap(({ event }) => (event.type === 'note.added' ? [event.text] : []))).toEqual(['機關', '一', '二'])
    await soundStore(desk)
  })

  it('refuses a packet of another office, one for the laptop, an unknown case, and a confirmation that is out of date', async () => {
    const [desk, other] = [await office(), await office()]
    const { caseId } = await caseWith(desk, ...prepared)
    await carried(other, (await caseWith(other, ...prepared)).caseId)
    const laptop = await laptopWith(desk, caseId)
    await record(laptop, caseId, mediator, note('外出'))
    const back = must(await backPacket(laptop, mediator))
    expect(codeOf(await previewMerge(other, back))).toBe('OTHER_OFFICE')
    expect(codeOf(await previewMerge(laptop, back))).toBe('COMES_BACK')
    const { basis } = must(await previewMerge(desk, back))
    await record(desk, caseId, clerk, note('預覽之後'))
    const before = await contentOf(desk)
    expect(codeOf(await merge(desk, back, basis, clerk))).toBe('OFFICE_WENT_ON')
    const unknown = { ...back, packetId: 'p2', cases: back.cases.map((one) => ({ ...one, caseId: 'x' })) }
    expect(codeOf(await previewMerge(desk, unknown))).toBe('CHAIN_BROKEN') // the id is covered by the hashes
    expect(await contentOf(desk)).toEqual(before)
  })

  it('property: what is merged is the office’s log and after it the accepted ones in the order of the laptop', async () => {
    const step = fc.constantFrom(note('甲'), note('乙'), opened(), closedMeeting, proposed(), failedOutcome, scheduled(2, '2026-03-20T14:00'), { type: 'application.withdrawn', on: '2026-03-11', partyIds: ['W1'], signedBy: 'W1' })
    const attempted = async (store: Store, caseId: string, by: typeof clerk, events: readonly unknown[]) => {
      for (const event of events) await appendEvent(store, { caseId, basedOnSeq: (await store.heads.read(store.db, caseId))?.seq ?? 0, event }, by)
    }
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), fc.array(step, { maxLength: 4 }), async (away, home) => {
      const desk = await office()
      const { caseId } = await caseWith(desk, ...prepared)
      const laptop = await laptopWith(desk, caseId)
      await record(laptop, caseId, mediator, note('出門'))
      await attempted(laptop, caseId, mediator, away)
      await attempted(desk, caseId, clerk, home)
      const [mine, theirs] = [await logOf(desk.db, caseId), await logOf(laptop.db, caseId)]
      const { cases: [report] } = await mergeAll(desk, must(await backPacket(laptop, mediator)))
      const merged = await logOf(desk.db, caseId)
      expect(merged.slice(0, mine.length)).toEqual(mine)
      expect(merged.slice(mine.length).map(({ type, recordedAt }) => [type, recordedAt])).toEqual(report?.accepted.map(({ seq }) => [theirs[seq - 1]?.type, theirs[seq - 1]?.recordedAt]))
      expect([...(report?.accepted ?? []).map(({ seq }) => seq), ...(report?.refused ?? []).map(({ event }) => event.seq)].toSorted((a, b) => a - b)).toEqual(theirs.slice(4).map(({ seq }) => seq))
      await soundStore(desk)
    }), { numRuns: 25, seed: 5 })
  }, 120_000)
})

describe('undoing a merge', () => {
  async function merged() {
    const desk = await office()
    const [one, two] = [await caseWith(desk, ...prepared), await caseWith(desk, ...prepared)]
    const laptop = await laptopWith(desk, one.caseId, two.caseId)
    for (const { caseId } of [one, two]) await record(laptop, caseId, mediator, opened(), note('外出'))
    await record(desk, two.caseId, clerk, note('機關'))
    const before = await contentOf(desk)
    const back = must(await backPacket(laptop, mediator))
    const { mergeNo } = await mergeAll(desk, back)
    return { desk, laptop, one, two, before, back, mergeNo }
  }

  it('leaves the store as it was before, keeps what went out as evidence, and lets the packet be merged again', async () => {
    const { desk, before, back, mergeNo, one } = await merged()
    const after = await contentOf(desk)
    expect(must(await undoMerge(desk, mergeNo, undefined, clerk)).cases).toHaveLength(2)
    expect(await contentOf(desk)).toEqual(before)
    await soundStore(desk)
    const evidence = await desk.db.selectFrom('undone_event').selectAll().execute()
    expect(evidence).toHaveLength(4)
    expect(evidence.every(({ undone_by: by }) => by === '王承辦')).toBe(true)
    expect(codeOf(await undoMerge(desk, mergeNo, undefined, clerk))).toBe('UNDONE_BEFORE')

    await mergeAll(desk, back)
    expect(await contentOf(desk)).toEqual(after)
    // The evidence of the first undo is no licence to take the second merge apart.
    await expect(desk.db.deleteFrom('case_event').where('case_id', '=', one.caseId).where('seq', '=', 6).execute()).rejects.toThrow('never deleted')
    await soundStore(desk)
  })

  it('of one case leaves the others merged', async () => {
    const { desk, one, two, mergeNo } = await merged()
    must(await undoMerge(desk, mergeNo, one.caseId, clerk))
    expect((await readMerges(desk.db))[0]?.cases.map(({ caseId, standing }) => [caseId, standing])).toEqual([[one.caseId, 'UNDONE'], [two.caseId, 'DONE']])
    expect(await logOf(desk.db, two.caseId)).toHaveLength(7)
    await soundStore(desk)
  })

  it('is refused after a later event, of all cases too, and changes nothing', async () => {
    const { desk, one, mergeNo } = await merged()
    await record(desk, one.caseId, clerk, note('收回之後'))
    const before = await contentOf(desk)
    expect(await undoMerge(desk, mergeNo, one.caseId, clerk)).toMatchObject({ ok: false, refusal: { code: 'LATER_EVENT', message: expect.stringContaining(one.caseNumber) as unknown } })
    expect(codeOf(await undoMerge(desk, mergeNo, undefined, clerk))).toBe('LATER_EVENT')
    expect(codeOf(await undoMerge(desk, 99, undefined, clerk))).toBe('MERGE_NOT_FOUND')
    expect(await contentOf(desk)).toEqual(before)
  })

  it('the log gives nothing away but the end of a merge that was copied first', async () => {
    const { desk, one, mergeNo } = await merged()
    const rows = await desk.db.selectFrom('case_event').selectAll().where('case_id', '=', one.caseId).orderBy('seq').execute()
    const [first, last] = [rows[0], rows.at(-1)]
    if (!first || !last) throw new Error('no log')
    const undone = { merge_no: mergeNo, undone_at: '2026-03-11T00:00:00Z', undone_by: '王' }
    await expect(desk.db.deleteFrom('case_event').where('case_id', '=', one.caseId).where('seq', '=', last.seq).execute()).rejects.toThrow('never deleted')
    await expect(desk.db.insertInto('undone_event').values({ ...first, ...undone }).execute()).rejects.toThrow('not the end of a merged log')
    await expect(desk.db.insertInto('undone_event').values({ ...last, payload: '{}', ...undone }).execute()).rejects.toThrow('not the end of a merged log')
    await expect(desk.db.updateTable('packet_merge_case').set({ first_seq: 1 }).execute()).rejects.toThrow('never changed')
  })
})

describe('the sealed file', () => {
  let identity = ''
  let file: Uint8Array = new Uint8Array()
  let packet: OutPacket
  const passphrase = '七股鹽山下午三點的風'
  const lockedBy = async (lock: Lock, content: Packet = packet) => seal(content, lock)

  beforeAll(async () => {
    identity = await generateIdentity()
    const store = await openStore(':memory:', resources, clockOn('2026-03-11'))
    await savePreferences(store.db, { city: 'KAOHSIUNG' })
    packet = must(await outPacket(store, [(await caseWith(store, filed())).caseId], clerk))
    await store.close()
    file = await lockedBy({ recipients: [await recipientOf(identity)] })
  })

  it('opens with the passphrase, or with the key of one recipient, and says which of them it wants', async () => {
    const sealed = await lockedBy({ passphrase })
    expect([lockOf(sealed), lockOf(file), lockOf(new TextEncoder().encode('PK'))]).toEqual(['PASSPHRASE', 'KEY', null])
    expect(must(await unseal(sealed, { passphrase: ` ${passphrase} ` }))).toEqual(packet)
    expect(must(await unseal(file, { identity }))).toEqual(packet)
    expect(codeOf(await unseal(sealed, { passphrase: '錯的通行碼錯的通行碼' }))).toBe('WRONG_PASSPHRASE')
    expect(codeOf(await unseal(file, { identity: await generateIdentity() }))).toBe('WRONG_KEY')
    expect(Buffer.from(sealed).includes('甲○○')).toBe(false)
  }, 60_000)

  it('whichever byte is flipped, it is refused and never half read', async () => {
    for (let at = 0; at < file.length; at += 7) {
      const damaged = file.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0x21
      expect(['PACKET_UNREADABLE', 'WRONG_KEY']).toContain(codeOf(await unseal(damaged, { identity })))
    }
  }, 120_000)

  it.each([0, 1, 30, 150, 400, -1])('is refused when it ends after %i bytes', async (length) => {
    expect(codeOf(await unseal(file.slice(0, length), { identity }))).toBe('PACKET_UNREADABLE')
  })

  it('is refused with something after its end, and when a newer program made it', async () => {
    expect(codeOf(await unseal(Buffer.concat([file, Buffer.from('x')]), { identity }))).toBe('PACKET_UNREADABLE')
    const newer = await lockedBy({ recipients: [await recipientOf(identity)] }, { ...packet, version: 2 })
    expect(codeOf(await unseal(newer, { identity }))).toBe('PACKET_NEWER')
    const strange = await lockedBy({ recipients: [await recipientOf(identity)] }, { ...packet, notes: '私人' } as Packet)
    expect(codeOf(await unseal(strange, { identity }))).toBe('PACKET_UNREADABLE')
  })
})
