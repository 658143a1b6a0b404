import { type RefObject, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { FieldProblem } from './error-summary.tsx'
import { articleMark, nameOfPlace } from './form-fields.tsx'
import { focusField, revealPlace } from './reveal.ts'

/** A problem at a path of the form; with an empty path it is the whole form's. */
export interface FormProblem { path: string; message: string; article: string }

/** Lets the field that is being typed in finish, and the screen show it. */
async function settle(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await new Promise((resolve) => setTimeout(resolve))
}

/** Problems of a form: beside their fields, and together at its head with a way to each. */
export function useFormProblems<Values extends FieldValues>(form: Pick<UseFormReturn<Values>, 'setError' | 'clearErrors'>, element: RefObject<HTMLElement | null>) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])

  const clear = () => {
    form.clearErrors()
    setProblems([])
  }
  const summaryOf = (place: HTMLElement | null, message: string, path: string): FieldProblem => {
    const name = place === null ? '' : nameOfPlace(place)
    return { message: name === '' ? message : `${name}：${message}`, ...(place === null ? {} : { focus: () => void focusField(element.current, path) }) }
  }

  return {
    problems,
    clear,
    /** Says what is wrong, at the fields and in the summary, which takes the focus. */
    show: async (found: readonly FormProblem[]): Promise<void> => {
      clear()
      const root = element.current
      if (root === null) return
      const summary: FieldProblem[] = []
      for (const { path, message, article } of found) {
        const place = path === '' ? null : await revealPlace(root, path)
        const name = place?.dataset.field
        if (name !== undefined) form.setError(name as Parameters<typeof form.setError>[0], { type: `${articleMark}${article}`, message })
        summary.push(summaryOf(place, article === '' ? message : `${message}（${article}）`, name ?? path))
      }
      setProblems(summary)
    },
    /** Fields that hold something that could not be read, such as a date that does not exist. @returns whether there is one */
    showUnreadable: async (): Promise<boolean> => {
      clear()
      await settle()
      const invalid = [...(element.current?.querySelectorAll<HTMLElement>('[aria-invalid="true"]') ?? [])]
      if (invalid.length === 0) return false
      setProblems(invalid.map((input) => {
        const place = input.closest<HTMLElement>('[data-field]')
        const message = (place ?? input.closest('.field'))?.querySelector('.field-error')?.textContent ?? ''
        const path = place?.dataset.field
        return place && path !== undefined ? summaryOf(place, message, path) : { message, focus: () => input.focus() }
      }))
      return true
    },
  }
}
