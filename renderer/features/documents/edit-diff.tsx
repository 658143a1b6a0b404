import { diffChars } from 'diff'

/** Texts that have less in common than this are shown whole. */
const mostChanges = 1_500

interface Piece { from: number; value: string; is: 'KEPT' | 'REMOVED' | 'ADDED' }

function piecesOf(before: string, after: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { value, removed, added } of diffChars(before, after, { maxEditLength: mostChanges }) ?? [{ value: before, removed: true, added: false }, { value: after, removed: false, added: true }]) {
    pieces.push({ from, value, is: removed ? 'REMOVED' : added ? 'ADDED' : 'KEPT' })
    from += value.length
  }
  return pieces
}

/** What was taken away and what came in its place, within the text. */
export function EditDiff({ before, after }: { before: string; after: string }) {
  return (
    <p className="edit-diff">
      {piecesOf(before, after).map(({ from, value, is }) => (is === 'REMOVED' ? <del key={from}>{value}</del> : is === 'ADDED' ? <ins key={from}>{value}</ins> : <span key={from}>{value}</span>))}
    </p>
  )
}
