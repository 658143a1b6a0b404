import { createContext, Fragment, memo, type ReactNode, use } from 'react'
import { labelPlaces, labelSheet, labelsOnSheet } from '../../../shared/documents/label-sheet.ts'
import type { AddressLabel, DocumentBlock, DocumentCell, DocumentModel, DocumentParagraph, DocumentPicture, DocumentTable, SignatureLine } from '../../../shared/documents/model.ts'
import { drawnSize } from '../../../shared/documents/pictures.ts'
import { checkMark, printableLines, signatureHeader, signerName, titleLines } from '../../../shared/documents/words.ts'
import './paper.css'

/** What stands around a text of the body, by its block and its position in it, in the order of `withTexts`; on plain paper nothing. */
export interface FramedText { block: number; part: number; children: ReactNode }
export type TextFrame = (text: FramedText) => ReactNode
const Frame = createContext<TextFrame>(({ children }) => children)

/**
 * A document as A4 paper: the same words in the same order as its .docx and .odt. Printed, it is the pages themselves; print adds the page
 * numbers. `frame`: for a paper whose texts one does something with.
 */
export const Paper = memo(function Paper({ model, frame }: { model: DocumentModel; frame?: TextFrame }) {
  const titles = titleLines(model)
  const paper = (
    <article className="paper" lang={model.language ?? 'zh-Hant-TW'} data-genre={model.genre} data-code={model.code} aria-label={model.title}>
      <header className="paper-head">
        {(model.filing ?? []).map((line) => <p key={line} className="paper-filing"><Text text={line} /></p>)}
        {titles.length > 0 && <h2 className="paper-title">{titles.map((line) => <span key={line} className="paper-line"><Text text={line} /></span>)}</h2>}
      </header>
      {keyed(model.blocks).map(([key, block, index]) => <Block key={key} block={block} at={index} />)}
      {model.footer !== undefined && <footer className="paper-foot"><Text text={model.footer} /></footer>}
    </article>
  )
  return frame === undefined ? paper : <Frame value={frame}>{paper}</Frame>
})

/** A document never changes its order while it is shown, so that a place in it is name enough. */
const keyed = <T,>(list: readonly T[]): [string, T, number][] => list.map((entry, index) => [String(index), entry, index])

function Text({ text }: { text: string }) {
  const lines = printableLines(text)
  if (lines.length === 1) return lines[0]
  return keyed(lines).map(([key, line]) => <span key={key} className="paper-line">{line}</span>)
}

/** A text of the body in its frame. */
function Framed({ at, part = 0, text }: { at: number; part?: number; text: string }) {
  return use(Frame)({ block: at, part, children: <Text text={text} /> })
}

function Block({ block, at }: { block: DocumentBlock; at: number }) {
  switch (block.kind) {
    case 'heading': {
      const text = <Framed at={at} text={block.text} />
      return block.level === 1 ? <h3 className="paper-section">{text}</h3> : <h4 className="paper-subsection">{text}</h4>
    }
    case 'paragraph':
      return <TextParagraph block={block} at={at} />
    case 'field':
      return (
        <p className="paper-field" data-strong={block.strong} data-small={block.small}>
          <span className="paper-mark"><Text text={`${block.label}：`} /></span><span><Framed at={at} part={1} text={block.value} /></span>
        </p>
      )
    case 'contact':
      return <div className="paper-contact">{keyed(block.lines).map(([key, line, part]) => <p key={key}><Framed at={at} part={part} text={line} /></p>)}</div>
    case 'checklist':
      return (
        <ul className="paper-checklist">
          {keyed(block.items).map(([key, item, part]) => (
            <li key={key}><span className="paper-mark">{checkMark(item.checked)}</span><span><Framed at={at} part={part} text={item.text} /></span></li>
          ))}
        </ul>
      )
    case 'table':
      return <PaperTable table={block} at={at} />
    case 'signatures':
      return <Signatures signers={block.signers} />
    case 'labels':
      return <Labels block={block} />
    case 'spacer':
      return <div className="paper-spacer" />
    case 'pageBreak':
      return <div className="paper-break" />
  }
}

