import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What Windows takes as the length of a path, and what a file needs besides its name while it is written and numbered. */
const longestPath = 259
const reserve = '(999).part'.length
/** Shorter, a name says nothing any more; a folder so deep is refused when it is written to. */
const shortestName = 12

/**
 * Writes a file into a folder beside whatever is there: a name that is taken gets a number in brackets, a name too long for the path is cut.
 * @param write whole or not at all
 * @returns the name that it got, with its extension
 * @throws what opening or writing throws; nothing is left behind then
 */
export async function writeFresh(write: (file: string, bytes: Uint8Array) => Promise<void>, folder: string, { name, extension, bytes }: { name: string; extension: string; bytes: Uint8Array }): Promise<string> {
  const room = Math.max(shortestName, longestPath - folder.length - 1 - extension.length - 1 - reserve)
  const short = name.length <= room ? name : [...name].slice(0, room / 2).join('').concat('…')
  for (let count = 1; ; count += 1) {
    const fresh = `${short}${count === 1 ? '' : `(${count})`}.${extension}`
    const file = join(folder, fresh)
    if (!(await claimed(file))) continue
    try {
      await write(file, bytes)
      return fresh
    } catch (error) {
      await rm(file, { force: true })
      throw error
    }
  }
}

/** Takes the name with an empty file, so that nobody else can have it; false when somebody has it. */
async function claimed(file: string): Promise<boolean> {
  try {
    await (await open(file, 'wx')).close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
