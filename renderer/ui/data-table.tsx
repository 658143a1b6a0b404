import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import {
  type ColumnDef, columnVisibilityFeature, createSortedRowModel, rowSortingFeature, type SortingState, sortFn_basic, tableFeatures, useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useTranslation } from 'react-i18next'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

export interface DataColumn<Row> {
  id: string
  header: string
  /** A grid track, such as `160px` or `minmax(120px, 2fr)`. */
  width: string
  cell: (row: Row) => ReactNode
  /** What it is sorted by; without it the column cannot be sorted. */
  sortValue?: (row: Row) => string | number
  align?: 'end'
}

export interface DataTableProps<Row> {
  label: string
  columns: readonly DataColumn<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  onOpen: (row: Row) => void
  hiddenColumns?: ReadonlySet<string>
  /** Ids of the rows that are chosen for something together. */
  selected?: ReadonlySet<string>
  /** Makes rows selectable: Space, Shift with ↑ ↓, Ctrl+A, or the box before each row, with Shift up to it. */
  onSelect?: (selected: ReadonlySet<string>) => void
  /** Shown in place of the rows when there are none. */
  empty: ReactNode
}

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns: { basic: sortFn_basic } })
const rowHeight = 44
const none: ReadonlySet<string> = new Set()

/** A table of any length: only the rows in sight are in the page. ↑ ↓ Home End PageUp PageDown move, Enter opens. */
export function DataTable<Row extends object>({ label, columns, rows, rowId, onOpen, hiddenColumns, selected = none, onSelect, empty }: DataTableProps<Row>) {
  const { t } = useTranslation('frame')
  const gridId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [sorting, setSorting] = useState<SortingState>([])
  const [activeId, setActiveId] = useState<string | null>(null)

  const data = useMemo(() => [...rows], [rows])
  const definitions = useMemo<ColumnDef<typeof features, Row>[]>(() => columns.map((column) => ({
    id: column.id,
    accessorFn: (row: Row) => column.sortValue?.(row) ?? '',
    enableSorting: column.sortValue !== undefined,
    sortFn: 'basic' as const,
    sortDescFirst: false,
  })), [columns])
  const columnVisibility = useMemo(() => Object.fromEntries(columns.map(({ id }) => [id, !hiddenColumns?.has(id)])), [columns, hiddenColumns])
  const table = useTable({ features, columns: definitions, data, getRowId: rowId, state: { sorting, columnVisibility }, onSortingChange: setSorting })

  const shown = table.getRowModel().rows
  const visible = table.getVisibleLeafColumns().flatMap((column) => columns.find(({ id }) => id === column.id) ?? [])
  const template = [...(onSelect ? ['1.75rem'] : []), ...visible.map(({ width }) => width)].join(' ')
  const active = Math.max(0, shown.findIndex(({ id }) => id === activeId))
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 12,
    scrollPaddingStart: rowHeight,
  })

  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
  }, [rows])

  const moveTo = (index: number) => {
    const next = Math.min(Math.max(index, 0), shown.length - 1)
    const row = shown[next]
    if (!row) return
    setActiveId(row.id)
    virtualizer.scrollToIndex(next, { align: 'auto' })
  }
  const toggle = (id: string) => onSelect?.(new Set(selected.has(id) ? [...selected].filter((one) => one !== id) : [...selected, id]))
  const extend = (from: number, to: number) => onSelect?.(new Set([...selected, ...shown.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1).map(({ id }) => id)]))
  const isAll = shown.length > 0 && shown.every(({ id }) => selected.has(id))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 2)
    const steps: Record<string, number> = {
      ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page, Home: 0, End: shown.length - 1,
    }
    const step = steps[event.key]
    const row = shown[active]
    if (step !== undefined) {
      moveTo(step)
      if (event.shiftKey && row) extend(active, step)
    } else if (event.key === 'Enter' && row) onOpen(row.original)
    else if (event.key === ' ' && onSelect && row) toggle(row.id)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey) && onSelect) onSelect(new Set(shown.map(({ id }) => id)))
    else return
    event.preventDefault()
  }

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
    const row = line ? shown[Number(line.dataset.index)] : undefined
    if (!row) return
    setActiveId(row.id)
    if (!onSelect || !(event.target instanceof Element) || !event.target.closest('[data-select]')) onOpen(row.original)
    else if (event.shiftKey) extend(active, Number(line?.dataset.index))
    else toggle(row.id)
  }

  const lineId = (row: string) => `${gridId}-${row}`
  const activeRow = shown[active]
  return (
    <div
      className="data-table"
      role="grid"
      aria-label={label}
      aria-rowcount={shown.length + 1}
      aria-colcount={visible.length + (onSelect ? 1 : 0)}
      aria-multiselectable={onSelect ? true : undefined}
      aria-activedescendant={activeRow ? lineId(activeRow.id) : undefined}
      tabIndex={0}
      ref={scroller}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className="data-table-size">
        <div role="rowgroup" className="data-table-head">
          <div role="row" aria-rowindex={1} className="data-table-row data-table-headings" style={{ gridTemplateColumns: template }}>
            {onSelect && (
              <div role="columnheader" className="data-table-cell">
                <button
                  type="button" role="checkbox" aria-checked={isAll ? true : shown.some(({ id }) => selected.has(id)) ? 'mixed' : false} className="data-table-select" aria-label={t('ui.selectAll')} title={t('ui.selectAll')}
                  onClick={() => onSelect(isAll ? none : new Set(shown.map(({ id }) => id)))}
                ><SelectBox isSelected={isAll} /></button>
              </div>
            )}
            {visible.map((column) => {
              const sorted = table.getColumn(column.id)?.getIsSorted() ?? false
              return (
                <div key={column.id} role="columnheader" className={classes('data-table-cell', column.align === 'end' && 'data-table-end')} aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}>
                  {column.sortValue
                    ? <button type="button" className="data-table-sort" onClick={() => table.getColumn(column.id)?.toggleSorting()} title={t('ui.sortBy', { column: column.header })}>
                        {column.header}{sorted && <Icon name={sorted === 'asc' ? 'sortUp' : 'sortDown'} size={14} />}
                      </button>
                    : column.header}
                </div>
              )
            })}
          </div>
        </div>
        <div role="rowgroup" className="data-table-body" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = shown[item.index]
            if (!row) return null
            return (
              <div
                key={item.key}
                id={lineId(row.id)}
                role="row"
                aria-rowindex={item.index + 2}
                data-index={item.index}
                aria-selected={onSelect ? selected.has(row.id) : item.index === active}
                className={classes('data-table-row', 'data-table-line', item.index === active && 'data-table-active', selected.has(row.id) && 'data-table-chosen')}
                style={{ gridTemplateColumns: template, height: item.size, transform: `translateY(${item.start}px)` }}
              >
                {onSelect && <div role="gridcell" className="data-table-cell data-table-select" data-select><SelectBox isSelected={selected.has(row.id)} /></div>}
                {visible.map((column) => (
                  <div key={column.id} role="gridcell" className={classes('data-table-cell', column.align === 'end' && 'data-table-end')}>{column.cell(row.original)}</div>
                ))}
              </div>
            )
          })}
        </div>
      </div>
      {shown.length === 0 && <div className="data-table-empty">{empty}</div>}
    </div>
  )
}

/** Whether it is chosen is said by the row; this shows it. */
function SelectBox({ isSelected }: { isSelected: boolean }) {
  return <span className="data-table-box" data-selected={isSelected || undefined} aria-hidden="true">{isSelected && <Icon name="check" size={14} />}</span>
}