function TextParagraph({ block, at }: { block: DocumentParagraph; at: number }) {
  const { number, indent = 0, align, strong, small, struck, keepWithNext } = block
  const words = <Framed at={at} text={block.text} />
  const text = struck ? <del>{words}</del> : words
  return (
    <p className="paper-text" data-indent={Math.min(indent, 3)} data-align={align} data-strong={strong} data-small={small} data-keep={keepWithNext} data-numbered={number === undefined ? undefined : true}>
      {number === undefined ? text : <Fragment><span className="paper-mark"><Text text={number} /></span><span>{text}</span></Fragment>}
    </p>
  )
}

/** The position of the first text of each row among the texts of its table. */
function firstsOf({ header, rows }: DocumentTable): number[] {
  const firsts: number[] = []
  rows.reduce((first, row) => {
    firsts.push(first)
    return first + row.length
  }, header?.length ?? 0)
  return firsts
}

function PaperTable({ table, at }: { table: DocumentTable; at: number }) {
  const { header, rows, widths } = table
  const firsts = firstsOf(table)
  const total = widths.reduce((sum, width) => sum + width, 0)
  return (
    <table className="paper-table" data-short={rows.length <= 6}>
      <colgroup>{keyed(widths).map(([key, width]) => <col key={key} style={{ width: `${(width / total) * 100}%` }} />)}</colgroup>
      {header && <thead><tr>{header.map((text) => <th key={text} scope="col"><Text text={text} /></th>)}</tr></thead>}
      <tbody>{keyed(rows).map(([key, cells, row]) => <tr key={key}>{keyed(cells).map(([column, cell, index]) => <Cell key={column} cell={cell} at={at} part={(firsts[row] ?? 0) + index} />)}</tr>)}</tbody>
    </table>
  )
}

function Cell({ cell: { text, label, align, span, picture }, at, part }: { cell: DocumentCell; at: number; part: number }) {
  const framed = <Framed at={at} part={part} text={text} />
  if (label) return <th scope="row" colSpan={span}>{framed}</th>
  return <td colSpan={span} data-align={align}>{picture && <Picture picture={picture} />}{framed}</td>
}

const millimetres = (...lengths: number[]): string => lengths.map((length) => `${length}mm`).join(' ')
const sheetLook = {
  padding: millimetres(labelSheet.top, labelSheet.left, 0), columnGap: millimetres(labelSheet.gap),
  gridTemplateColumns: millimetres(...Array.from({ length: labelSheet.columns }, () => labelSheet.width)), gridAutoRows: millimetres(labelSheet.height),
}
const labelLook = { padding: millimetres(0, labelSheet.paddingX) }

/** Each sheet on a page of its own. */
function Labels({ block }: { block: { labels: readonly AddressLabel[]; skipped: number } }) {
  const places = labelPlaces(block)
  const sheets = Array.from({ length: Math.ceil(places.length / labelsOnSheet) }, (_, sheet) => places.slice(sheet * labelsOnSheet, (sheet + 1) * labelsOnSheet))
  return keyed(sheets).map(([sheet, labels]) => (
    <ul key={sheet} className="paper-labels" style={sheetLook}>
      {keyed(labels).map(([place, label]) => (label === null ? <li key={place} aria-hidden="true" /> : (
        <li key={place} style={labelLook} data-small={label.small}>
          <p><Text text={label.address} /></p>
          {keyed(label.names).map(([key, name]) => <p key={key} data-strong><Text text={name} /></p>)}
          <p data-small><Text text={label.note} /></p>
        </li>
      )))}
    </ul>
  ))
}

function Picture({ picture: { alt, image } }: { picture: DocumentPicture }) {
  return image && <img className="paper-drawn" style={{ width: millimetres(drawnSize(image, Infinity).width) }} src={`data:image/png;base64,${image.png}`} alt={alt} />
}

function Signatures({ signers }: { signers: readonly SignatureLine[] }) {
  return (
    <table className="paper-table paper-signatures" data-short={signers.length <= 12}>
      <thead><tr>{signatureHeader.map((text) => <th key={text} scope="col">{text}</th>)}</tr></thead>
      <tbody>
        {keyed(signers).map(([key, signer]) => (
          <tr key={key}><td data-align="center"><Text text={signer.role} /></td><td><Text text={signerName(signer)} /></td><td data-align="center">{signer.drawn && <Picture picture={signer.drawn} />}<Text text={signer.signed ?? ''} /></td></tr>
        ))}
      </tbody>
    </table>
  )
}
