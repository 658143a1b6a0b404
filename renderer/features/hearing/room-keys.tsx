import { useTranslation } from 'react-i18next'
import { KeyList } from '../../ui/key-list.tsx'

/** What the keys do in the room; a letter or figure alone works in the column that is named. */
const keys = [
  ['Alt+1  Alt+2  Alt+3', 'speaker'], ['Enter', 'record'], [';', 'phrase'], ['Ctrl+Z  Ctrl+Y', 'undo'], ['Ctrl+F', 'find'], ['Alt+4', 'proposal'], ['Alt+5', 'answers'], ['Alt+6', 'outcome'], ['Alt+7  Alt+8  Alt+9', 'offer'], ['Alt+C', 'calculator'],
  ['Ctrl+P', 'preview'], ['Alt+L', 'print'], ['Alt+D', 'remedies'], ['Alt+S', 'slip'], ['Alt+R', 'readBack'], ['Alt+P', 'parties'], ['Alt+0', 'private'],
  ['Enter  P  N', 'attendance'], ['Enter', 'moves'], ['L', 'letter'], ['I  O', 'guests'], ['1-5', 'duties'], ['Ctrl+Enter', 'open'], ['R', 'recess'],
  ['F6  Shift+F6', 'region'], ['F11', 'leave'], ['Esc', 'close'], ['?', 'list'],
] as const

/** 快速鍵 of the room. */
export function RoomKeys({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('hearingKeys')
  return <KeyList uses={keys.map(([pressed, use]) => [pressed, t(`use.${use}`)] as const)} isOpen={isOpen} onClose={onClose} />
}
