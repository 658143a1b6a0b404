import type { Page } from '@playwright/test'
import type { Result } from '../../shared/ipc/result.ts'

/** What the preload gives to a page. */
export interface DeskWindow { desk: { invoke: (command: unknown, input: unknown) => Promise<Result<unknown>> } }

/** Sends the main process whatever one likes, as a page that has been taken over could. @returns its answer, refusals included */
export const send = (page: Page, command: unknown, input: unknown): Promise<Result<unknown>> =>
  page.evaluate(([name, sent]) => (window as unknown as DeskWindow).desk.invoke(name, sent), [command, input] as const)
