import { type RefObject, useEffect, useRef } from 'react'

interface ShortcutOptions {
  /** Also while a dialog is open: for a shortcut that belongs to the dialog. */
  inDialogs?: boolean
  isEnabled?: boolean
  /** Only while the focus is in there: for a single letter, which a page must not take from everything else (WCAG 2.1.4). */
  within?: RefObject<HTMLElement | null>
}

const keepsKeys = 'button, input[type="radio"], input[type="checkbox"], [role="spinbutton"]'

/**
 * Runs `action` on a key such as `Ctrl+K`, `Alt+ArrowLeft`, `F6` or `?`. A key without Ctrl or Alt (other than F1-F12) is left alone while
 * one types; nothing runs while an input method is composing, or under an open dialog.
 */
export function useShortcut(keys: string, action: () => void, { inDialogs = false, isEnabled = true, within }: ShortcutOptions = {}): void {
  const latest = useRef(action)
  useEffect(() => {
    latest.current = action
  })
  useEffect(() => {
    if (!isEnabled) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || !matches(event, keys)) return
      if (!inDialogs && document.querySelector('.overlay') !== null) return
      if (within && !within.current?.contains(document.activeElement)) return
      event.preventDefault()
      latest.current()
    }
    // A button, a box, a radio button, a figure of a time keep Enter to themselves, also with Ctrl: a chord is heard before them.
    const beforeControl = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey || event.altKey) || !(event.target instanceof HTMLElement && event.target.matches(keepsKeys))) return
      onKeyDown(event)
      if (event.defaultPrevented) event.stopPropagation()
    }
    window.addEventListener('keydown', beforeControl, true)
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', beforeControl, true)
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [keys, inDialogs, isEnabled, within])
}

/** Whether no other layer lies over that element. */
export function isOnTop(element: HTMLElement | null): boolean {
  const top = [...document.querySelectorAll('.overlay')].at(-1)
  return top === undefined || top.contains(element)
}

function matches(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const ctrl = parts.includes('Ctrl')
  const alt = parts.includes('Alt')
  if (event.key.toLowerCase() !== key.toLowerCase()) return false
  // On a Mac, Cmd stands for Ctrl.
  if ((event.ctrlKey || event.metaKey) !== ctrl || event.altKey !== alt) return false
  if (key !== '?' && event.shiftKey !== parts.includes('Shift')) return false
  return ctrl || alt || /^F\d+$/.test(key) || !isTyping(event.target)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="spinbutton"], [role="textbox"]'))
}
