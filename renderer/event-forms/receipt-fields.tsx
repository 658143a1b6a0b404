import { useTranslation } from 'react-i18next'
import type { ServiceMethod } from '../../shared/model/meeting.ts'
import { receiptFields, substituteRelations } from '../../shared/model/service.ts'
import { FormDate, FormSelect, FormText } from '../ui/form-fields.tsx'

/** What the receipt of that method says; nothing of it need be filled in. `name`: path of the receipt in the form. `isPosted`: its slip is on record. */
export function ReceiptFields({ name, method, isPosted = false }: { name: string; method: ServiceMethod; isPosted?: boolean }) {
  const { t } = useTranslation('domain')
  const relations = substituteRelations.map((relation) => ({ id: relation, label: t(`substituteRelation.${relation}`) }))
  return (
    <>
      {receiptFields[method].filter((field) => !isPosted || field !== 'slip').map((field) => {
        const [path, label] = [`${name}.${field}`, t(`serviceReceipt.${field}`)]
        if (field === 'relation') return <FormSelect key={field} name={path} label={label} choices={relations} />
        if (field === 'postedUntil') return <FormDate key={field} name={path} label={label} />
        return <FormText key={field} name={path} label={label} />
      })}
    </>
  )
}
