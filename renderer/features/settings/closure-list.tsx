import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalClosure, MovedDeadline, OfficeYear } from '../../../shared/ipc/views.ts'
import { dayOfWeek } from '../../../shared/model/dates.ts'
import { useDeskCommand } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { FieldRow, focusFirstInvalid } from '../../ui/field.tsx'
import { RocDatePicker } from '../../ui/roc-date-picker.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface ClosureListProps {
  closures: readonly LocalClosure[]
  years: readonly OfficeYear[]
  onStart: () => void
  onDone: (what: string, moved: MovedDeadline[]) => void
}

/** 停止上班: days on which this office was closed, and the form for another. */
export function ClosureList({ closures, years, onStart, onDone }: ClosureListProps) {
  const { t } = useTranslation('officeCalendar')
  const dates = useDates()
  const remove = useDeskCommand('officeCalendar.removeClosure')
  const heading = useRef<HTMLHeadingElement>(null)

  const removeOne = async (date: string) => {
    onStart()
    const answer = await remove.run({ date })
    if (!answer.ok) return
    heading.current?.focus() // the button that had the focus is gone
    onDone(t('closureRemoved', { date: dates.date(date) }), answer.value.moved)
  }
  return (
    <div className="closures">
      <h3 className="closures-title" ref={heading} tabIndex={-1}>{t('closures')}</h3>
      <p className="field-hint">{t('closuresHint')}</p>
      {closures.length === 0 ? <p className="quiet">{t('noClosures')}</p> : (
        <ul className="closure-list">
          {closures.map(({ date, name }) => (
            <li key={date}>
              <span className="number">{dates.actionDate(date)}</span><span className="closure-name">{name}</span>
              <IconButton icon="remove" label={t('closureRemove', { date: dates.date(date), name })} onPress={() => void removeOne(date)} />
            </li>
          ))}
        </ul>
      )}
      {remove.refusal && <RefusalBanner refusal={remove.refusal} />}
      <ClosureForm years={years} onStart={onStart} onDone={onDone} />
    </div>
  )
}

function ClosureForm({ years, onStart, onDone }: Omit<ClosureListProps, 'closures'>) {
  const { t } = useTranslation('officeCalendar')
  const dates = useDates()
  const save = useDeskCommand('officeCalendar.saveClosure')
  const [date, setDate] = useState<string | null>(null)
  const [name, setName] = useState<string>(t('closureDefault'))
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isNameless = name.trim() === ''
  const offAnyway = date === null ? null : offName(date, years, t('weekend'))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (date === null || isNameless) {
      requestAnimationFrame(() => form.current && focusFirstInvalid(form.current))
      return
    }
    onStart()
    const answer = await save.run({ date, name: name.trim() })
    if (!answer.ok) return
    setDate(null)
    setTried(false)
    onDone(t('closureAdded', { date: dates.date(date) }), answer.value.moved)
  }
  return (
    <form className="form" ref={form} onSubmit={(event) => void submit(event)} noValidate aria-label={t('closureAdd')}>
      <FieldRow>
        <RocDatePicker
          label={t('closureDate')} isRequired value={date} onChange={setDate}
          error={isTried && date === null ? t('closureDateMissing') : undefined} warning={offAnyway === null ? undefined : t('closureOff', { name: offAnyway })}
        />
        <TextField label={t('closureName')} isRequired value={name} onChange={setName} error={isTried && isNameless ? t('closureNameMissing') : undefined} />
      </FieldRow>
      {save.refusal && <RefusalBanner refusal={save.refusal} />}
      <div><Button type="submit" isPending={save.isRunning}>{t('closureAdd')}</Button></div>
    </form>
  )
}

/** The name of a day on which the office is closed anyway; null for a workday. */
function offName(date: string, years: readonly OfficeYear[], weekend: string): string | null {
  const listed = years.flatMap(({ days }) => days).find((day) => day.date === date)
  if (listed) return listed.kind === 'MAKE_UP_WORKDAY' ? null : listed.name
  const weekday = dayOfWeek(date)
  return weekday === 0 || weekday === 6 ? weekend : null
}
