import { useCallback, useEffect, useRef, useState } from 'react'
import { type PrivateNote, type PrivateZone, privateZones } from '../../../shared/hearing/notes.ts'
import { call } from '../../desk.ts'
import { type DraftState, Keeper } from '../../keeper.ts'

export type NoteTexts = Readonly<Record<PrivateZone, string>>
type States = Readonly<Record<PrivateZone, DraftState>>

const idle: States = { NOTES: { status: 'IDLE' }, CAUCUS_EMPLOYEE: { status: 'IDLE' }, CAUCUS_EMPLOYER: { status: 'IDLE' } }
const textOf = (notes: readonly PrivateNote[], zone: PrivateZone): string => notes.find((one) => one.zone === zone)?.text ?? ''

/** Private notes, each kept by itself while one types. @param stored as they were left */
export function usePrivateNotes(caseId: string, stored: readonly PrivateNote[]): { texts: NoteTexts; states: States; write: (zone: PrivateZone, text: string) => void } {
  const [texts, setTexts] = useState<NoteTexts>(() => ({ NOTES: textOf(stored, 'NOTES'), CAUCUS_EMPLOYEE: textOf(stored, 'CAUCUS_EMPLOYEE'), CAUCUS_EMPLOYER: textOf(stored, 'CAUCUS_EMPLOYER') }))
  const [states, setStates] = useState(idle)
  const latest = useRef(texts)
  const [keepers] = useState(() => {
    const keeperOf = (zone: PrivateZone) => new Keeper<string>((text) => call('hearing.saveNote', { caseId, zone, text }), (state) => setStates((last) => ({ ...last, [zone]: state })))
    return { NOTES: keeperOf('NOTES'), CAUCUS_EMPLOYEE: keeperOf('CAUCUS_EMPLOYEE'), CAUCUS_EMPLOYER: keeperOf('CAUCUS_EMPLOYER') }
  })
  const write = useCallback((zone: PrivateZone, text: string) => {
    latest.current = { ...latest.current, [zone]: text }
    setTexts(latest.current)
    keepers[zone].change(() => latest.current[zone])
  }, [keepers])
  useEffect(() => {
    const save = () => privateZones.forEach((zone) => void keepers[zone].save())
    window.addEventListener('pagehide', save)
    return () => {
      window.removeEventListener('pagehide', save)
      save()
    }
  }, [keepers])
  return { texts, states, write }
}
