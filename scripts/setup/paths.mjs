import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const cache = join(root, '.cache')

/** The Node that the lock file names: every step after the install runs on it, whatever the PATH offers. */
export const lockedNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** @param {string[]} parts path inside node_modules */
export const inPackages = (...parts) => join(root, 'node_modules', ...parts)
