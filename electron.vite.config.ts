import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Targets are set by hand to the oldest Electron that must run this code (33: Node 20.18, Chromium 130), never inferred
// from the installed one. sqlite3 and the other packages of main stay outside the bundle, as dependencies in package.json.
export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      lib: { entry: 'electron/main.ts', formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: 'main.js' } },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false, // a sandboxed preload cannot require packages: it is one self-contained file
      lib: { entry: 'electron/preload.ts', formats: ['cjs'] },
      rolldownOptions: { output: { entryFileNames: 'preload.cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: 'chrome130',
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
})
