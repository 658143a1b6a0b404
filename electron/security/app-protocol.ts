import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'

/** Every page of the application is loaded from here; nothing else is loaded at all. */
export const appOrigin = 'app://desk'

/** What a page may load: its own scripts, styles, pictures and fonts. Nothing inline, nothing from elsewhere, no frames. */
const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.ttf': 'font/ttf',
  '.bcmap': 'application/octet-stream', '.pfb': 'application/octet-stream',
}

/** Call before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Serves the built renderer below `folder` as app://desk/. */
export function serveApp(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = fileOf(request.url, folder)
    const type = file === null ? undefined : types[extname(file)]
    if (file === null || type === undefined || request.method !== 'GET') return new Response(null, { status: 404 })
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: {
        'Content-Type': type, 'Content-Security-Policy': contentSecurityPolicy, 'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-cache',
      } })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

/** The file that an address stands for, or null when it lies outside the folder. */
export function fileOf(address: string, folder: string): string | null {
  try {
    const { protocol: scheme, host, pathname } = new URL(address)
    const file = normalize(join(folder, decodeURIComponent(pathname)))
    return scheme === 'app:' && host === 'desk' && file.startsWith(folder + sep) && !file.includes('\0') ? file : null
  } catch {
    return null // a broken escape such as %zz
  }
}
