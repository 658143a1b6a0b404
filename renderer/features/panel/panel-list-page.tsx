import { Link, useNavigate } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { PanelRow } from '../../../shared/ipc/panel-views.ts'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { FundNav } from '../../fund-nav.tsx'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'

/** 審查小組: every meeting, and the way into a new one. */
export function PanelListPage() {
  const { t } = useTranslation('panel')
  const navigate = useNavigate()
  const { data: rows, error } = useDesk('panel.list', {})
  const create = useDeskCommand('panel.create')
  const begin = () => void create.run({}).then((result) => result.ok && navigate(paths.panel(result.value.panelId)))
  useShortcut('Ctrl+Enter', begin, { isEnabled: !create.isRunning })
  const button = <Button variant="primary" icon="add" isPending={create.isRunning} onPress={begin} aria-keyshortcuts="Control+Enter">{t('new')}</Button>
  if (!error && !rows) return <Loading />
  return (
    <Page title={t('title')} description={t('description')} actions={rows && rows.length > 0 && button}>
      <FundNav />
      {error && <RefusalBanner refusal={error.refusal} />}
      {create.refusal && <RefusalBanner refusal={create.refusal} />}
      {rows?.length === 0 && <section className="section"><EmptyState icon="meeting" title={t('none')} action={button}><p>{t('noneText')}</p></EmptyState></section>}
      {rows && rows.length > 0 && <Section title={t('title')}><MeetingTable rows={rows} /></Section>}
    </Page>
  )
}

function MeetingTable({ rows }: { rows: readonly PanelRow[] }) {
  const { t } = useTranslation('panel')
  const dates = useDates()
  return (
    <div className="table-scroll">
      <table className="table">
        <thead><tr>{(['on', 'session', 'place', 'cases', 'state'] as const).map((column) => <th key={column} scope="col">{t(`column.${column}`)}</th>)}</tr></thead>
        <tbody>
          {rows.map(({ panelId, on, at, session, place, cases, decided, closedAt }) => (
            <tr key={panelId} data-panel={panelId}>
              <td><Link to={paths.panel(panelId)} aria-label={t('enter', { name: `${dates.tableDate(on)} ${session}` })}>{dates.tableDate(on)}{at !== null && ` ${dates.time(at)}`}</Link></td>
              <td>{session || '—'}</td>
              <td>{place || '—'}</td>
              <td className="number">{t('decidedOf', { decided, count: cases })}</td>
              <td>{closedAt === null ? <Badge tone="accent" icon="edit">{t('open')}</Badge> : <Badge icon="lock">{t('closed')}</Badge>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
