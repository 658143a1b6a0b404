import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import { servicePapers } from '../../../shared/model/service.ts'
import { useDesk } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { RocDatePicker } from '../../ui/roc-date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useRowName } from './paper-name.ts'
import { PendingRow } from './pending-row.tsx'
import { PostingField } from './posting-field.tsx'
import { ReceiptEntry } from './receipt-entry.tsx'
import { keyOf, rowsWith } from './service-events.ts'
import { useServiceSaving } from './use-service-saving.ts'
import './service.css'

/** So many rows at first, and more at a time. */
const step = 50
const modes = ['RECEIPTS', 'POSTING'] as const

/** 待送達: what the office has to serve, over all cases; a stack of receipts is entered, and slips are registered, without leaving the keyboard. */
export function PendingPage() {
  const { t } = useTranslation('service')
  const { today } = useStatus()
  const [parameters] = useSearchParams()
  const rowName = useRowName()
  const { data: all, error } = useDesk('service.pending', {})
  const save = useServiceSaving()
  const [mode, setMode] = useState<(typeof modes)[number]>('RECEIPTS')
  const [paper, setPaper] = useState<(typeof servicePapers)[number] | 'ALL'>('ALL')
  const [text, setText] = useState(parameters.get('find') ?? '')
  const [place, setPlace] = useState(0)
  const [entered, setEntered] = useState<string | null>(null)
  const [postedOn, setPostedOn] = useState<string | null>(today)
  const [shown, setShown] = useState(step)
  const [saved, setSaved] = useState<readonly string[]>([])
  const search = useRef<HTMLInputElement>(null)
  const rows = useMemo(() => rowsWith((all ?? []).filter((row) => paper === 'ALL' || row.paper === paper), text), [all, paper, text])

  if (error) return <Page title={t('desk.title')}><RefusalBanner refusal={error.refusal} /></Page>
  if (!all) return <Loading />
  const isReceipts = mode === 'RECEIPTS'
  const next = isReceipts && text.trim() !== '' && entered === null ? rows[Math.min(place, rows.length - 1)] : undefined

  const find = (typed: string) => {
    setText(typed)
    setPlace(0)
    setEntered(null)
  }
  const told = (what: string) => setSaved((before) => [...before, what])
  const backToSearch = () => {
    setEntered(null)
    search.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !isReceipts) return
    const last = Math.min(rows.length, shown) - 1
    if (event.key === 'Enter' && next !== undefined) setEntered(keyOf(next))
    else if (event.key === 'ArrowDown') setPlace(Math.min(place + 1, last))
    else if (event.key === 'ArrowUp') setPlace(Math.max(place - 1, 0))
    else return
    event.preventDefault()
  }
  return (
    <Page title={t('desk.title')} description={t('desk.description')}>
      <section className="section" aria-label={t('desk.title')}>
        <RadioGroup label={t('desk.mode')} orientation="horizontal" choices={modes.map((id) => ({ id, label: t(`desk.${id}`) }))} value={mode} onChange={(id) => {
          setMode(id)
          setEntered(null)
        }} />
        <div className="pending-tools">
          <div className="pending-search">
            <TextField onKeyDown={onKeyDown} label={t('desk.find')} value={text} onChange={find} type="search" inputRef={search} autoFocus description={isReceipts ? (next ? t('desk.next', { what: rowName(next) }) : t('desk.findHint')) : t('desk.postHint')} />
          </div>
          <Select label={t('desk.paper')} choices={[{ id: 'ALL' as const, label: t('desk.all') }, ...servicePapers.map((id) => ({ id, label: t(`desk.papers.${id}`) }))]} value={paper} onChange={setPaper} />
          {!isReceipts && <RocDatePicker label={t('desk.postedOn')} value={postedOn} onChange={setPostedOn} isRequired error={postedOn === null ? t('desk.needDate') : undefined} />}
        </div>
        <p className="pending-told" role="status">
          <span>{t('desk.count', { count: rows.length })}</span>
          {saved.length > 0 && <span className="pending-saved">{t('desk.savedCount', { count: saved.length })} {t('desk.saved', { what: saved.at(-1) ?? '' })}</span>}
        </p>
        {rows.length === 0 && (all.length === 0
          ? <EmptyState icon="done" title={t('desk.none')}><p>{t('desk.noneText')}</p></EmptyState>
          : <EmptyState icon="search" title={t('desk.noMatch')}><p>{t('desk.noMatchText')}</p></EmptyState>)}
        <ul className="pending-list">
          {rows.slice(0, shown).map((row) => {
            const key = keyOf(row)
            const isOpen = isReceipts && key === entered
            return (
              <PendingRow
                key={key} row={row} isNext={row === next}
                action={isReceipts
                  ? (isOpen ? null : <Button size="small" onPress={() => setEntered(key)} aria-label={t('desk.enterOf', { what: rowName(row) })}>{t('desk.enter')}</Button>)
                  : (row.posted === null || row.returned !== null) && <PostingField row={row} on={postedOn} save={save} onSaved={told} />}
                below={isOpen && <ReceiptEntry
                  row={row} save={save} onCancel={backToSearch}
                  onSaved={(what) => {
                    told(what)
                    find('')
                    search.current?.focus()
                  }}
                />}
              />
            )
          })}
        </ul>
        {shown < rows.length && <div><Button variant="quiet" onPress={() => setShown(shown + step)}>{t('desk.more', { number: rows.length - shown })}</Button></div>}
      </section>
    </Page>
  )
}
