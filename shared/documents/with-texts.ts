import type { DocumentBlock, DocumentModel, SignatureLine } from './model.ts'

/** The same document with every text that it prints changed. */
export function withTexts(model: DocumentModel, change: (text: string) => string): DocumentModel {
  return {
    ...model,
    title: change(model.title),
    ...(model.issuer === undefined ? {} : { issuer: change(model.issuer) }),
    ...(model.filing === undefined ? {} : { filing: model.filing.map(change) }),
    ...(model.footer === undefined ? {} : { footer: change(model.footer) }),
    blocks: model.blocks.map((block) => withBlockTexts(block, change)),
  }
}

/** The same block with every text that it prints changed, in the order in which they are printed. */
export function withBlockTexts(block: DocumentBlock, change: (text: string) => string): DocumentBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: change(block.text) }
    case 'field':
      return { ...block, label: change(block.label), value: change(block.value) }
    case 'contact':
      return { ...block, lines: block.lines.map(change) }
    case 'checklist':
      return { ...block, items: block.items.map((item) => ({ ...item, text: change(item.text) })) }
    case 'table':
      return { ...block, ...(block.header === undefined ? {} : { header: block.header.map(change) }), rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text) }))) }
    case 'signatures':
      return { ...block, signers: block.signers.map((signer) => changedSigner(signer, change)) }
    case 'labels':
      return { ...block, labels: block.labels.map((label) => ({ ...label, address: change(label.address), names: label.names.map(change), note: change(label.note) })) }
    case 'spacer':
    case 'pageBreak':
      return block
  }
}

const changedSigner = ({ role, name, remark, signed }: SignatureLine, change: (text: string) => string): SignatureLine =>
  ({ role: change(role), name: change(name), ...(remark === undefined ? {} : { remark: change(remark) }), ...(signed === undefined ? {} : { signed: change(signed) }) })
