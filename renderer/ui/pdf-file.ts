import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** `PASSWORD`: it opens with a password only. `UNREADABLE`: it is no PDF, or a damaged one. */
export class PdfProblem extends Error {
  readonly kind: 'PASSWORD' | 'UNREADABLE'
  constructor(kind: 'PASSWORD' | 'UNREADABLE') {
    super(kind)
    this.kind = kind
  }
}

/** An open PDF. Pages count from 1. */
export interface PdfFile {
  pages: number
  /** Draws a page, so many pixels of the screen wide. Ends the drawing when `signal` says so. */
  draw(page: number, canvas: HTMLCanvasElement, width: number, signal: AbortSignal): Promise<void>
  close(): void
}

/** Opens a PDF with what lies beside the pages; nothing of it is run and nothing is asked of the network. @throws PdfProblem */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const thread = new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url), { type: 'module' })
  const worker = PDFWorker.create({ port: thread })
  const parts = (folder: string) => new URL(`pdf/${folder}/`, document.baseURI).href
  const task = getDocument({
    data: bytes, worker, cMapUrl: parts('cmaps'), cMapPacked: true, standardFontDataUrl: parts('standard_fonts'), wasmUrl: parts('wasm'),
    // The pages may compile no WebAssembly, and the thread fetches nothing by itself.
    useWasm: false, useWorkerFetch: false, useSystemFonts: true, enableXfa: false, stopAtErrors: false,
  })
  const close = () => void task.destroy().finally(() => thread.terminate())
  try {
    return fileOf(await task.promise, close)
  } catch (error) {
    close()
    throw new PdfProblem(error instanceof Error && error.name === 'PasswordException' ? 'PASSWORD' : 'UNREADABLE')
  }
}

const fileOf = (pdf: PDFDocumentProxy, close: () => void): PdfFile => ({
  pages: pdf.numPages,
  close,
  async draw(number, canvas, width, signal) {
    const page = await pdf.getPage(number)
    if (signal.aborted) return
    const natural = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: (width * window.devicePixelRatio) / natural.width })
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    canvas.style.width = `${width}px`
    const drawing = page.render({ canvas, viewport })
    signal.addEventListener('abort', () => drawing.cancel(), { once: true })
    await drawing.promise.catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
  },
})
