import { type CommandName, contract, type Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused } from '../../shared/ipc/result.ts'
import type { Clock } from '../lib/clock.ts'
import type { BatchRunner } from '../lib/batch-runner.ts'
import type { ChooseFile } from '../lib/given-file.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { attachmentFilesOf } from '../store/attachment-files.ts'
import { defaultPreferences } from '../store/preference-repository.ts'
import type { StoreProblem } from '../store/store-problem.ts'
import type { Store } from '../store/store.ts'
import { type AppParts, appCommands } from './app.ts'
import { batchCommands } from './batch.ts'
import { attachmentCommands } from './attachments.ts'
import { calendarCommands } from './calendar.ts'
import { assignmentCommands } from './assignment.ts'
import { caseCommands } from './cases.ts'
import { demonstrationCommands } from './demonstration.ts'
import { documentCommands } from './documents.ts'
import { draftCommands } from './drafts.ts'
import { fundLedgerCommands } from './fund-ledger.ts'
import { hearingCommands } from './hearing.ts'
import { maintenanceCommands } from './maintenance.ts'
import { packetCommands, type PacketFiles } from './packets.ts'
import { panelPaperCommands } from './panel-papers.ts'
import { panelCommands } from './panels.ts'
import type { Paper } from './paper.ts'
import { partiesCommands, type PartiesScreen } from './parties.ts'
import { officeCalendarCommands } from './office-calendar.ts'
import { registerCommands } from './register.ts'
import { rosterCommands } from './roster.ts'
import { serviceCommands } from './services.ts'
import { fundRulesCommands } from './fund-rules.ts'
import { surroundingsCommands } from './surroundings.ts'
import { subsidyCommands } from './subsidies.ts'
import { sheetCommands } from './sheets.ts'
import { templateCommands } from './templates.ts'
import { workbenchCommands } from './workbench.ts'

/** Every command of the contract on an open store. @param batch whoever closes the store waits for it first */
export const commandsOn = (store: Store, app: AppParts, paper: Paper, chooseFile: ChooseFile, batch: BatchRunner, packets: PacketFiles, parties: PartiesScreen): Handlers<CommandName> => ({
  ...appCommands(store, app),
  ...demonstrationCommands(store),
  ...workbenchCommands(store),
  ...caseCommands(store),
  ...assignmentCommands(store),
  ...surroundingsCommands(store),
  ...serviceCommands(store),
  ...draftCommands(store),
  ...rosterCommands(store, chooseFile),
  ...officeCalendarCommands(store, chooseFile),
  ...calendarCommands(store, paper),
  ...documentCommands(store, paper),
  ...registerCommands(store, paper),
  ...sheetCommands(store, paper),
  ...batchCommands(store, paper, batch),
  ...templateCommands(store),
  ...hearingCommands(store),
  ...partiesCommands(store, parties),
  ...packetCommands(store, paper, packets, batch),
  ...fundLedgerCommands(store, paper),
  ...subsidyCommands(store),
  ...panelCommands(store),
  ...panelPaperCommands(store, paper, batch),
  ...attachmentCommands(chooseFile, attachmentFilesOf(store, packets.safe)),
  ...fundRulesCommands(store),
  ...maintenanceCommands(store, packets.safe),
})

const unavailable = async () => refused(refuseProgram('STORE_UNAVAILABLE'))

/** The commands of an application whose store cannot be opened: it says so, and does nothing else. */
export function commandsWithoutStore(problem: StoreProblem, version: string, clock: Clock): Handlers<CommandName> {
  const refusing = Object.fromEntries(Object.keys(contract).map((command) => [command, unavailable])) as unknown as Handlers<CommandName>
  return {
    ...refusing,
    'app.status': async () => ok({
      version, file: problem.toStatus().file, today: clock.today(), preferences: defaultPreferences, cases: 0, demonstrationCases: 0, openRoom: null, storeProblem: problem.toStatus(),
    }),
  }
}
