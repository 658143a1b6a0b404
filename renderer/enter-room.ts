import { useNavigate } from 'react-router'
import { paths } from './paths.ts'
import { useShortcut } from './ui/shortcuts.ts'

/**
 * F11: into the hearing room of the row that has the focus, else of the case whose page it is; both name the case in `data-hearing`.
 * Elsewhere to the hearings of today.
 */
export function useRoomKey(): void {
  const navigate = useNavigate()
  useShortcut('F11', () => {
    const caseId = (document.activeElement?.closest<HTMLElement>('[data-hearing]') ?? document.querySelector<HTMLElement>('.page[data-hearing]'))?.dataset.hearing
    void navigate(caseId === undefined ? paths.hearing : paths.hearingRoom(caseId))
  })
}
