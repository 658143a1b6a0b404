import { BrowserWindow, ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { refused } from '../shared/ipc/result.ts'
import type { Dispatcher } from './commands/dispatch.ts'
import { channel } from './lib/channel.ts'
import { refuseProgram } from './lib/refusals.ts'
import { isOwnPage } from './security/window-policy.ts'

/**
 * Answers the windows. A message from anything but the main frame of a window of ours, on a page of ours, is refused unread.
 * @param mayAsk whether that window has any business with that command
 */
export function answerWindows(dispatcher: Pick<Dispatcher, 'invoke'>, mayAsk: (asking: WebContents, command: unknown) => boolean): void {
  ipcMain.handle(channel, (event, command: unknown, input: unknown) =>
    (isOurs(event) && mayAsk(event.sender, command) ? dispatcher.invoke(command, input) : refused(refuseProgram('NOT_PERMITTED'))))
}

function isOurs({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnPage(senderFrame.url) && BrowserWindow.fromWebContents(sender) !== null
}
