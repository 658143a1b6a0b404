import { type ComponentType, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import { type FundLedgerView, ledgerFormats } from '../../../shared/ipc/fund-views.ts'
import type { OfficeSheet } from '../../../shared/ipc/views.ts'
import { cities, type City } from '../../../shared/model/city.ts'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { FundNav } from '../../fund-nav.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Menu } from '../../ui/menu.tsx'
import { notify } from '../../ui/notices.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { DueList } from './due-list.tsx'
import { EnterDialog } from './enter-dialog.tsx'
import { FigureRow } from './figure-row.tsx'
import { MonthSection } from './month-section.tsx'
import { RowTable } from './row-table.tsx'
import { StandingBanner } from './standing-banner.tsx'
import '../../event-forms/event-forms.css'
import './fund-ledger.css'

export type SheetDialog = ComponentType<{ sheet: OfficeSheet; onClose: () => void }>

/** 基金帳: what a fund may spend in a year, what is reserved, paid and come back, and what is left. */
export function FundLedgerPage({ sheet: Sheet }: { sheet: SheetDialog }) {
  const { t } = useTranslation('fundLedger')
  const [search, setSearch] = useSearchParams()
  const city = cities.find((one) => one === search.get('city'))
  const year = Number(search.get('year')) || undefined
  const { data: view, error } = useDesk('fund.ledger', { city, year }, { keepPrevious: true })
  const [order, setOrder] = useState<OfficeSheet | null>(null)
  const [isEntering, setEntering] = useState(search.has('enter'))
  if (error) return <Page title={t('title')}><FundNav /><RefusalBanner refusal={error.refusal} /></Page>
  if (!view) return <Loading />
  const choose = (chosen: { city?: City; year?: string }) => setSearch({ city: view.city, year: String(view.year), ...chosen }, { replace: true })
  const closeEntry = () => {
    setEntering(false)
    if (search.has('enter')) choose({})
  }
  const isEmpty = view.ledger.rows.length === 0
  return (
    <Page
      title={t('title')} description={t('description', { fund: view.fund })} className="page-wide fund-ledger"
      actions={<LedgerActions view={view} onEnter={() => setEntering(true)} />}
    >
      <FundNav />
      <LedgerChoice view={view} onChoose={choose} />
      <StandingBanner view={view} />
      <FigureRow view={view} />
      <div className="ledger-columns">
        {isEmpty ? <Section title={t('rows.title')}><EmptyState icon="subsidy" title={t('rows.none')} action={<Button icon="add" onPress={() => setEntering(true)}>{t('enter.open')}</Button>}><p>{t('rows.noneText')}</p></EmptyState></Section> : <MonthSection view={view} />}
        <DueList due={view.due} onOrder={(subsidyId) => setOrder({ kind: 'PAYMENT_ORDER', subsidyId })} />
      </div>
      {!isEmpty && <RowTable rows={view.ledger.rows} />}
      {isEntering && <EnterDialog view={view} onClose={closeEntry} />}
      {order && <Sheet sheet={order} onClose={() => setOrder(null)} />}
    </Page>
  )
}

function LedgerActions({ view: { city, year }, onEnter }: { view: FundLedgerView; onEnter: () => void }) {
  const { t } = useTranslation('fundLedger')
  const save = useDeskCommand('fund.saveLedger')
  const saveAs = (format: (typeof ledgerFormats)[number]) => void save.run({ city, year, format }).then((result) => result.ok && result.value && notify(t('saved', { file: result.value.file })))
  return (
    <>
      {save.refusal && <RefusalBanner refusal={save.refusal} />}
      <Menu label={t('export')} icon="download" showsLabel choices={ledgerFormats.map((format) => ({ id: format, label: t(`exportAs.${format}`), onAction: () => saveAs(format) }))} />
      <Button variant="primary" icon="add" onPress={onEnter}>{t('enter.open')}</Button>
    </>
  )
}

function LedgerChoice({ view: { city, year, years }, onChoose }: { view: FundLedgerView; onChoose: (chosen: { city?: City; year?: string }) => void }) {
  const { t } = useTranslation(['fundLedger', 'domain'])
  const shown = [...new Set([...years, year])].toSorted((a, b) => b - a)
  return (
    <div className="ledger-choice">
      <Select label={t('year')} choices={shown.map((one) => ({ id: String(one), label: t('yearName', { year: one }) }))} value={String(year)} onChange={(id) => onChoose({ year: id })} />
      <Select label={t('city')} choices={cities.map((id) => ({ id, label: t(`domain:city.${id}`) }))} value={city} onChange={(id) => onChoose({ city: id })} />
    </div>
  )
}
