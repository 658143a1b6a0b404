import type { RosterOrganization } from '../../../shared/model/roster.ts'
import { evaluationsFrom, evaluationValues, type EvaluationValues, filled } from './person-values.ts'

/** An organisation as the form holds it: '' and null are empty. */
export interface OrganizationValues {
  name: string
  address: string
  phone: string
  legalRepresentative: string
  foundedOn: string
  fullTimeStaff: number | null
  partisan: boolean
  entrustedFrom: string
  entrustedTo: string
  evaluations: EvaluationValues[]
}

export function organizationValues(organization: RosterOrganization | null): OrganizationValues {
  return {
    name: organization?.name ?? '', address: organization?.address ?? '', phone: organization?.phone ?? '', legalRepresentative: organization?.legalRepresentative ?? '', foundedOn: organization?.foundedOn ?? '',
    fullTimeStaff: organization?.fullTimeStaff ?? null, partisan: organization?.partisan ?? false, entrustedFrom: organization?.entrustedFrom ?? '', entrustedTo: organization?.entrustedTo ?? '',
    evaluations: evaluationValues(organization?.evaluations),
  }
}

/** As `personFrom`. */
export function organizationFrom(values: OrganizationValues, original: RosterOrganization | null, id: string) {
  const known = Object.keys(organizationValues(null))
  const kept = Object.fromEntries(Object.entries(original ?? {}).filter(([name]) => !known.includes(name)))
  return {
    ...kept,
    id: original?.id ?? id,
    name: values.name.trim(),
    ...filled({
      address: values.address.trim(), phone: values.phone.trim(), legalRepresentative: values.legalRepresentative.trim(), foundedOn: values.foundedOn,
      fullTimeStaff: values.fullTimeStaff ?? undefined, partisan: values.partisan || undefined, entrustedFrom: values.entrustedFrom, entrustedTo: values.entrustedTo,
      evaluations: evaluationsFrom(values.evaluations),
    }),
  }
}
