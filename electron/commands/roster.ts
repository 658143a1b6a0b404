import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused } from '../../shared/ipc/result.ts'
import { refuse } from '../../shared/lifecycle/refusals.ts'
import type { ChooseFile } from '../lib/given-file.ts'
import { readRosterFile } from '../lib/read-roster-file.ts'
import { discardDraft } from '../store/draft-repository.ts'
import { readPersonFees } from '../store/roster-fees.ts'
import { readRosterPublication, saveRosterPublication } from '../store/roster-publication.ts'
import { readRoster, saveOrganization, savePerson } from '../store/roster-repository.ts'
import { readRosterStanding } from '../store/roster-standing.ts'
import type { Store } from '../store/store.ts'

export const rosterCommands = ({ db, clock, resources }: Store, chooseFile: ChooseFile) => ({
  'roster.view': async () => ok(await readRoster(db)),
  'roster.savePerson': async ({ person, draftId }) => {
    await db.transaction().execute(async (tx) => {
      await savePerson(tx, person)
      if (draftId !== undefined) await discardDraft(tx, draftId)
    })
    return ok(await readRoster(db))
  },
  'roster.saveOrganization': async ({ organization, draftId }) => {
    await db.transaction().execute(async (tx) => {
      await saveOrganization(tx, organization)
      if (draftId !== undefined) await discardDraft(tx, draftId)
    })
    return ok(await readRoster(db))
  },
  'roster.standing': async () => ok(await readRosterStanding(db, clock.today())),
  'roster.fees': async ({ personId, month }) => ok(await readPersonFees(db, personId, month, resources.feeSchedules)),
  'roster.chooseFile': async ({ of }) => {
    const given = await chooseFile({ label: 'CSV、XLSX', extensions: ['csv', 'xlsx', 'txt'] })
    if (!given.ok || given.value === null) return given.ok ? ok(null) : given
    return ok(await readRosterFile(given.value, { of, roster: await readRoster(db), today: clock.today() }))
  },
  'roster.import': async ({ people, organizations }) => {
    await db.transaction().execute(async (tx) => {
      for (const organization of organizations) await saveOrganization(tx, organization)
      for (const person of people) await savePerson(tx, person)
    })
    return ok(await readRoster(db))
  },
  'roster.published': async ({ on }) => {
    if (on !== undefined && on > clock.today()) return refused(refuse('INVALID_PAYLOAD', '調解辦法 §6', ['公告日不得晚於今日', 'the day of publication lies ahead'], 'on'))
    if (on !== undefined) await saveRosterPublication(db, on)
    return ok(await readRosterPublication(db, clock.today()))
  },
}) satisfies Handlers<'roster.view' | 'roster.savePerson' | 'roster.saveOrganization' | 'roster.standing' | 'roster.fees' | 'roster.chooseFile' | 'roster.import' | 'roster.published'>
