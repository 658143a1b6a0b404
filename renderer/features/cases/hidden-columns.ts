import { useState } from 'react'

const storageKey = 'case-list.hidden-columns'
const hiddenAtFirst = ['receivedOn', 'meeting']

/** Which columns this person hides, kept on this computer. */
export function useHiddenColumns(): [ReadonlySet<string>, (hidden: readonly string[]) => void] {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => new Set(stored() ?? hiddenAtFirst))
  return [hidden, (next) => {
    setHidden(new Set(next))
    localStorage.setItem(storageKey, JSON.stringify(next))
  }]
}

function stored(): string[] | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    return Array.isArray(value) ? value.map(String) : null
  } catch {
    return null // written by another version, or by hand
  }
}
