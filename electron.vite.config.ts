import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

/**
 * What pdfjs-dist asks for while it shows a page, beside the pages under pdf/: the maps of Chinese characters, the fonts that a PDF need not bring, and the
 * decoders of scans in plain JavaScript, since the pages may compile no WebAssembly.
 */
const pdfParts = (): Plugin => ({
  name: 'pdf-parts',
  generateBundle() {
    for (const folder of ['cmaps', 'standard_fonts', 'wasm']) {
      const from = join('node_modules/pdfjs-dist', folder)
      for (const name of readdirSync(from)) {
        if (folder === 'wasm' && !/nowasm|^LICENSE_.*(?:JBIG2|OPENJPEG)$/u.test(name)) continue
        this.emitFile({ type: 'asset', fileName: `pdf/${folder}/${name}`, source: readFileSync(join(from, name)) })
      }
    }
  },
})

// Targets are set by hand to the oldest Electron that must run this code (33: Node 20.18, Chromium 130), never inferred
// from the installed one. Main is one file, so that starting it reads one file rather than some hundred: only sqlite3, which
// brings a compiled library, stays outside. What a first screen does not need is imported when it is asked for.
export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      minify: true,
      externalizeDeps: false,
      lib: { entry: 'electron/main.ts', formats: ['es'] },
      rolldownOptions: { external: ['sqlite3'], output: { entryFileNames: 'main.js' } },
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
    plugins: [react(), pdfParts()],
    build: {
      target: 'chrome130',
      minify: true,
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
})
