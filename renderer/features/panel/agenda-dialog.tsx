import { useTranslation } from 'react-i18next'
import { emptyAgendaItem } from '../../../shared/subsidy/panel.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { StandingBadge } from './agenda-list.tsx'
import { usePanel } from './panel-context.ts'

/** Which cases come to the table, and in which order. What was decided stays. */
export function AgendaDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('panel')
  const { view, content, agenda, change } = usePanel()
  const on = new Set(content.agenda.map((item) => item.subsidyId))
  const waiting = view.candidates.filter(({ subsidyId }) => !on.has(subsidyId))
  const off = view.cases.filter(({ subsidyId }) => !on.has(subsidyId)).map(({ row }) => row)
  const candidates = [...off.filter((row) => row.state === 'reviewing'), ...waiting]
  const add = (ids: readonly string[]) => change(({ agenda: before }) => ({ agenda: [...before, ...ids.map(emptyAgendaItem)] }))
  const move = (index: number, by: 1 | -1) => change(({ agenda: before }) => {
    const [one, other] = [before[index], before[index + by]]
    return { agenda: one && other ? before.map((item, at) => (at === index ? other : at === index + by ? one : item)) : before }
  })
  return (
    <Dialog title={t('agendaDialog.title')} isOpen onClose={onClose} size="large" actions={<Button variant="primary" onPress={onClose}>{t('agendaDialog.close')}</Button>}>
      <h3>{t('agendaDialog.on')}</h3>
      <ol className="panel-order">
        {agenda.map(({ item, at, standing }, index) => {
          const name = at?.row.claimant ?? t('removedCase')
          return (
            <li key={item.subsidyId}>
              <span className="panel-order-name">{index + 1}　{name}<span className="quiet">　{at?.row.employer}　{at?.subsidyNumber}</span></span>
              {standing && <StandingBadge state={standing.state} />}
              <IconButton icon="sortUp" label={t('agendaDialog.up', { name })} isDisabled={index === 0} onPress={() => move(index, -1)} />
              <IconButton icon="sortDown" label={t('agendaDialog.down', { name })} isDisabled={index === agenda.length - 1} onPress={() => move(index, 1)} />
              <IconButton icon="remove" label={t('agendaDialog.remove', { name })} isDisabled={standing?.state === 'DECIDED'} onPress={() => change(({ agenda: before }) => ({ agenda: before.filter((one) => one.subsidyId !== item.subsidyId) }))} />
            </li>
          )
        })}
      </ol>
      <header className="panel-heading"><h3>{t('agendaDialog.waiting')}</h3>{candidates.length > 1 && <Button size="small" icon="add" onPress={() => add(candidates.map(({ subsidyId }) => subsidyId))}>{t('agendaDialog.addAll')}</Button>}</header>
      {candidates.length === 0 ? <p className="quiet">{t('agendaDialog.noneWaiting')}</p> : (
        <ul className="panel-order">
          {candidates.map(({ subsidyId, claimant, employer, subsidyNumber }) => (
            <li key={subsidyId}>
              <span className="panel-order-name">{claimant}<span className="quiet">　{employer}　{subsidyNumber}</span></span>
              <IconButton icon="add" label={t('agendaDialog.add', { name: claimant })} onPress={() => add([subsidyId])} />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
