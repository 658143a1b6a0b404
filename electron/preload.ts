import { contextBridge } from 'electron'

contextBridge.exposeInMainWorld('desk', { electron: process.versions.electron })
