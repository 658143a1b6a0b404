// npm run build: main, preload and renderer into out/.
import { runCommand } from './setup/setup.mjs'

await runCommand({}, async () => 0)
