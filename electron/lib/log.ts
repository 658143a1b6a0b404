import { join } from 'node:path'
import log from 'electron-log/node.js'

export interface Log {
  /** A mistake of ours, or of the machine: where it happened, never what was being worked on. */
  fault(where: string, error: unknown): void
}

/** The log file of the application. Messages of errors may quote a case, so only their kind and their places in the code are kept. */
export function openLog(folder: string): Log {
  const logger = log.create({ logId: 'mediation-desk' })
  logger.transports.file.resolvePathFn = () => join(folder, 'main.log')
  logger.transports.file.maxSize = 1024 * 1024
  return { fault: (where, error) => logger.error(where, ...anonymous(error)) }
}

function anonymous(error: unknown): string[] {
  if (!(error instanceof Error)) return [typeof error]
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.name, code, ...places].filter((part) => part !== '')
}
