import type { RefObject } from 'react'
import { useShortcut } from '../../ui/shortcuts.ts'

interface TickKeysProps { kinds: readonly string[]; onTick: (kind: string) => void; within: RefObject<HTMLElement | null>; inDialogs?: boolean }

/** The keys 1 to 9 tick the first nine papers of a list while the focus is in it. */
export function TickKeys({ kinds, ...rest }: TickKeysProps) {
  return <>{kinds.slice(0, 9).map((kind, index) => <TickKey key={kind} digit={String(index + 1)} kind={kind} {...rest} />)}</>
}

function TickKey({ digit, kind, onTick, within, inDialogs = false }: Omit<TickKeysProps, 'kinds'> & { digit: string; kind: string }) {
  useShortcut(digit, () => onTick(kind), { within, inDialogs })
  return null
}
