import { type RefObject, useEffect } from 'react'
import { useHearing } from './room-context.ts'

/** Where one is while the focus is among the terms: the parties' screen follows. */
const termsPlace = 'terms'

/** Keeps where one is: in `terms` as long as nothing of the record has the focus. A statement that is being typed tells its place itself. */
export function usePlace(column: RefObject<HTMLElement | null>, place: 'terms' | 'record'): void {
  const { room: { focus }, change } = useHearing()
  useEffect(() => {
    const section = column.current
    if (section === null || (focus === termsPlace) === (place === termsPlace)) return undefined
    const onFocus = () => change(() => ({ focus: place }))
    section.addEventListener('focusin', onFocus)
    return () => section.removeEventListener('focusin', onFocus)
  }, [column, focus, change, place])
}
