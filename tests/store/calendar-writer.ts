import { writeSync } from 'node:fs'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { removeClosure, saveClosure } from '../../electron/store/office-calendar-repository.ts'
import { changeCalendar } from '../../electron/store/rebuild.ts'
import { openStore } from '../../electron/store/store.ts'

// Closes the office on a day and opens it again, for ever. office-calendar-kill.test.ts ends it in the middle of its work.
const [file = '', resourceFolder = ''] = process.argv.slice(2)
const store = await openStore(file, await loadResources(resourceFolder), systemClock('2026-03-11'))
const date = '2026-03-05'
for (;;) {
  await changeCalendar(store, (tx) => saveClosure(tx, { date, name: '颱風停止上班' }))
  writeSync(1, '.')
  await changeCalendar(store, (tx) => removeClosure(tx, date))
}
