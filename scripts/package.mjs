// npm run package: the application as a folder, dist/linux-unpacked or its like.
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './setup/setup.mjs'
import { run, say } from './setup/run.mjs'
import { cache, inPackages, lockedNode } from './setup/paths.mjs'

await runCommand({}, async () => {
  const { electronToLaunch } = await import('./setup/electron.mjs')
  const { distPath, source } = electronToLaunch()
  const bare = join(cache, 'electron', 'to-package')
  rmSync(bare, { recursive: true, force: true })
  cpSync(distPath, bare, { recursive: true, verbatimSymlinks: true, filter: (path) => path !== join(distPath, 'resources', 'app') })
  const version = readFileSync(join(bare, 'version'), 'utf8').trim().replace(/^v/, '')
  if (source === 'registry') say(`This is a trial package on Electron ${version}, for tests: not for release.`)
  const output = source === 'registry' ? 'dist/trial' : 'dist'
  const options = ['--dir', '--publish=never', `-c.electronDist=${bare}`, `-c.electronVersion=${version}`, `-c.directories.output=${output}`]
  return await run(lockedNode, [inPackages('electron-builder', 'cli.js'), ...options, ...process.argv.slice(2)])
})
