import { contextBridge, ipcRenderer } from 'electron'
import { channel } from './lib/channel.ts'

// All that a window may do outside its own page: ask for a command of shared/ipc/contract.ts.
contextBridge.exposeInMainWorld('desk', {
  invoke: (command: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, command, input),
})
