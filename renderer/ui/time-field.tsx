import { parseTime } from '@internationalized/date'
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components'
import { isClockTime } from '../../shared/model/dates.ts'
import { classes } from './classes.ts'
import { FieldLabel, FieldMessages, type FieldTexts } from './field.tsx'

export interface TimeFieldProps extends FieldTexts {
  /** `HH:MM`, 24 hours */
  value: string | null
  onChange: (value: string | null) => void
  name?: string
  isDisabled?: boolean
  className?: string
}

/** A time of day, typed as four digits: 1430. */
export function TimeField({ label, description, error, warning, isRequired, value, onChange, className, ...rest }: TimeFieldProps) {
  return (
    <AriaTimeField
      {...rest}
      value={value !== null && isClockTime(value) ? parseTime(value) : null}
      onChange={(time) => onChange(time === null ? null : time.toString().slice(0, 5))}
      hourCycle={24}
      granularity="minute"
      shouldForceLeadingZeros
      isRequired={isRequired ?? false}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classes('field', 'field-time', className)}
    >
      <FieldLabel isRequired={isRequired ?? false}>{label}</FieldLabel>
      <DateInput className="control control-segments">{(part) => <DateSegment segment={part} className="control-segment" />}</DateInput>
      <FieldMessages description={description} error={error} warning={warning} />
    </AriaTimeField>
  )
}
