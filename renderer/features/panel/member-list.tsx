import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { panelQuorum, type PanelMember, seatedMembers } from '../../../shared/subsidy/panel.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { TextField } from '../../ui/text-field.tsx'
import { letterOf, usePanel } from './panel-context.ts'

/** Where a letter alone is heard. */
type Within = RefObject<HTMLElement | null>

/** 委員: who is there, by one key each; who steps aside in the case at the table. */
export function MemberList({ within, onEdit }: { within: Within; onEdit: () => void }) {
  const { t } = useTranslation('panel')
  const { content, current, change, isOpen } = usePanel()
  const members = seatedMembers(content)
  useShortcut('Shift+Enter', () => change(() => ({ members: content.members.map((member) => ({ ...member, present: true })) })), { within })
  const quorum = panelQuorum(content, current?.item)
  const chairGap = !isOpen || quorum.there === 0 ? null : !members.some((member) => member.present && member.personId === content.chairId) ? 'noChair' : current?.item.recused.some((one) => one.personId === content.chairId) ? 'chairAside' : null
  return (
    <section className="panel-members" data-region tabIndex={-1} aria-label={t('members')}>
      <header className="panel-heading"><h2>{t('members')}</h2>{isOpen && <Button size="small" variant="quiet" icon="edit" aria-label={t('settingsEdit')} onPress={onEdit}>{t('change')}</Button>}</header>
      {members.length === 0 ? <p className="quiet">{t('noMembers')}</p> : (
        <>
          {isOpen && <p className="quiet panel-hint">{t('membersHint')}</p>}
          <ul className="panel-seats">{members.map((member, index) => <MemberRow key={member.personId} member={member} letter={letterOf(index)} within={within} />)}</ul>
          {chairGap !== null && <p className="panel-chair"><Icon name="warning" size={16} />{t(chairGap)}</p>}
          {current && <p className={classes('panel-quorum', !quorum.isMet && 'panel-no-quorum')}><Icon name={quorum.isMet ? 'done' : 'warning'} size={16} />{t('case')}：{t(quorum.isMet ? 'quorum.met' : 'quorum.notMet', { ...quorum })}</p>}
        </>
      )}
    </section>
  )
}

function MemberRow({ member: { personId, name, title, present }, letter, within }: { member: PanelMember; letter: string; within: Within }) {
  const { t } = useTranslation('panel')
  const { content, current, change, changeItem, isOpen } = usePanel()
  const isMovable = isOpen && current?.standing?.state !== 'DECIDED' && current?.standing?.state !== 'GONE'
  const aside = current?.item.recused.find((one) => one.personId === personId)
  const isTied = isMovable && aside === undefined && (current?.standing?.ties.some((one) => one.personId === personId) ?? false)
  const come = () => change(({ members }) => ({ members: members.map((one) => (one.personId === personId ? { ...one, present: !one.present } : one)) }))
  const step = () => {
    if (current && isMovable) changeItem(current.item.subsidyId, ({ recused }) => ({ recused: aside ? recused.filter((one) => one.personId !== personId) : [...recused, { personId, reason: '' }] }))
  }
  const reason = (text: string) => current && changeItem(current.item.subsidyId, ({ recused }) => ({ recused: recused.map((one) => (one.personId === personId ? { ...one, reason: text } : one)) }))
  useShortcut(letter, come, { within })
  useShortcut(`Shift+${letter}`, step, { within })
  return (
    <li className="panel-seat">
      <button type="button" className="panel-presence" aria-pressed={present} aria-disabled={!isOpen} onClick={come}>
        <kbd>{letter}</kbd>
        <Icon name={present ? 'done' : 'close'} size={16} />
        <span className="panel-seat-name">{name}{title !== '' && <small className="quiet">　{title}</small>}{content.chairId === personId && <small>・{t('chair')}</small>}</span>
        <span className="quiet">{t(present ? 'present' : 'absent')}</span>
      </button>
      {current && (
        <button type="button" className="panel-aside" aria-pressed={aside !== undefined} aria-label={t('recuseOf', { name })} aria-disabled={!isMovable} data-field={isTied ? 'member' : undefined} onClick={step}>
          {aside && <Icon name="check" size={16} />}{t(aside ? 'recused' : 'recuse')}
        </button>
      )}
      {isTied && <p className="panel-tie"><Badge tone="bad" icon="warning">{t('state.TIED')}</Badge> {t('tied')}</p>}
      {aside && isMovable && <TextField className="panel-aside-reason" label={t('reasonOf', { name })} value={aside.reason} onChange={reason} />}
    </li>
  )
}
