import { useDeferredValue, useMemo, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { SubsidyRow } from '../../../shared/ipc/subsidy-views.ts'
import { useDesk } from '../../desk.ts'
import { FundNav } from '../../fund-nav.tsx'
import { newDraftId, paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { Tabs } from '../../ui/tabs.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useQueueColumns } from './queue-columns.tsx'
import { isQueueTab, type QueueTab, queueTabs, rowsOf, rowsWith } from './queue-filters.ts'
import './queue.css'

/** 基金補助: every application by state, those that are due first. */
export function QueuePage() {
  const { t } = useTranslation('subsidyDesk')
  const navigate = useNavigate()
  const { today } = useStatus()
  const [parameters, setParameters] = useSearchParams()
  const asked = parameters.get('tab')
  const tab: QueueTab = isQueueTab(asked) ? asked : 'all'
  const [text, setText] = useState('')
  const searched = useDeferredValue(text)
  const { data: all, error } = useDesk('subsidy.queue', {})
  const columns = useQueueColumns(today, all?.some((row) => row.demonstration) ?? false)
  const byTab = useMemo(() => Object.fromEntries(queueTabs.map((one) => [one, rowsOf(all ?? [], one)])) as Record<QueueTab, SubsidyRow[]>, [all])
  const rows = useMemo(() => rowsWith(byTab[tab], searched), [byTab, tab, searched])
  const begin = () => void navigate(paths.subsidyIntake(newDraftId()))
  useShortcut('Ctrl+Enter', begin)

  if (error) return <Page title={t('queue.title')}><FundNav /><RefusalBanner refusal={error.refusal} /></Page>
  if (!all) return <Loading />

  const add = <Button variant="primary" icon="add" onPress={begin} aria-keyshortcuts="Control+Enter">{t('queue.new')}</Button>
  if (all.length === 0) return (
    <Page title={t('queue.title')}>
      <FundNav />
      <section className="section"><EmptyState icon="subsidy" title={t('queue.none')} action={add}><p>{t('queue.noneText')}</p></EmptyState></section>
    </Page>
  )
  const empty = searched.trim() !== ''
    ? <EmptyState icon="search" title={t('queue.noMatch')}><p>{t('queue.noMatchText')}</p></EmptyState>
    : <EmptyState icon="subsidy" title={t('queue.emptyTab')} />
  const table = (
    <>
      <div className="queue-tools">
        <TextField label={t('queue.find')} description={t('queue.findHint')} value={text} onChange={setText} type="search" className="queue-find" />
        <span className="queue-count" role="status">{t('queue.shown', { count: rows.length })}</span>
      </div>
      <DataTable label={t('queue.table')} columns={columns} rows={rows} rowId={({ subsidyId }) => subsidyId} empty={empty} onOpen={({ subsidyId }) => void navigate(paths.subsidyApplication(subsidyId))} />
    </>
  )
  return (
    <Page title={t('queue.title')} className="page-wide queue-page" actions={<><LinkButton to={paths.fundLetters} icon="document">{t('queue.letters')}</LinkButton>{add}</>}>
      <FundNav />
      <Tabs
        label={t('queue.filters')} className="tabs queue-tabs" selected={tab} onSelect={(next) => setParameters({ tab: next }, { replace: true })}
        tabs={queueTabs.map((id) => ({ id, label: t(`queue.tab.${id}`), count: byTab[id].length, content: table }))}
      />
    </Page>
  )
}
