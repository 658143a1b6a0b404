import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import { representativeOf } from '../../../shared/law/business-status.ts'
import { withdrawnIds } from '../../../shared/lifecycle/standing.ts'
import type { Party } from '../../../shared/model/party.ts'
import { countyName } from '../../county-names.ts'
import { representativeLabels } from '../../event-forms/choices.ts'
import { Badge } from '../../ui/badge.tsx'
import { useDates } from '../../ui/dates.ts'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/page.tsx'

/** 當事人與請求: who they are, who acts for them, and what is asked for. */
export function PartiesTab({ view }: { view: CaseView }) {
  return <div className="tab-stack">{view.facts.parties.map((party) => <PartyCard key={party.id} party={party} view={view} />)}</div>
}

function PartyCard({ party, view }: { party: Party; view: CaseView }) {
  const { t } = useTranslation(['case', 'domain'])
  const dates = useDates()
  const person = party.kind === 'PERSON'
  const gone = withdrawnIds(view.facts).includes(party.id)
  return (
    <Section
      title={party.name}
      aside={<span className="badge-row">
        <Badge tone="accent">{t(`domain:side.${party.side}`)}</Badge>
        {party.role && <Badge>{t(`domain:role.${party.role}`)}</Badge>}
        <Badge>{t(`domain:partyKind.${party.kind}`)}</Badge>
        {gone && <Badge tone="warn">{t('page.withdrawn')}</Badge>}
      </span>}
    >
      <Facts entries={[
        [t('field.gender'), party.gender && t(`domain:gender.${party.gender}`)],
        [t('field.birthDate'), party.birthDate && dates.date(party.birthDate)],
        [t('field.age'), party.birthDate === undefined ? party.age : undefined],
        [t('field.occupation'), party.occupation],
        [t(`field.${representativeLabels[representativeOf(party.businessStatus)]}`), party.legalRepresentative],
        [t('field.businessStatus'), party.businessStatus && t(`domain:businessStatus.${party.businessStatus}`)],
        [t('field.employeeCount'), party.employeeCount],
        [t(person ? 'field.address' : 'field.officeAddress'), party.address],
        [t('field.phone'), party.phone],
        [t('field.email'), party.email],
        [t('field.ubn'), party.ubn],
        [t('field.nationalId'), party.nationalId],
        [t('field.employedOn'), party.employedOn && dates.date(party.employedOn)],
        [t('field.leftOn'), party.leftOn && dates.date(party.leftOn)],
        [t('field.monthlyWage'), party.monthlyWage === undefined ? undefined : t('page.dollars', { amount: groupedAmount(party.monthlyWage) })],
        [t('field.workplaceElsewhere'), party.workplaceCity && countyName(party.workplaceCity)],
        [t('field.interpreterLanguage'), party.interpreterLanguage],
        [t('page.guardian'), party.guardian && [party.guardian.name, party.guardian.relationship, party.guardian.address].filter(Boolean).join('・')],
        [t('page.proxies'), party.proxies.length === 0 ? undefined : (
          <ul key="proxies">{party.proxies.map((proxy) => <li key={proxy.id}>{proxy.name} <Badge tone={proxy.specialAuthority ? 'good' : 'neutral'}>{t(proxy.specialAuthority ? 'page.special' : 'page.ordinary')}</Badge> <span className="quiet">{proxy.address}</span></li>)}</ul>
        )],
      ]} />
      <ClaimTable party={party} view={view} />
    </Section>
  )
}

function ClaimTable({ party, view: { facts } }: { party: Party; view: CaseView }) {
  const { t } = useTranslation(['case', 'domain'])
  const claims = facts.claims.filter((claim) => claim.claimantId === party.id)
  if (claims.length === 0) return null
  const total = claims.reduce((sum, claim) => sum + (claim.amount ?? 0), 0)
  return (
    <table className="plain-table">
      <caption>{t('page.claims')}</caption>
      <thead><tr><th scope="col">{t('field.category')}</th><th scope="col">{t('field.description')}</th><th scope="col" className="end">{t('field.amount')}</th><th scope="col">{t('page.result')}</th></tr></thead>
      <tbody>
        {claims.map((claim) => {
          const result = facts.results.find((one) => one.claimItemId === claim.id)
          return (
            <tr key={claim.id}>
              <td>{t(`domain:category.${claim.category}`)}</td><td>{claim.description}</td>
              <td className="end number">{claim.amount === undefined ? '' : groupedAmount(claim.amount)}</td>
              <td>{result === undefined ? '—' : t(`domain:outcome.${result.outcome}`)}</td>
            </tr>
          )
        })}
      </tbody>
      {total > 0 && <tfoot><tr><th scope="row" colSpan={2}>{t('page.total')}</th><td className="end number">{groupedAmount(total)}</td></tr></tfoot>}
    </table>
  )
}
