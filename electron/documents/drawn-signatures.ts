import type { DocumentModel, PictureImage } from '../../shared/documents/model.ts'
import { picturesIn, withPictures } from '../../shared/documents/pictures.ts'
import { IssuedFileDamaged, type IssuedFiles } from '../store/issued-files.ts'

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Of the first chunk, which tells the size. */
const [widthAt, heightAt, headerEnd] = [16, 20, 24]
/** No screen to sign on has more pixels in a line. */
const mostPixels = 20_000

/** @returns null for what is no PNG of a drawing */
export function readDrawing(bytes: Uint8Array): PictureImage | null {
  const file = Buffer.from(bytes)
  if (file.length < headerEnd || !file.subarray(0, pngStart.length).equals(pngStart) || file.toString('latin1', 12, widthAt) !== 'IHDR') return null
  const [width, height] = [file.readUInt32BE(widthAt), file.readUInt32BE(heightAt)]
  return width < 1 || height < 1 || width > mostPixels || height > mostPixels ? null : { png: file.toString('base64'), width, height }
}

/** The drawing of a kept file; null where that is gone or altered, which the check of the data tells: what was signed stands in words. */
export async function keptDrawing(files: Pick<IssuedFiles, 'read'>, sha256: string): Promise<PictureImage | null> {
  try {
    return readDrawing(await files.read({ sha256, format: 'png' }))
  } catch (error) {
    if (error instanceof IssuedFileDamaged) return null
    throw error
  }
}

/** The same document with the drawings that it names. */
export async function withDrawings(files: Pick<IssuedFiles, 'read'>, model: DocumentModel): Promise<DocumentModel> {
  const images = new Map<string, PictureImage>()
  for (const { sha256 } of picturesIn(model)) {
    const image = images.has(sha256) ? null : await keptDrawing(files, sha256)
    if (image !== null) images.set(sha256, image)
  }
  return withPictures(model, (picture) => {
    const image = images.get(picture.sha256)
    return image === undefined ? picture : { ...picture, image }
  })
}
