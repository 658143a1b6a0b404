const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
/** 1980-01-01 00:00, the first moment the format knows: time in the low half, date in the high. */
const firstMoment = 0x00210000

/**
 * Sets the date of every entry of a zip file to one fixed moment, in place: the library stamps the clock into them, and the same document
 * must always have the same bytes. Works on the plain archives that the library makes (no zip64, no comment).
 * @throws Error when the bytes are no such archive
 */
export function fixEntryDates(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = archive.length - 22
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new Error('the document is no plain zip archive')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error(`directory entry ${index} of the document is damaged`)
    view.setUint32(at + 12, firstMoment, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, firstMoment, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return archive
}
