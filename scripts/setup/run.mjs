import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cache, root } from './paths.mjs'

/** A set-up step that cannot go on, with what the reader can do about it. Shown as its message, without a stack. */
export class SetupError extends Error {}

/** @param {string} line one plain line of progress */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/**
 * Runs a program from the project's folder with its output on this terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<number>} its exit status; 124 when it was ended because the time was up
 */
export function run(command, args, { env = process.env, timeoutMs } = {}) {
  return waitFor(command, args, env, 'inherit', timeoutMs)
}

/**
 * Runs a program quietly, its output in `.cache/setup/NAME.log`.
 * @param {string} name of the log
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<{ ok: boolean, tail: string, log: string }>} `tail`: the last lines of the log
 */
export async function runQuietly(name, command, args, { env = process.env, timeoutMs } = {}) {
  const log = join(cache, 'setup', `${name}.log`)
  mkdirSync(dirname(log), { recursive: true })
  const file = openSync(log, 'w')
  const status = await waitFor(command, args, env, ['ignore', file, file], timeoutMs).finally(() => closeSync(file))
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n')
  return { ok: status === 0, tail: lines.slice(-12).join('\n'), log }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {import('node:child_process').StdioOptions} stdio
 * @param {number | undefined} timeoutMs
 * @returns {Promise<number>}
 */
function waitFor(command, args, env, stdio, timeoutMs) {
  // A program with a time limit leads its own group, so that what it started (a window, an X server) ends with it.
  const ownGroup = timeoutMs !== undefined && process.platform !== 'win32'
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio, detached: ownGroup })
    /** @param {NodeJS.Signals} signal */
    const end = (signal) => {
      try {
        if (ownGroup && child.pid !== undefined) process.kill(-child.pid, signal)
        else child.kill(signal)
      } catch {
        // it has already ended
      }
    }
    let timeUp = false
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timeUp = true
            end('SIGTERM')
            setTimeout(() => end('SIGKILL'), 5_000).unref()
          }, timeoutMs)
    const stop = () => end('SIGTERM')
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    /** @param {number} status */
    const done = (status) => {
      clearTimeout(timer)
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      resolve(timeUp ? 124 : status)
    }
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      done(127)
    })
    child.once('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}
