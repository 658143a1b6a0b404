// npm start: the window; where there is no display, the demonstration.
import { hasDisplay, runCommand } from './setup/setup.mjs'
import { run, say } from './setup/run.mjs'

await runCommand({ headless: !hasDisplay }, async () => {
  if (!hasDisplay) {
    say('There is no display here, so this is the demonstration: the real application on a virtual display.')
    const { demonstrate } = await import('./demo.mjs')
    return await demonstrate()
  }
  const { electronToLaunch } = await import('./setup/electron.mjs')
  const { executablePath, args } = electronToLaunch()
  const waylandOnly = process.platform === 'linux' && !process.env['DISPLAY'] ? ['--ozone-platform=wayland'] : []
  say('Opening 調解台 …')
  return await run(executablePath, [...waylandOnly, ...args, ...process.argv.slice(2)])
})
