/**
 * Selects the words of an element and puts them on the clipboard, as Ctrl+C would: pages have no permission for more. To be called while a key or
 * button is being pressed.
 */
export function copyText(element: HTMLElement): boolean {
  document.getSelection()?.selectAllChildren(element)
  return document.execCommand('copy')
}
