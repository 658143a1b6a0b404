import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { newDraftId, paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { SubsidyLine } from './subsidy-line.tsx'
import './application.css'

/** A case's applications to the rights fund, with the way to a new one. */
export function CaseSubsidies({ view: { caseId } }: { view: CaseView }) {
  const { t } = useTranslation('subsidyDesk')
  const { data: prefill } = useDesk('subsidy.prefill', { caseId })
  const rows = prefill?.existing ?? []
  const canApply = prefill?.claimants.some(({ standing }) => standing.failed || standing.unpaid) ?? false
  if (!canApply && rows.length === 0) return null
  return (
    <Section title={t('case.title')} aside={canApply && <LinkButton to={paths.subsidyIntake(newDraftId(), caseId)} icon="add" size="small">{t('case.apply')}</LinkButton>}>
      {rows.length === 0 ? <p className="quiet">{t('case.none')}</p> : (
        <ul className="subsidy-lines">{rows.map((row) => (
          <li key={row.subsidyId}><Link to={paths.subsidyApplication(row.subsidyId)} className="number">{row.subsidyNumber}</Link><SubsidyLine row={row} /></li>
        ))}</ul>
      )}
    </Section>
  )
}
