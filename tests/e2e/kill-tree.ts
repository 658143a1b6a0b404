import { execFileSync } from 'node:child_process'

/** Ends a process and all that it started, at once and unasked, as the end of a battery does. */
export function killTree(root: number): void {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/pid', String(root), '/t', '/f'])
    return
  }
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const tree = [root]
  // Grows while it is gone through: children of children follow.
  for (const parent of tree) tree.push(...all.flatMap(([pid = 0, ppid]) => (ppid === parent ? [pid] : [])))
  for (const pid of tree) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      // It ended with its parent.
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'ESRCH') throw error
    }
  }
}
