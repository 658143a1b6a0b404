import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { isByName, isConflict, roleWords } from '../../shared/assignment/ties.ts'
import type { RadarFinding } from '../../shared/ipc/views.ts'
import { useDesk } from '../desk.ts'
import { useWords } from '../texts.ts'
import { Badge } from '../ui/badge.tsx'
import { Banner } from '../ui/banner.tsx'
import { useDates } from '../ui/dates.ts'

/** What somebody was in cases of the same parties, case by case. */
export function FindingList({ findings }: { findings: readonly RadarFinding[] }) {
  const { t } = useTranslation(['assignment', 'domain'])
  const inLanguage = useWords()
  const dates = useDates()
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={`${finding.role} ${finding.side} ${finding.sameCase}`}>
          <Badge tone={isConflict(finding) ? 'warn' : 'neutral'}>{inLanguage(roleWords(finding))}</Badge>
          <ul className="finding-hits">
            {finding.hits.map((hit) => (
              <li key={hit.caseId}>
                <span>{finding.sameCase ? t('sameCase') : hit.caseNumber}</span>
                <span className="quiet">
                  {[
                    dates.tableDate(hit.receivedOn), t('shared', { names: hit.sharedParty }), ...(hit.bothSides && !finding.sameCase ? [t('bothSides')] : []),
                    ...(hit.outcome === null ? [] : [t(`domain:outcome.${hit.outcome}`)]),
                  ].join('・')}
                </span>
                {isByName(hit) && <Badge tone="warn" icon="info">{t('byName')}</Badge>}
              </li>
            ))}
            {finding.total > finding.hits.length && <li className="quiet">{t('more', { count: finding.total - finding.hits.length })}</li>}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Warns of where somebody who is on no roster appears in cases of the same parties; nothing where nobody of that name does. */
export function RadarHits({ caseId, name }: { caseId: string; name: string }) {
  const { t } = useTranslation('assignment')
  const asked = useDeferredValue(name.trim())
  const { data: findings } = useDesk('assignment.radar', { caseId, name: asked }, { enabled: asked !== '', keepPrevious: true })
  if (asked === '' || findings === undefined || findings.length === 0) return null
  return <Banner tone="warn" title={t('warning')}><FindingList findings={findings} /></Banner>
}
