import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, redone, sending, statementOf, type Typing, typed, undone, type Written } from '../../../shared/hearing/composer.ts'
import { expanded } from '../../../shared/hearing/phrases.ts'
import { type Speaker, speakers } from '../../../shared/hearing/room.ts'
import type { Refusal } from '../../../shared/ipc/result.ts'
import { speakerName } from '../../event-forms/choices.ts'
import { useStatus } from '../../status.tsx'
import { RefusalText } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useHearing, useLiveRoom } from './room-context.ts'
import { composerPlace } from './use-cursor.ts'

/** A pause after which typing is a burst of its own. */
const pauseMs = 1_000
/** What the room calls it: the parties' screen follows. */
const composerFocus = 'composer'

/** Where a statement is typed. Enter records it; nothing but the input method hears the keys while it composes. */
export function StatementComposer({ field, onUp, onSpeak }: { field: RefObject<HTMLTextAreaElement | null>; onUp: () => void; onSpeak: (speaker: Speaker) => void }) {
  const { t } = useTranslation('hearingRecord')
  const { t: named } = useTranslation(['case', 'domain', 'committee'])
  const { view, change, save, record, isPossible } = useHearing()
  const { room } = useLiveRoom()
  const { preferences } = useStatus()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { speaker, text, caret, correcting } = room.composer
  const isSending = useRef(false)
  const lastTyped = useRef({ at: 0, kind: '' })
  const placed = useRef<number | null>(null)

  const put = (next: (typing: Typing) => Typing) => change((latest) => {
    const typing = next(latest)
    placed.current = typing.composer.caret
    return typing
  })
  useLayoutEffect(() => {
    if (placed.current !== null) field.current?.setSelectionRange(placed.current, placed.current)
    placed.current = null
  })
  // Back where one was before the room was left.
  const isOpen = isPossible('statement.recorded')
  const [start] = useState({ caret, isHere: room.cursor.place === composerPlace || (isOpen && room.cursor.place === '') })
  useEffect(() => {
    if (start.isHere) field.current?.focus()
    field.current?.setSelectionRange(start.caret, start.caret)
  }, [field, start])

  const onTyped = (written: Written, { at, kind, isComposing }: { at: number; kind: string; isComposing: boolean }) => {
    const startsBurst = kind !== lastTyped.current.kind || (!isComposing && at - lastTyped.current.at > pauseMs)
    lastTyped.current = { at, kind }
    setRefusal(null)
    change((latest) => typed(latest, written, startsBurst))
  }
  const send = async () => {
    if (text.trim() === '' || isSending.current) return
    isSending.current = true
    try {
      change((latest) => sending(latest, view.seq))
      await save()
      const result = await record({ type: 'statement.recorded', side: speaker, text: statementOf({ text }), ...(correcting === undefined ? {} : { strikes: correcting }) })
      setRefusal(result.ok ? null : result.refusal)
      put((latest) => answered(latest, result.ok))
    } finally {
      isSending.current = false
    }
  }
  const stopCorrecting = () => put(({ composer: { correcting: _corrected, ...composer } }) => ({ composer: { ...composer, text: '', caret: 0 }, undo: [], redo: [] }))

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // 229: a key that an input method took, also where it says nothing of composing.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const { selectionStart, selectionEnd } = event.currentTarget
    const key = event.key.toLowerCase()
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    const act = (action: () => void) => {
      event.preventDefault()
      action()
    }
    if (!isPlain && !event.altKey && (key === 'z' || key === 'y')) {
      act(() => put(key === 'y' || event.shiftKey ? redone : undone))
      return
    }
    if (!isPlain) return
    if (key === 'enter' && !event.shiftKey) act(() => void send())
    else if ((key === ' ' || key === 'tab') && !event.shiftKey && selectionStart === selectionEnd) {
      const words = expanded(text, selectionStart, preferences.phrases)
      if (words !== null) act(() => {
        lastTyped.current = { at: 0, kind: 'expanded' }
        put((latest) => typed(latest, words, true))
      })
    } else if (key === 'arrowup' && selectionEnd === 0) act(onUp)
    else if (key === 'escape' && correcting !== undefined) act(stopCorrecting)
  }

  // Once there is an outcome nothing is added; what was still being typed is not thrown away.
  if (view.facts.outcome !== null && text === '') return null
  return (
    <div className="composer">
      {correcting !== undefined && (
        <p className="composer-correcting">{t('correcting', { number: correcting })}<Button size="small" variant="quiet" onPress={stopCorrecting}>{t('stopCorrecting')}</Button></p>
      )}
      {refusal && <div role="alert"><RefusalText refusal={refusal} /></div>}
      <div className="composer-speakers" role="group" aria-label={t('speaker')}>
        {speakers.map((one, index) => (
          <button key={one} type="button" className="composer-speaker" aria-pressed={one === speaker} aria-keyshortcuts={`Alt+${index + 1}`} disabled={correcting !== undefined && one !== speaker} onClick={() => onSpeak(one)}>
            {speakerName(named, view.facts, one)} <kbd>Alt+{index + 1}</kbd>
          </button>
        ))}
      </div>
      <textarea
        ref={field} data-place="composer" className="control control-area" rows={3} value={text} aria-label={t('composer', { side: speakerName(named, view.facts, speaker) })} aria-describedby="composer-hint"
        onChange={({ target, timeStamp, nativeEvent }) => {
          const { inputType = '', isComposing = false } = nativeEvent as InputEvent
          onTyped({ text: target.value, caret: target.selectionStart }, { at: timeStamp, kind: inputType.startsWith('delete') ? 'delete' : inputType === 'insertFromPaste' ? `paste ${timeStamp}` : 'insert', isComposing })
        }}
        onSelect={({ currentTarget }) => {
          const { selectionStart } = currentTarget
          if (selectionStart !== room.composer.caret) change(({ composer }) => ({ composer: { ...composer, caret: selectionStart } }))
        }}
        onFocus={() => room.focus !== composerFocus && change(() => ({ focus: composerFocus }))}
        onKeyDown={onKeyDown}
      />
      <div className="composer-foot">
        <p id="composer-hint" className="quiet">{isOpen ? t('hint') : t('notOpen')}</p>
        <Button size="small" variant="primary" onPress={() => void send()}>{t('record')}</Button>
      </div>
    </div>
  )
}
