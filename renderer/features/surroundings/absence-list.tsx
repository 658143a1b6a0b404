import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Absence, absencesOf } from '../../../shared/law/absences.ts'
import { inChinese, inEnglish } from '../../../shared/lifecycle/words.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/page.tsx'
import { HandoverDialog } from './handover-dialog.tsx'
import { useServiceWords } from './service-words.ts'
import './surroundings.css'

/** 缺席處理清單: who stayed away, what is on file about it, and the way to those who fine (§63 III). Nothing where nobody did. */
export function AbsenceList({ view }: { view: CaseView }) {
  const { t } = useTranslation('surroundings')
  const [asked, setAsked] = useState<Absence | null>(null)
  const absences = absencesOf(view.facts)
  if (absences.length === 0) return null
  const canNote = view.next.some((step) => step.type === 'note.added' && step.refusal === null)
  return (
    <Section title={t('absences')} aside={<small className="article">§63 III</small>}>
      <ul className="absence-list">
        {absences.map((absence) => (
          <li key={`${absence.meetingNo} ${absence.partyId}`} className="absence">
            <AbsenceFacts absence={absence} />
            {canNote && absence.handedOverOn === null && absence.lacking.length === 0 && (
              <div><Button size="small" onPress={() => setAsked(absence)} aria-label={`${t('handOver')} ${t('absent', { name: absence.name, number: absence.meetingNo })}`}>{t('handOver')}</Button></div>
            )}
          </li>
        ))}
      </ul>
      <p className="field-hint">{t('absencesNote')}</p>
      {asked && <HandoverDialog absence={asked} view={view} onClose={() => setAsked(null)} />}
    </Section>
  )
}

function AbsenceFacts({ absence }: { absence: Absence }) {
  const { t, i18n } = useTranslation('surroundings')
  const dates = useDates()
  const service = useServiceWords()
  const { name, meetingNo, startsAt, notice, servedBefore, reason, excused, handedOverOn, lacking, finableUntil } = absence
  const inLanguage = i18n.language === 'en' ? inEnglish : inChinese
  return (
    <>
      <p className="badge-row">
        <strong>{t('absent', { name, number: meetingNo })}</strong>
        {handedOverOn !== null && <Badge tone="good" icon="check">{t('handedOver', { date: dates.tableDate(handedOverOn) })}</Badge>}
        {handedOverOn === null && lacking.length === 0 && <Badge tone="accent">{t('ready')}</Badge>}
        {handedOverOn === null && lacking.map((words) => <Badge key={inChinese(words)} tone="warn" icon="warning">{inLanguage(words)}</Badge>)}
      </p>
      <Facts entries={[
        [t('calledFor'), dates.dateTime(startsAt)],
        [t('notice'), notice === null ? service(notice) : `${service(notice)}（${t(servedBefore ? 'servedBefore' : 'servedLate')}）`],
        [t('reason'), reason ?? t('noReason')],
        [t('judgement'), t(excused === null ? 'notJudged' : excused ? 'excused' : 'unexcused')],
        [t('finableUntil'), dates.date(finableUntil)],
      ]} />
    </>
  )
}
