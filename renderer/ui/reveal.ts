import { focusPlace, placeOf } from './form-fields.tsx'

/** Long enough for a fold to say that it was opened, and for its content to be drawn. */
const foldMs = 20

function unfold(place: HTMLElement): boolean {
  let wasFolded = false
  for (let fold = place.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) {
    if (fold.open) continue
    fold.open = true
    wasFolded = true
  }
  return wasFolded
}

/** Where a value is edited, with everything unfolded that hides it; content that is drawn only when unfolded is waited for. */
export async function revealPlace(form: HTMLElement, path: string): Promise<HTMLElement | null> {
  for (;;) {
    const place = placeOf(form, path)
    if (place === null || !unfold(place)) return place
    await new Promise((resolve) => setTimeout(resolve, foldMs))
  }
}

/** Takes the focus to the field at `path`. */
export async function focusField(form: HTMLElement | null, path: string): Promise<void> {
  const place = form === null ? null : await revealPlace(form, path)
  if (place) focusPlace(place)
}
