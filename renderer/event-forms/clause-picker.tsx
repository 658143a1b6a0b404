import { type KeyboardEvent, useRef, useState } from 'react'
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components'
import type { SettlementClause } from '../../shared/model/settlement-clause.ts'
import { useDesk } from '../desk.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import type { FormContext } from './definition.ts'

export interface ClausePickerProps {
  context: FormContext
  /** ISO day on which the terms are agreed. */
  on: string
  onPick: (clause: SettlementClause) => void
  onClose: () => void
}

/** 從條款庫加入: a few letters of the title or the short code, Enter takes the first. */
export function ClausePicker({ context, on, onPick, onClose }: ClausePickerProps) {
  const { t, language, view } = context
  const [text, setText] = useState('')
  const clauses = useDesk('clause.list', { city: view.facts.city, on }).data ?? []

  const asked = text.trim().toLowerCase()
  const fits = (clause: SettlementClause): boolean => [clause.code, ...clause.title].some((words) => words.toLowerCase().includes(asked))
  // Who types a short code in full means that clause.
  const shown = clauses.filter(fits).toSorted((a, b) => Number(b.code === asked) - Number(a.code === asked))

  const list = useRef<HTMLDivElement>(null)
  const pick = (clause: SettlementClause | undefined) => {
    if (clause === undefined) return
    onClose()
    onPick(clause)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    const marked = list.current?.querySelector<HTMLElement>('[data-focused]')?.dataset.key
    pick(shown.find(({ id }) => id === marked) ?? shown[0])
  }
  return (
    <Dialog title={t('clauses:add')} isOpen onClose={onClose} closesOnClickOutside>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <div className="clause-search" onKeyDownCapture={onKeyDown}>
          <SearchField className="control" aria-label={t('clauses:find')} autoFocus onKeyDown={(event) => event.key === 'Escape' && onClose()}>
            <Icon name="search" size={18} />
            <Input className="control-input" placeholder={t('clauses:findHint')} />
          </SearchField>
        </div>
        <Menu
          ref={list} className="list-box" aria-label={t('clauses:library')} onAction={(id) => pick(shown.find((clause) => clause.id === id))}
          renderEmptyState={() => <p className="clause-nothing quiet">{t('clauses:nothing')}</p>}
        >
          {shown.map((clause) => (
            <MenuItem key={clause.id} id={clause.id} textValue={clause.title[language === 'en' ? 1 : 0]} className="list-item">
              <span className="list-item-body">
                <span>{clause.title[language === 'en' ? 1 : 0]}</span>
                {clause.article !== '' && <span className="list-item-description">{clause.article}</span>}
              </span>
              <kbd className="clause-code">{clause.code}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  )
}
