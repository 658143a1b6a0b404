import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type ServiceMethod, serviceMethods } from '../../shared/model/meeting.ts'
import type { Party } from '../../shared/model/party.ts'
import { type ReceiptField, receiptOf } from '../../shared/model/service.ts'
import { FormDate, FormFlag, FormSelect } from '../ui/form-fields.tsx'
import type { FormContext } from './definition.ts'
import { ReceiptFields } from './receipt-fields.tsx'

export interface ServiceRow { partyId: string; chosen: boolean; method: ServiceMethod; deliveredOn: string; abroad: boolean; receipt?: Partial<Record<ReceiptField, string>> }

export const serviceRows = (parties: readonly Party[], chosen: (party: Party) => boolean, on: string): ServiceRow[] =>
  parties.map((party) => ({ partyId: party.id, chosen: chosen(party), method: 'DELIVERED', deliveredOn: on, abroad: false }))

/** What is recorded of the rows that were chosen. Only a public notice is ever posted for a country abroad (行政程序法 §78 I③). */
export const servedRows = (rows: readonly ServiceRow[]) =>
  rows.filter((row) => row.chosen).map(({ partyId, method, deliveredOn, abroad, receipt }) => {
    const told = receiptOf(method, receipt ?? {})
    return { on: deliveredOn, partyId, method, deliveredOn, ...(method === 'PUBLIC_NOTICE' && abroad ? { abroad } : {}), ...(told === null ? {} : { receipt: told }) }
  })

/** Where in the form a field of the event of that number is. */
export function servedPath(path: string, index: number, rows: readonly ServiceRow[]): string {
  const row = rows.filter((one) => one.chosen)[index]
  return `rows.${row === undefined ? 0 : rows.indexOf(row)}.${path.startsWith('receipt') ? path : 'deliveredOn'}`
}

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
            <ReceiptFields name={`rows.${index}.receipt`} method={rows[index]?.method ?? 'DELIVERED'} />
            {rows[index]?.method === 'PUBLIC_NOTICE' && <FormFlag name={`rows.${index}.abroad`}>{service('abroad')}</FormFlag>}
          </div>
        )
      })}
    </div>
  )
}
