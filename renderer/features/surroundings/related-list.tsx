import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseLink } from '../../../shared/lifecycle/case-events.ts'
import type { RelatedCase } from '../../../shared/ipc/views.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'

/** So many stand open; the others fold. */
const shownCases = 5

export interface RelatedListProps {
  related: readonly RelatedCase[]
  links: readonly CaseLink[]
  /** Left out where nothing can be linked any more. */
  onLink?: (related: RelatedCase) => void
  /** Left out where a link is on record and stays. */
  onUnlink?: (link: CaseLink) => void
}

/** 相關案件: the linked ones first, then the other cases of the same parties, the newest first. */
export function RelatedList({ related, links, onLink, onUnlink }: RelatedListProps) {
  const { t } = useTranslation(['surroundings', 'domain'])
  const linkOf = (one: RelatedCase) => links.find((link) => link.caseId === one.caseId || link.caseNumber === one.caseNumber)
  const linked = links.map((link) => ({ link, known: related.find((one) => linkOf(one) === link) }))
  const others = related.filter((one) => linkOf(one) === undefined)
  if (linked.length === 0 && others.length === 0) return <p className="quiet">{t('noRelated')}</p>
  const row = (one: RelatedCase) => (
    <li key={one.caseId} className="related-case">
      <CaseFacts related={one} />
      {onLink && <Button size="small" onPress={() => onLink(one)} aria-label={t('linkThis', { number: one.caseNumber })}>{t('link')}</Button>}
    </li>
  )
  return (
    <>
      {linked.length > 0 && (
        <ul className="related-list">
          {linked.map(({ link, known }) => (
            <li key={link.caseNumber} className="related-case">
              {known ? <CaseFacts related={known} relation={link.relation} /> : <UnknownCase link={link} />}
              {onUnlink && <Button size="small" variant="quiet" onPress={() => onUnlink(link)} aria-label={t('unlinkThis', { number: link.caseNumber })}>{t('unlink')}</Button>}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <ul className="related-list">{others.slice(0, shownCases).map(row)}</ul>}
      {others.length > shownCases && (
        <details className="related-more">
          <summary>{t('more', { number: others.length - shownCases })}</summary>
          <ul className="related-list">{others.slice(shownCases).map(row)}</ul>
        </details>
      )}
    </>
  )
}

function CaseFacts({ related, relation }: { related: RelatedCase; relation?: CaseLink['relation'] }) {
  const { t } = useTranslation(['surroundings', 'domain'])
  const dates = useDates()
  const { caseId, caseNumber, receivedOn, state, outcome, employees, employers, shared, proceeding } = related
  const namesOf = (side: 'EMPLOYEE' | 'EMPLOYER') => shared.filter((party) => party.side === side).map((party) => party.name).join('、')
  const [sameEmployees, sameEmployers] = [namesOf('EMPLOYEE'), namesOf('EMPLOYER')]
  return (
    <div className="related-body">
      <p className="badge-row">
        <Link className="number" to={paths.case(caseId)}>{caseNumber}</Link>
        <span className="quiet number">{dates.tableDate(receivedOn)}</span>
        <Badge tone={outcome === null ? 'accent' : 'neutral'}>{outcome === null ? t(`domain:state.${state}`) : t(`domain:outcome.${outcome}`)}</Badge>
        {proceeding === 'CONCILIATION' && <Badge>{t('domain:proceeding.CONCILIATION')}</Badge>}
        {relation && <Badge tone="good" icon="check">{t(`domain:linkRelation.${relation}`)}</Badge>}
      </p>
      <p>{employees}／{employers}</p>
      <p className="related-shared">
        {sameEmployees !== '' && <span>{t('sharedEmployee', { names: sameEmployees })}</span>}
        {sameEmployers !== '' && <span>{t('sharedEmployer', { names: sameEmployers })}</span>}
      </p>
    </div>
  )
}

/** A link to a case that does not share a party, or is another authority's. */
function UnknownCase({ link }: { link: CaseLink }) {
  const { t } = useTranslation(['surroundings', 'domain'])
  return (
    <div className="related-body">
      <p className="badge-row">
        {link.caseId === undefined
          ? <><span className="number">{link.caseNumber}</span><span className="quiet">{t('notInStore')}</span></>
          : <Link className="number" to={paths.case(link.caseId)}>{link.caseNumber}</Link>}
        <Badge tone="good" icon="check">{t(`domain:linkRelation.${link.relation}`)}</Badge>
      </p>
    </div>
  )
}
