// npm run readme:pictures: takes the README's pictures from the demonstration that `npm start` walked last without a display.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup/paths.mjs'
import { say } from './setup/run.mjs'

const pictures = { '04-case.png': 'case.png', '07-record-preview.png': 'record.png' }
const [walked, shown] = [join(root, 'out', 'demo'), join(root, 'tests', 'screenshots')]

if (!existsSync(join(walked, '04-case.png'))) {
  say('There is no demonstration in out/demo: run `npm start` without a display first.')
  process.exit(1)
}
mkdirSync(shown, { recursive: true })
for (const [from, to] of Object.entries(pictures)) copyFileSync(join(walked, from), join(shown, to))
say('tests/screenshots is as the last demonstration was.')
