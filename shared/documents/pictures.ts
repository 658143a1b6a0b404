import type { DocumentBlock, DocumentCell, DocumentModel, DocumentPicture, PictureImage } from './model.ts'

/** A drawn signature is so high on paper, in millimetres. */
export const drawnHeight = 15

/** Its size on paper in millimetres: as high as it may be, less where it would be wider than its place. */
export function drawnSize({ width, height }: Pick<PictureImage, 'width' | 'height'>, widest: number): { width: number; height: number } {
  const scale = Math.min(drawnHeight / height, widest / width)
  return { width: width * scale, height: height * scale }
}

/** Every picture of a document, in its order. */
export function picturesIn(model: DocumentModel): DocumentPicture[] {
  return model.blocks.flatMap((block) => {
    if (block.kind === 'signatures') return block.signers.flatMap(({ drawn }) => drawn ?? [])
    return block.kind === 'table' ? block.rows.flat().flatMap(({ picture }) => picture ?? []) : []
  })
}

/** The same document with every picture changed. */
export const withPictures = (model: DocumentModel, change: (picture: DocumentPicture) => DocumentPicture): DocumentModel =>
  (picturesIn(model).length === 0 ? model : { ...model, blocks: model.blocks.map((block) => withBlockPictures(block, change)) })

function withBlockPictures(block: DocumentBlock, change: (picture: DocumentPicture) => DocumentPicture): DocumentBlock {
  const changed = (cell: DocumentCell): DocumentCell => (cell.picture === undefined ? cell : { ...cell, picture: change(cell.picture) })
  if (block.kind === 'signatures') return { ...block, signers: block.signers.map((signer) => (signer.drawn === undefined ? signer : { ...signer, drawn: change(signer.drawn) })) }
  return block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(changed)) } : block
}
