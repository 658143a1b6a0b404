import { type FocusEventHandler, type KeyboardEvent, type Ref, useState } from 'react'
import { type CalendarDate, GregorianCalendar, parseDate, toCalendar } from '@internationalized/date'
import {
  Button as AriaButton, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, CalendarHeading, Dialog,
  DialogTrigger, Group, Input, Popover, TextField as AriaTextField,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { parseComingDay, parseRocDate } from '../../shared/format/roc-date.ts'
import { addDays, isIsoDate } from '../../shared/model/dates.ts'
import { classes } from './classes.ts'
import { typedRocDate, useDates } from './dates.ts'
import { FieldLabel, FieldMessages, type FieldTexts } from './field.tsx'
import { Icon } from './icon.tsx'

export interface RocDatePickerProps extends FieldTexts {
  /** `YYYY-MM-DD` */
  value: string | null
  /** null while empty, or while what is typed cannot be read: then the field is invalid by itself. */
  onChange: (value: string | null) => void
  onBlur?: FocusEventHandler
  name?: string
  minValue?: string
  maxValue?: string
  /** A day without its year, such as 415, is the next one after this day. */
  comingAfter?: string
  isDisabled?: boolean
  className?: string
  inputRef?: Ref<HTMLInputElement>
}

/**
 * A 民國 date. One text box rather than three spinning parts, because a clerk types 1150302 or pastes 115/3/2 in one go; ↑ ↓ move by a
 * day, Alt+↓ or the button opens the month.
 */
export function RocDatePicker({ label, description, error, warning, isRequired, value, onChange, onBlur, minValue, maxValue, comingAfter, isDisabled = false, className, inputRef, name }: RocDatePickerProps) {
  const { t } = useTranslation('frame')
  const dates = useDates()
  const [typed, setTyped] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const parse = (text: string) => parseRocDate(text) ?? (comingAfter === undefined ? null : parseComingDay(text, comingAfter))
  const read = typed === null ? value : parse(typed)
  // A value that came from elsewhere meanwhile takes the place of what could not be read.
  const unreadable = typed !== null && typed.trim() !== '' && read === null && value === null
  const text = typed !== null && (unreadable || read === value) ? typed : value === null ? (typed ?? '') : typedRocDate(value)
  const shownError = unreadable && left ? t('ui.dateUnreadable') : error

  const choose = (date: string | null) => {
    setTyped(null)
    onChange(date)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    if (event.altKey) setOpen(true)
    else if (value !== null) choose(addDays(value, event.key === 'ArrowUp' ? 1 : -1))
  }

  return (
    <AriaTextField
      value={text}
      onChange={(next) => {
        setTyped(next)
        onChange(parse(next))
      }}
      onBlur={(event) => {
        setLeft(true)
        if (!unreadable) setTyped(null)
        onBlur?.(event)
      }}
      isDisabled={isDisabled}
      isRequired={isRequired ?? false}
      isInvalid={Boolean(shownError)}
      validationBehavior="aria"
      autoComplete="off"
      {...(name === undefined ? {} : { name })}
      className={classes('field', 'field-date', className)}
    >
      <FieldLabel isRequired={isRequired ?? false}>{label}</FieldLabel>
      <Group className="control">
        <Input className="control-input" ref={inputRef} onKeyDown={onKeyDown} placeholder={t('ui.datePlaceholder')} />
        {value !== null && <span className="control-suffix">{dates.weekday(value)}</span>}
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <AriaButton slot={null} className="control-button" aria-label={t('ui.openCalendar')} isDisabled={isDisabled}><Icon name="calendar" size={18} /></AriaButton>
          <Popover className="popover" placement="bottom end">
            <Dialog className="calendar-dialog" aria-label={t('ui.chooseDate')}>
              <MonthView value={value} {...(minValue ? { minValue } : {})} {...(maxValue ? { maxValue } : {})} onChoose={(date) => {
                choose(date)
                setOpen(false)
              }} />
            </Dialog>
          </Popover>
        </DialogTrigger>
      </Group>
      <FieldMessages description={description} error={shownError} warning={warning} />
    </AriaTextField>
  )
}

/** A month in the calendar of the locale: 民國115年3月. */
function MonthView({ value, minValue, maxValue, onChoose }: { value: string | null; minValue?: string; maxValue?: string; onChoose: (date: string) => void }) {
  const given = value !== null && isIsoDate(value) ? parseDate(value) : null
  return (
    <Calendar
      className="calendar"
      value={given}
      onChange={(date: CalendarDate) => onChoose(toCalendar(date, new GregorianCalendar()).toString())}
      {...(minValue ? { minValue: parseDate(minValue) } : {})}
      {...(maxValue ? { maxValue: parseDate(maxValue) } : {})}
      autoFocus
    >
      <header className="calendar-header">
        <AriaButton slot="previous" className="icon-button"><Icon name="chevronLeft" /></AriaButton>
        <CalendarHeading className="calendar-title" />
        <AriaButton slot="next" className="icon-button"><Icon name="chevronRight" /></AriaButton>
      </header>
      <CalendarGrid className="calendar-grid" weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell className="calendar-weekday">{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar-cell" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
