import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { mediatorsOf, organizationBarred, type OrganizationFinding, organizationFindings } from '../../../shared/law/organization.ts'
import type { Words } from '../../../shared/lifecycle/words.ts'
import type { RosterOrganization } from '../../../shared/model/roster.ts'
import type { MarkedRoster } from '../../../shared/roster/demonstration.ts'
import { paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { useWords } from '../../texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { type DataColumn, DataTable } from '../../ui/data-table.tsx'
import { type DateTexts, useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

interface OrganizationRow { organization: RosterOrganization; isDemonstration: boolean; mediators: number; barred: boolean; findings: OrganizationFinding[] }

export function OrganizationTable({ roster }: { roster: MarkedRoster }) {
  const { t } = useTranslation('roster')
  const dates = useDates()
  const say = useWords()
  const navigate = useNavigate()
  const { today } = useStatus()
  const rows = useMemo(() => roster.organizations.map((organization): OrganizationRow => ({
    organization,
    isDemonstration: roster.demonstrationIds.includes(organization.id),
    mediators: mediatorsOf(organization, roster.people, today).length,
    barred: organizationBarred(organization, today) !== null,
    findings: organizationFindings(organization, roster.people, today),
  })), [roster, today])
  const columns = useMemo(() => columnsOf(t, dates, say), [t, dates, say])
  if (roster.organizations.length === 0) return <EmptyState icon="building" title={t('noOrganizations')}><p>{t('noOrganizationsText')}</p></EmptyState>
  return <DataTable label={t('list.organizations')} columns={columns} rows={rows} rowId={({ organization }) => organization.id} onOpen={({ organization }) => void navigate(paths.rosterOrganization(organization.id))} empty={null} />
}

type RosterT = ReturnType<typeof useTranslation<'roster'>>['t']

function columnsOf(t: RosterT, dates: DateTexts, say: (words: Words) => string): DataColumn<OrganizationRow>[] {
  const entrusted = ({ entrustedFrom: from, entrustedTo: to }: RosterOrganization): string => {
    if (from !== undefined && to !== undefined) return t('list.termRange', { from: dates.tableDate(from), to: dates.tableDate(to) })
    if (from !== undefined) return t('list.from', { date: dates.tableDate(from) })
    return to === undefined ? t('standing.none') : t('list.until', { date: dates.tableDate(to) })
  }
  return [
    { id: 'name', header: t('list.organizationName'), width: 'minmax(10rem, 2fr)', sortValue: ({ organization }) => organization.name, cell: ({ organization, isDemonstration }) => <span title={organization.name}>{isDemonstration && <><Badge tone="warn">{t('list.demonstration')}</Badge> </>}{organization.name}</span> },
    {
      id: 'standing', header: t('list.standing'), width: '8rem', sortValue: ({ barred, findings }) => (barred ? 2 : Math.min(findings.length, 1)),
      cell: ({ barred, findings }) => (
        <Badge tone={barred ? 'bad' : findings.length > 0 ? 'warn' : 'good'} icon={findings.length > 0 ? 'warning' : 'done'} title={findings.map(({ words }) => say(words)).join('\n')}>
          {t(barred ? 'standing.barred' : findings.length > 0 ? 'standing.doubtful' : 'standing.entrustable')}
        </Badge>
      ),
    },
    {
      id: 'warnings', header: t('list.warnings'), width: '6.5rem', sortValue: ({ findings }) => findings.length,
      cell: ({ findings }) => (findings.length === 0 ? t('standing.none') : <Badge tone="warn" icon="warning">{t('list.warningCount', { count: findings.length })}</Badge>),
    },
    { id: 'mediators', header: t('list.mediators'), width: '7rem', sortValue: ({ mediators }) => mediators, cell: ({ mediators }) => mediators },
    { id: 'entrusted', header: t('list.entrusted'), width: 'minmax(15rem, 1fr)', sortValue: ({ organization }) => organization.entrustedTo ?? '', cell: ({ organization }) => <span className="number">{entrusted(organization)}</span> },
    { id: 'representative', header: t('list.representative'), width: 'minmax(6rem, 1fr)', cell: ({ organization }) => organization.legalRepresentative },
  ]
}
