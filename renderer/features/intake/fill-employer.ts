import type { UseFormReturn } from 'react-hook-form'
import { normalizeIdentifier } from '../../../shared/format/identifiers.ts'
import { call } from '../../desk.ts'
import type { IntakeValues } from './intake-values.ts'

/** What stays the same about an employer from case to case. */
const lasting = ['name', 'ubn', 'legalRepresentative', 'address', 'phone', 'email'] as const

/**
 * Fills what is still empty of an employer from another case: the employer of that case with the same UBN, else of the same name.
 * @returns how many fields were filled
 */
export async function fillEmployer({ getValues, setValue }: Pick<UseFormReturn<IntakeValues>, 'getValues' | 'setValue'>, name: `employers.${number}`, caseId: string): Promise<number> {
  const view = await call('case.view', { caseId })
  if (!view.ok) return 0
  const now = getValues(name)
  const ubn = normalizeIdentifier(now.ubn)
  const employers = view.value.facts.parties.filter((party) => party.side === 'EMPLOYER')
  const party = employers.find((one) => ubn !== '' && normalizeIdentifier(one.ubn ?? '') === ubn) ?? employers.find((one) => one.name === now.name.trim())
  if (party === undefined) return 0
  const empty = lasting.filter((field) => now[field] === '' && (party[field] ?? '') !== '')
  for (const field of empty) setValue(`${name}.${field}`, party[field] ?? '', { shouldDirty: true })
  if (now.employeeCount === null && party.employeeCount !== undefined) setValue(`${name}.employeeCount`, party.employeeCount, { shouldDirty: true })
  return empty.length
}
