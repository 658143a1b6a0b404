import { run } from './run.mjs'

/**
 * Runs a program that opens windows: on Linux under a virtual display of its own, so that tests neither need the
 * user's screen nor take the focus on it; elsewhere on the screen there is.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<number>} the exit status; 124 when the time was up
 */
export function runUnderDisplay(command, args, options) {
  if (process.platform !== 'linux') return run(command, args, options)
  const screen = ['-a', '-s', '-screen 0 1920x1200x24 -nolisten tcp']
  return run('xvfb-run', [...screen, command, ...args], options)
}
