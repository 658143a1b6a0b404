import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Autocomplete, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, SearchField } from 'react-aria-components'
import { useNavigate } from 'react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import './search.css'
import { useFoundCases } from './use-found-cases.ts'

interface Command { id: string; label: string; icon: IconName; keys?: string; run: () => void }

const pages = ['workbench', 'cases', 'calendar', 'hearing', 'subsidy', 'roster', 'reports', 'settings'] as const

/** Ctrl+K: any part of a case number, a name or an identifier finds the case; a word finds the command. */
export function SearchDialog({ onClose, onNewApplication, onShortcuts }: { onClose: () => void; onNewApplication: () => void; onShortcuts: () => void }) {
  const { t } = useTranslation(['frame', 'domain', 'register'])
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const asked = text.trim()
  const { of: shown, cases } = useFoundCases(asked)

  const commands = useMemo<Command[]>(() => [
    { id: 'new', label: t('top.newApplication'), icon: 'add', keys: 'Ctrl+N', run: onNewApplication },
    ...pages.map((page): Command => ({ id: page, label: t('search.go', { page: t(`nav.${page}`) }), icon: page, run: () => void navigate(paths[page]) })),
    { id: 'batch', label: t('search.batch'), icon: 'document', run: () => void navigate(paths.batch()) },
    { id: 'register', label: t('register:open'), icon: 'document', run: () => void navigate(paths.register) },
    { id: 'shortcuts', label: t('search.shortcuts'), icon: 'keyboard', keys: '?', run: onShortcuts },
  ], [t, navigate, onNewApplication, onShortcuts])
  const matching = commands.filter(({ label }) => label.toLowerCase().includes(shown.toLowerCase()))

  const results = new Map<unknown, () => void>([
    ...cases.map(({ caseId }) => [`case ${caseId}`, () => void navigate(paths.case(caseId))] as const),
    ...matching.map(({ id, run }) => [`command ${id}`, run] as const),
  ])
  const act = (run: (() => void) | undefined) => {
    if (run === undefined) return
    onClose()
    run()
  }
  const actOnFirst = () => act(results.values().next().value)

  // Enter takes the result that is marked, else the first; while the answer is not there yet, the first of it as soon as it is.
  const list = useRef<HTMLDivElement>(null)
  const isEntered = useRef(false)
  const type = (typed: string) => {
    isEntered.current = false
    setText(typed)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    const marked = results.get(list.current?.querySelector<HTMLElement>('[data-focused]')?.dataset.key)
    if (shown !== asked) isEntered.current = true
    else if (marked) act(marked)
    else actOnFirst()
  }
  useEffect(() => {
    if (!isEntered.current || shown !== asked) return
    isEntered.current = false
    actOnFirst()
  })
  return (
    <ModalOverlay className="overlay search-overlay" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal modal-medium search-modal">
        <Dialog className="dialog" aria-label={t('search.title')}>
          <Autocomplete inputValue={text} onInputChange={type}>
            <div onKeyDownCapture={onKeyDown}>
              <SearchField className="search-box" aria-label={t('search.label')} autoFocus onKeyDown={(event) => event.key === 'Escape' && onClose()}>
                <Icon name="search" />
                <Input className="search-input" placeholder={t('search.placeholder')} />
              </SearchField>
            </div>
            <Menu
              ref={list} className="list-box search-results" aria-label={t('search.title')} onAction={(id) => act(results.get(id))}
              renderEmptyState={() => <p className="search-nothing">{t('search.nothing')}</p>}
            >
              {cases.length > 0 && (
                <MenuSection>
                  <Header className="search-heading">{t('search.cases')}</Header>
                  {cases.map((row) => (
                    <MenuItem key={row.caseId} id={`case ${row.caseId}`} textValue={`${row.employees} ${row.employers} ${row.caseNumber}`} className="list-item">
                      <span className="list-item-check"><Icon name="cases" size={18} /></span>
                      <span className="list-item-body">
                        <span>{row.employees}｜{row.employers}</span>
                        <span className="list-item-description">
                          <span className="number">{row.caseNumber}</span> · {row.state === 'closed' && row.outcome ? t(`domain:outcome.${row.outcome}`) : t(`domain:state.${row.state}`)}
                        </span>
                      </span>
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
              {matching.length > 0 && (
                <MenuSection>
                  <Header className="search-heading">{t('search.commands')}</Header>
                  {matching.map((command) => (
                    <MenuItem key={command.id} id={`command ${command.id}`} textValue={command.label} className="list-item">
                      <span className="list-item-check"><Icon name={command.icon} size={18} /></span>
                      <span className="list-item-body search-command"><span>{command.label}</span>{command.keys && <span className="keys" data-keys={command.keys} aria-hidden="true" />}</span>
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
          <p className="search-hint">{t('search.hint')}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
