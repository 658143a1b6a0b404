import { useDeferredValue, useMemo, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import { longestBatch } from '../../../shared/documents/batch.ts'
import type { CaseSummary } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { newDraftId, paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { MultiMenu } from '../../ui/menu.tsx'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type CaseFilter, caseFilters, casesOf, casesWith, isCaseFilter } from './case-filters.ts'
import { useCaseColumns } from './case-columns.tsx'
import './case-list.css'
import { useHiddenColumns } from './hidden-columns.ts'

/** 案件: every case, by saved filter and by any text it shows. */
export function CaseListPage() {
  const { t } = useTranslation(['frame', 'domain', 'register'])
  const navigate = useNavigate()
  const { today, demonstrationCases } = useStatus()
  const [parameters, setParameters] = useSearchParams()
  const asked = parameters.get('filter')
  const filter: CaseFilter = isCaseFilter(asked) ? asked : 'open'
  const [text, setText] = useState('')
  const searched = useDeferredValue(text)
  const { data: all, error } = useDesk('case.list', {})
  const { columns, categoryOf } = useCaseColumns(today, demonstrationCases > 0)
  const [hidden, setHidden] = useHiddenColumns()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())

  const byFilter = useMemo(() => Object.fromEntries(caseFilters.map((one) => [one, casesOf(all ?? [], one)])) as Record<CaseFilter, CaseSummary[]>, [all])
  const rows = useMemo(() => casesWith(byFilter[filter], searched, categoryOf), [byFilter, filter, searched, categoryOf])

  if (error) return <Page title={t('cases.title')}><RefusalBanner refusal={error.refusal} /></Page>
  if (!all) return <Loading />

  const empty = searched.trim() !== ''
    ? <EmptyState icon="search" title={t('cases.noMatch')}><p>{t('cases.noMatchText')}</p></EmptyState>
    : all.length === 0
      ? <EmptyState icon="cases" title={t('workbench.noCases')} action={<LinkButton to={paths.intake(newDraftId())} variant="primary" icon="add">{t('top.newApplication')}</LinkButton>}><p>{t('workbench.noCasesText')}</p></EmptyState>
      : <EmptyState icon="cases" title={t('cases.emptyTab')} />
  const table = (
    <>
      <div className="case-list-tools">
        <TextField label={t('cases.filter')} description={t('cases.filterHint')} value={text} onChange={setText} type="search" className="case-list-filter" />
        <span className="case-list-count" role="status">{t('cases.shown', { count: rows.length })}</span>
        <MultiMenu
          label={t('cases.columns')}
          icon="columns"
          choices={columns.map(({ id, header }) => ({ id, label: header, isDisabled: id === 'caseNumber' }))}
          selected={new Set(columns.map(({ id }) => id).filter((id) => !hidden.has(id)))}
          onChange={(shown) => setHidden(columns.map(({ id }) => id).filter((id) => !shown.has(id)))}
        />
      </div>
      {selected.size > 0 && <ChosenCases selected={selected} onClear={() => setSelected(new Set())} />}
      <DataTable label={t('cases.table')} columns={columns} rows={rows} rowId={({ caseId }) => caseId} hiddenColumns={hidden} selected={selected} onSelect={setSelected} empty={empty} onOpen={({ caseId }) => void navigate(paths.case(caseId))} />
    </>
  )
  return (
    <Page title={t('cases.title')} className="page-wide case-list-page" actions={<LinkButton to={paths.register} icon="document">{t('register:link')}</LinkButton>}>
      <Tabs
        label={t('cases.filters')}
        className="tabs case-list-tabs"
        selected={filter}
        onSelect={(next) => setParameters({ filter: next }, { replace: true })}
        tabs={caseFilters.map((id) => ({ id, label: t(`cases.${id}`), count: byFilter[id].length, content: table }))}
      />
    </Page>
  )
}

/** What can be done with the cases that were chosen, whatever the list shows at present. */
function ChosenCases({ selected, onClear }: { selected: ReadonlySet<string>; onClear: () => void }) {
  const { t } = useTranslation('batch')
  return (
    <div className="case-list-chosen">
      <span role="status">{t('chosenCases', { count: selected.size })}</span>
      {selected.size <= longestBatch
        ? <LinkButton to={paths.batch([...selected])} variant="primary" size="small" icon="document">{t('go')}</LinkButton>
        : <span className="quiet">{t('tooMany', { count: longestBatch })}</span>}
      <Button size="small" variant="quiet" onPress={onClear}>{t('clearChoice')}</Button>
    </div>
  )
}
