import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { serviceMethods } from '../../shared/model/meeting.ts'
import type { Party } from '../../shared/model/party.ts'
import { FormDate, FormFlag, FormSelect } from '../ui/form-fields.tsx'
import type { FormContext } from './definition.ts'

export interface ServiceRow { partyId: string; chosen: boolean; method: string; deliveredOn: string; abroad: boolean }

export const serviceRows = (parties: readonly Party[], chosen: (party: Party) => boolean, on: string): ServiceRow[] =>
  parties.map((party) => ({ partyId: party.id, chosen: chosen(party), method: 'DELIVERED', deliveredOn: on, abroad: false }))

/** What is recorded of the rows that were chosen. Only a public notice is ever posted for a country abroad (行政程序法 §78 I③). */
export const servedRows = (rows: readonly ServiceRow[]) =>
  rows.filter((row) => row.chosen).map(({ partyId, method, deliveredOn, abroad }) => ({ on: deliveredOn, partyId, method, deliveredOn, ...(method === 'PUBLIC_NOTICE' && abroad ? { abroad } : {}) }))

/** One line for each party: whether to enter its service, how and when. */
export function ServiceTable({ context: { view, t } }: { context: FormContext }) {
  const { fields } = useFieldArray<{ rows: ServiceRow[] }>({ name: 'rows' })
  const { t: service } = useTranslation('service')
  const rows = useWatch<{ rows: ServiceRow[] }, 'rows'>({ name: 'rows' })
  const methods = serviceMethods.map((method) => ({ id: method, label: t(`domain:serviceMethod.${method}`) }))
  return (
    <div className="party-lines">
      {fields.map((row, index) => {
        const party = view.facts.parties.find((one) => one.id === row.partyId)
        if (party === undefined) return null
        return (
          <div className="party-line" role="group" aria-label={party.name} data-part={party.name} key={row.id}>
            <FormFlag name={`rows.${index}.chosen`} description={t(`domain:side.${party.side}`)}>{party.name}</FormFlag>
            <FormSelect name={`rows.${index}.method`} label={t('field.method')} choices={methods} />
            <FormDate name={`rows.${index}.deliveredOn`} label={t('field.deliveredOn')} />
            {rows[index]?.method === 'PUBLIC_NOTICE' && <FormFlag name={`rows.${index}.abroad`}>{service('abroad')}</FormFlag>}
          </div>
        )
      })}
    </div>
  )
}
