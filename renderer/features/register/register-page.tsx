import { useDeferredValue, useMemo, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { LetterRegister, RegisteredLetter } from '../../../shared/ipc/views.ts'
import { yearOf } from '../../../shared/model/dates.ts'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { type DataColumn, DataTable } from '../../ui/data-table.tsx'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { notify } from '../../ui/notices.tsx'
import { Page } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import './register.css'

const rocEpoch = 1911
/** Rows that are asked for at a time. */
const step = 200

/** 發文簿: the letters of a year in the order of their numbers, with a check that none is missing. */
export function RegisterPage() {
  const { t } = useTranslation('register')
  const navigate = useNavigate()
  const { today } = useStatus()
  const [search, setSearch] = useSearchParams()
  const thisYear = yearOf(today) - rocEpoch
  const year = Number(search.get('year') ?? thisYear)
  const [text, setText] = useState('')
  const asked = useDeferredValue(text)
  const [shown, setShown] = useState(step)
  const columns = useColumns()
  const save = useDeskCommand('document.saveRegister')
  const { data: register, error } = useDesk('document.register', { year, text: asked, shown }, { keepPrevious: true })
  if (error) return <Page title={t('title')}><RefusalBanner refusal={error.refusal} /></Page>
  if (!register) return <Loading />
  const years = [...new Set([thisYear, year, ...register.years])].toSorted((a, b) => b - a)
  const saveAll = () => void save.run({ year }).then((result) => result.ok && result.value && notify(t('saved', { file: result.value.file })))
  const empty = asked.trim() === ''
    ? <EmptyState icon="document" title={t('none', { year })}><p>{t('emptyText')}</p></EmptyState>
    : <EmptyState icon="search" title={t('noMatch')}><p>{t('noMatchText')}</p></EmptyState>
  const left = register.found - register.rows.length
  return (
    <Page title={t('title')} description={t('description')} className="page-wide register-page" actions={<Button icon="download" isPending={save.isRunning} isDisabled={register.total === 0} onPress={saveAll}>{t('save')}</Button>}>
      {save.refusal && <RefusalBanner refusal={save.refusal} />}
      <NumberCheck register={register} />
      <div className="register-tools">
        <Select label={t('year')} choices={years.map((one) => ({ id: String(one), label: t('yearName', { year: one }) }))} value={String(year)} onChange={(id) => {
          setShown(step)
          setSearch({ year: id }, { replace: true })
        }} />
        <TextField label={t('search')} description={t('searchHint')} value={text} onChange={setText} type="search" />
        <span className="quiet" role="status">{t('shown', { shown: register.rows.length, found: register.found })}</span>
        {left > 0 && <Button size="small" onPress={() => setShown(shown + step)}>{t('more', { count: Math.min(step, left) })}</Button>}
      </div>
      <DataTable label={t('table')} columns={columns} rows={register.rows} rowId={({ serial }) => String(serial)} empty={empty} onOpen={({ caseId, subsidyId }) => void navigate(caseId === null ? paths.subsidyApplication(subsidyId ?? '') : `${paths.case(caseId)}?tab=documents`)} />
    </Page>
  )
}

/** The numbers of the year in words: without a gap, as they must be, or which are missing. */
function NumberCheck({ register: { year, total, missing, byHand } }: { register: LetterRegister }) {
  const { t, i18n } = useTranslation('register')
  if (total === 0) return null
  const listed = (numbers: readonly number[]): string => numbers.join(i18n.language === 'en' ? ', ' : '、')
  return (
    <Banner tone={missing.length === 0 ? 'good' : 'bad'} title={missing.length === 0 ? t('whole', { year, count: total }) : t('gaps', { year, count: total, numbers: listed(missing) })}>
      {byHand.length > 0 && <p>{t('skipped', { numbers: listed(byHand) })}</p>}
    </Banner>
  )
}

function useColumns(): DataColumn<RegisteredLetter>[] {
  const { t } = useTranslation('register')
  const dates = useDates()
  return useMemo(() => [
    { id: 'serial', header: t('serial'), width: '4.25rem', cell: (row: RegisteredLetter) => row.serial, sortValue: (row: RegisteredLetter) => row.serial },
    { id: 'number', header: t('number'), width: 'minmax(12.75rem, 1fr)', cell: (row: RegisteredLetter) => <span className="number">{row.documentNumber}</span> },
    { id: 'on', header: t('on'), width: 'minmax(5.75rem, 0.5fr)', cell: (row: RegisteredLetter) => dates.tableDate(row.on), sortValue: (row: RegisteredLetter) => row.on },
    { id: 'caseNumber', header: t('caseNumber'), width: 'minmax(10.75rem, 1fr)', cell: (row: RegisteredLetter) => <span className="number">{row.caseNumber}</span>, sortValue: (row: RegisteredLetter) => row.caseNumber },
    { id: 'document', header: t('document'), width: 'minmax(7rem, 1.4fr)', cell: (row: RegisteredLetter) => row.document, sortValue: (row: RegisteredLetter) => row.document },
    { id: 'version', header: t('version'), width: '3.5rem', align: 'end' as const, cell: (row: RegisteredLetter) => row.version, sortValue: (row: RegisteredLetter) => row.version },
    { id: 'by', header: t('by'), width: 'minmax(4.75rem, 0.6fr)', cell: (row: RegisteredLetter) => row.by, sortValue: (row: RegisteredLetter) => row.by },
  ], [t, dates])
}
