import { useTranslation } from 'react-i18next'
import type { Recusal } from '../../../shared/lifecycle/case-facts.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { knownName } from '../../event-forms/choices.ts'
import { isRecusalGround } from '../../../shared/law/recusal.ts'
import { Badge } from '../../ui/badge.tsx'
import { useDates } from '../../ui/dates.ts'
import { Section } from '../../ui/page.tsx'

/** 迴避: who asked about whom, on which ground, and what became of it. */
export function RecusalCard({ view: { facts } }: { view: CaseView }) {
  const { t } = useTranslation(['committee', 'case', 'domain'])
  const dates = useDates()
  if (facts.recusals.length === 0) return null
  return (
    <Section title={t('recusal.title')}>
      <ul className="note-list">
        {facts.recusals.toReversed().map((recusal, index) => {
          const { personId, personName: of, byPartyId, ground, reason, requestedOn, decidedOn, decisionReason } = recusal
          const date = dates.date(requestedOn)
          return (
            <li key={facts.recusals.length - index}>
              <p className="badge-row">
                <Standing recusal={recusal} />
                <span>{byPartyId === personId ? t('recusal.ownAccord', { of, date }) : t('recusal.requestedBy', { name: knownName(facts, byPartyId), of, date })}</span>
              </p>
              <p>{isRecusalGround(ground) ? <>{t(`ground.${ground}`)}<small className="article">{t(`groundArticle.${ground}`)}</small></> : ground}</p>
              <p className="prose">{reason}</p>
              {decidedOn !== undefined && <p className="quiet">{[t('recusal.decidedOn', { date: dates.date(decidedOn) }), decisionReason].filter(Boolean).join('：')}</p>}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Standing({ recusal: { decidedOn, granted } }: { recusal: Recusal }) {
  const { t } = useTranslation('committee')
  if (decidedOn === undefined) return <Badge tone="warn" icon="clock">{t('recusal.pending')}</Badge>
  return granted ? <Badge tone="accent" icon="done">{t('recusal.granted')}</Badge> : <Badge>{t('recusal.denied')}</Badge>
}
