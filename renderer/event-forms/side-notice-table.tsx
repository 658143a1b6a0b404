import { useFieldArray } from 'react-hook-form'
import type { Side } from '../../shared/model/party.ts'
import { rocDate } from '../../shared/format/roc-date.ts'
import { FormDate, FormFlag } from '../ui/form-fields.tsx'
import type { FormContext } from './definition.ts'

export interface SideNoticeRow { side: Side; chosen: boolean; servedOn: string }

/** The notice to choose a member, to each side on its own day: each side's three days count from its own notice (§14 I). */
export function SideNoticeTable({ context: { view, t } }: { context: FormContext }) {
  const { fields } = useFieldArray<{ rows: SideNoticeRow[] }>({ name: 'rows' })
  return (
    <fieldset className="party-lines">
      <legend className="field-label">{t('committee:notice.title')}</legend>
      {fields.map((row, index) => {
        const label = t(`domain:sideParty.${row.side}`)
        const names = view.facts.parties.filter((party) => party.side === row.side).map((party) => party.name).join('、')
        const earlier = view.facts.committee.notices.findLast((notice) => notice.side === row.side)
        return (
          <div className="party-line" role="group" aria-label={label} data-part={label} key={row.id}>
            <FormFlag name={`rows.${index}.chosen`} description={earlier ? `${names}・${t('committee:notice.again', { date: rocDate(earlier.servedOn) })}` : names}>{label}</FormFlag>
            <FormDate name={`rows.${index}.servedOn`} label={t('field.servedOn')} />
          </div>
        )
      })}
    </fieldset>
  )
}
