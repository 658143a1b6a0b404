import { type KeyboardEvent, useState } from 'react'
import { buildOfficeCalendar, withWeekendsBeyond } from '../../shared/law/office-calendar.ts'
import { addDays, type IsoDate } from '../../shared/model/dates.ts'
import { monthlyInstallments } from '../../shared/model/installments.ts'
import { useDesk } from '../desk.ts'
import { AmountField } from '../ui/amount-field.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { RocDatePicker } from '../ui/roc-date-picker.tsx'
import type { FormContext } from './definition.ts'
import type { TermValues } from './term-values.ts'

/** Enter in a box of text: on to another place. What was typed is taken as the focus leaves. */
export function enterGoesTo(event: KeyboardEvent, next: () => HTMLInputElement | null | undefined): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || !(event.target instanceof HTMLInputElement)) return
  event.preventDefault()
  event.stopPropagation()
  next()?.focus()
}

/** The first day from this one on that the office works: who owes on a day of rest may pay on the day after it (民法 §122). */
function useNextWorkday(): (day: IsoDate) => IsoDate {
  const view = useDesk('officeCalendar.view', {}).data
  const calendar = withWeekendsBeyond(buildOfficeCalendar(view?.years ?? [], (view?.closures ?? []).map((closure) => ({ ...closure, kind: 'HOLIDAY' }))))
  return (day) => {
    let next = day
    while (!calendar.isWorkday(next)) next = addDays(next, 1)
    return next
  }
}

/** 產生分期: count and first day make all lines; Enter goes from the one to the other and makes them. The last one takes what is left. */
export function InstallmentGenerator({ context: { t, today }, total, onGenerate }: { context: FormContext; total: number | null; onGenerate: (lines: TermValues['installments']) => void }) {
  const [count, setCount] = useState<number | null>(null)
  const [each, setEach] = useState<number | null>(null)
  const [firstOn, setFirstOn] = useState<string | null>(null)
  const [skipsHolidays, setSkipsHolidays] = useState(false)
  const [impossible, setImpossible] = useState(false)
  const nextWorkday = useNextWorkday()
  const generate = (skips: boolean) => {
    if (total === null || count === null || firstOn === null) return
    const lines = monthlyInstallments({ total, count, each, firstOn, ...(skips ? { moved: nextWorkday } : {}) })
    setImpossible(lines === null)
    if (lines) onGenerate(lines.map(({ dueOn, amount }) => ({ dueOn, amount })))
  }
  const goOn = (event: KeyboardEvent) => {
    const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('.field input')]
    const position = boxes.findIndex((box) => box === event.target)
    if (position === -1) return
    enterGoesTo(event, () => (position === 0 ? boxes[1] : undefined))
    if (event.defaultPrevented && position > 0) generate(skipsHolidays)
  }
  return (
    <div className="term-generator" onKeyDownCapture={goOn}>
      <NumberField label={t('terms.count')} value={count} onChange={setCount} minValue={1} maxValue={120} />
      <RocDatePicker label={t('terms.firstOn')} value={firstOn} onChange={setFirstOn} comingAfter={today} description={t('terms.firstOnHint')} />
      <AmountField label={t('terms.perInstallment')} value={each} onChange={setEach} description={t('terms.perInstallmentHint')} />
      <Button onPress={() => generate(skipsHolidays)} isDisabled={total === null || count === null || firstOn === null}>{t('terms.generate')}</Button>
      <Checkbox
        isSelected={skipsHolidays}
        onChange={(skips) => {
          setSkipsHolidays(skips)
          generate(skips)
        }}
      >
        {t('terms.skipsHolidays')}<small className="article">{'民法 §122'}</small>
      </Checkbox>
      {impossible && <p className="field-error" role="alert">{t('terms.impossible')}</p>}
    </div>
  )
}
