import './regions.css'
import { useShortcut } from './shortcuts.ts'

/** F6 and Shift+F6 go through the regions of a window. */
export function useRegions(): void {
  useShortcut('F6', () => focusNextRegion(1))
  useShortcut('Shift+F6', () => focusNextRegion(-1))
}

/** Moves the focus to the next region of the window (those marked `data-region`), or with -1 to the one before. */
function focusNextRegion(direction: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')]
  if (regions.length === 0) return
  // The innermost region counts: a page may have regions of its own.
  const current = regions.findLastIndex((region) => region.contains(document.activeElement))
  const next = current === -1 ? 0 : (current + direction + regions.length) % regions.length
  const region = regions[next]
  if (!region) return
  // Only a region that was asked for shows its outline, not one that took the focus because its page was opened.
  region.dataset.regionShown = ''
  region.addEventListener('blur', () => delete region.dataset.regionShown, { once: true })
  region.focus()
}
