import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import { paths } from '../../paths.ts'
import { Section } from '../../ui/page.tsx'
import { SubsidyLine } from './subsidy-line.tsx'

/** Other applications of the same dispute, in whatever case and year. */
export function OthersSection({ view }: { view: SubsidyView }) {
  const { t } = useTranslation('subsidyDesk')
  return (
    <Section title={t('review.others')}>
      {view.others.length === 0 ? <p className="quiet">{t('review.none')}</p> : (
        <ul className="subsidy-lines">{view.others.map((row) => (
          <li key={row.subsidyId}><Link to={paths.subsidyApplication(row.subsidyId)} className="number">{row.subsidyNumber}</Link><SubsidyLine row={row} /></li>
        ))}</ul>
      )}
    </Section>
  )
}
