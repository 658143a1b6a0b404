import { useTranslation } from 'react-i18next'
import type { AgendaState } from '../../../shared/subsidy/panel-decision.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { IconName } from '../../ui/icon.tsx'
import { type CaseOnAgenda, usePanel } from './panel-context.ts'

const looks: Record<AgendaState, { tone: Tone; icon: IconName }> = {
  OPEN: { tone: 'neutral', icon: 'clock' }, FILLED: { tone: 'accent', icon: 'edit' }, INCOMPLETE: { tone: 'warn', icon: 'warning' }, DECIDED: { tone: 'good', icon: 'done' },
  DEFERRED: { tone: 'neutral', icon: 'alarm' }, NO_QUORUM: { tone: 'bad', icon: 'warning' }, TIED: { tone: 'bad', icon: 'warning' }, GONE: { tone: 'neutral', icon: 'info' },
}

/** Where a case stands, in words and with an icon. */
export function StandingBadge({ state }: { state: AgendaState }) {
  const { t } = useTranslation('panel')
  return <Badge {...looks[state]}>{t(`state.${state}`)}</Badge>
}

/** 議程: every case, the one at the table marked. */
export function AgendaList({ onEdit }: { onEdit: () => void }) {
  const { t } = useTranslation('panel')
  const { agenda, current, select, isOpen } = usePanel()
  return (
    <section className="panel-agenda" data-region tabIndex={-1} aria-label={t('agenda')}>
      <header className="panel-heading"><h2>{t('agenda')}</h2>{isOpen && <Button size="small" variant="quiet" icon="edit" aria-label={t('agendaEdit')} onPress={onEdit}>{t('change')}</Button>}</header>
      {agenda.length === 0
        ? <EmptyState icon="columns" title={t('agendaEmpty')}><p>{t('agendaEmptyText')}</p></EmptyState>
        : <ol className="panel-cases">{agenda.map((one) => <li key={one.item.subsidyId}><CaseButton of={one} isCurrent={one === current} onSelect={() => select(one.item.subsidyId)} /></li>)}</ol>}
    </section>
  )
}

function CaseButton({ of: { position, item, at, standing }, isCurrent, onSelect }: { of: CaseOnAgenda; isCurrent: boolean; onSelect: () => void }) {
  const { t } = useTranslation('panel')
  const aside = item.recused.length
  return (
    <button type="button" className="panel-case-button" aria-current={isCurrent} data-case={item.subsidyId} onClick={onSelect}>
      <span className="panel-case-number">{position}</span>
      <span className="panel-case-name">{at?.row.claimant ?? t('removedCase')}</span>
      <span className="panel-case-employer">{at?.row.employer}</span>
      <span className="panel-case-marks">
        {standing && <StandingBadge state={standing.state} />}
        {aside > 0 && <Badge tone="warn" icon="person">{t('aside', { count: aside })}</Badge>}
      </span>
    </button>
  )
}
