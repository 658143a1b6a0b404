import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import { panelQuorum } from '../../../shared/subsidy/panel.ts'
import { useDeskCommand } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { RefusalText } from '../../ui/banner.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { KeyList } from '../../ui/key-list.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { DecideAllDialog } from './decide-all-dialog.tsx'
import { usePanel } from './panel-context.ts'
import type { PanelLayer } from './panel-page.tsx'

const keys = [
  ['↑  ↓', 'move'], ['1', 'proposed'], ['2', 'other'], ['3', 'reject'], ['0', 'defer'], ['Ctrl+Enter', 'decide'], ['A  B  C', 'member'], ['Shift+A  Shift+B', 'recuse'], ['Shift+Enter', 'all'],
  ['Esc', 'field'], ['F2', 'settings'], ['Alt+P', 'pack'], ['Alt+M', 'minutes'], ['F6  Shift+F6', 'region'], ['?', 'list'],
] as const

/** Which meeting it is, whether there is a quorum, whether what was typed is safe; its papers and its end. */
export function PanelBar({ onOpen }: { onOpen: (layer: PanelLayer) => void }) {
  const { t } = useTranslation('panel')
  const dates = useDates()
  const { content, state, isOpen, view } = usePanel()
  const [isListed, setListed] = useState(false)
  const [over, setOver] = useState<'CLOSE' | 'REMOVE' | 'ALL' | null>(null)
  useShortcut('?', () => setListed(true))
  const isDecided = view.cases.some((one) => one.facts.decision?.meeting.panelId === view.panelId)
  return (
    <header className="panel-bar" data-region tabIndex={-1} aria-label={t('bar')}>
      <h1>{content.session === '' ? t('untitled') : t('meetingOf', { session: content.session })}</h1>
      <span className="quiet">{dates.date(content.on)}{content.at !== null && ` ${dates.time(content.at)}`}{content.place !== '' && `・${content.place}`}</span>
      <QuorumBadge />
      {view.available !== null && <span className="quiet">{t('available', { amount: groupedAmount(view.available) })}</span>}
      {!isOpen && <Badge icon="lock">{t('closed')}</Badge>}
      {isOpen && <DraftLine state={state} />}
      <span className="panel-tools">
        <Button size="small" variant="quiet" icon="keyboard" onPress={() => setListed(true)}>{t('keys')} <kbd>?</kbd></Button>
        <Button size="small" icon="document" onPress={() => onOpen('PACK')}>{t('pack')}</Button>
        <Button size="small" icon="document" onPress={() => onOpen('MINUTES')}>{t('minutesPaper')}</Button>
        {isOpen && <Menu label={t('bar')} choices={[
          { id: 'meeting', label: t('settings'), icon: 'edit', onAction: () => onOpen('MEETING') }, { id: 'agenda', label: t('agendaEdit'), icon: 'columns', onAction: () => onOpen('AGENDA') },
          { id: 'all', label: t('decideAll'), icon: 'done', onAction: () => setOver('ALL') }, { id: 'close', label: t('close'), icon: 'lock', onAction: () => setOver('CLOSE') },
          ...(isDecided ? [] : [{ id: 'remove', label: t('removing.action'), icon: 'remove' as const, onAction: () => setOver('REMOVE') }]),
        ]} />}
        <LinkButton to={paths.panels} size="small" icon="chevronLeft">{t('back')}</LinkButton>
      </span>
      <KeyList uses={keys.map(([pressed, use]) => [pressed, t(`use.${use}`)] as const)} isOpen={isListed} onClose={() => setListed(false)} />
      {over === 'CLOSE' && <CloseDialog onClose={() => setOver(null)} />}
      {over === 'REMOVE' && <RemoveDialog onClose={() => setOver(null)} />}
      {over === 'ALL' && <DecideAllDialog onClose={() => setOver(null)} />}
    </header>
  )
}

/** Whether more than half are there: in words and with an icon. */
function QuorumBadge() {
  const { t } = useTranslation('panel')
  const { content } = usePanel()
  const quorum = panelQuorum(content)
  if (quorum.seats === 0) return <Badge icon="person">{t('quorum.none')}</Badge>
  return <Badge tone={quorum.isMet ? 'good' : 'bad'} icon={quorum.isMet ? 'done' : 'warning'}>{t(quorum.isMet ? 'quorum.met' : 'quorum.notMet', { ...quorum })}</Badge>
}

function CloseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('panel')
  const { view, agenda, change, save } = usePanel()
  const close = useDeskCommand('panel.close')
  const count = agenda.filter(({ standing }) => standing?.state !== 'DECIDED').length
  const go = async () => {
    change(({ until }) => ({ until: until ?? new Date().toTimeString().slice(0, 5) }))
    if ((await save()).status === 'FAILED') return
    const result = await close.run({ panelId: view.panelId })
    if (result.ok) onClose()
  }
  return (
    <ConfirmDialog title={t('closing.title')} isOpen action={t('closing.action')} isPending={close.isRunning} onConfirm={() => void go()} onClose={onClose}>
      <p>{t('closing.text')}</p>
      {count > 0 && <p>{t('closing.open', { count })}</p>}
      {close.refusal && <RefusalText refusal={close.refusal} />}
    </ConfirmDialog>
  )
}

function RemoveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('panel')
  const navigate = useNavigate()
  const { view, save } = usePanel()
  const remove = useDeskCommand('panel.remove')
  const go = async () => {
    await save()
    const result = await remove.run({ panelId: view.panelId })
    if (result.ok) void navigate(paths.panels)
  }
  return (
    <ConfirmDialog title={t('removing.title')} isOpen variant="danger" action={t('removing.action')} isPending={remove.isRunning} onConfirm={() => void go()} onClose={onClose}>
      <p>{t('removing.text')}</p>
      {remove.refusal && <RefusalText refusal={remove.refusal} />}
    </ConfirmDialog>
  )
}
