import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dutyDoneAt, dutySentences } from '../../../shared/documents/record/duties.ts'
import { recordWording } from '../../../shared/documents/record/wording.ts'
import { wordingOn } from '../../../shared/documents/passages/passage.ts'
import { rocTime } from '../../../shared/format/roc-date.ts'
import { openingOf, unseen } from '../../../shared/hearing/attendance.ts'
import { dutiesRecorded, isAfterwards } from '../../../shared/hearing/course.ts'
import { openingDuties, type OpeningDuty } from '../../../shared/hearing/duties.ts'
import type { Refusal } from '../../../shared/ipc/result.ts'
import { isLastQuorumFailure } from '../../../shared/lifecycle/seats.ts'
import { dateOf, localDateTime } from '../../../shared/model/dates.ts'
import { EventDialog } from '../../event-forms/event-dialog.tsx'
import { useDesk } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { Banner, RefusalText } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { focusColumn } from './agenda-steps.tsx'
import type { InColumn } from './presence-column.tsx'
import { clockNow, useHearing } from './room-context.ts'

/** 程序告知 with one key each, and the opening. */
export function DutyList({ column }: InColumn) {
  const { t } = useTranslation('hearingPeople')
  const { today } = useStatus()
  const { view: { facts }, meeting, room, change, record } = useHearing()
  const versions = useDesk('template.versions', {}).data
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const isAhead = meeting.status === 'SCHEDULED'
  const wording = recordWording(facts, { wording: wordingOn(versions ?? [], today) })
  // A conciliation knows no recusal and no secrecy of §24; of a committee the identity is in its composition.
  const duties = openingDuties.filter((duty) => duty === 'IDENTITY' || dutySentences(facts, duty, wording).length > 0)
  const done = isAhead ? room.duties : dutiesRecorded(facts, meeting)

  // Of a meeting that is entered afterwards nobody tells them now: the record has their sentences without a time.
  const isTold = meeting.status === 'OPEN' && !isAfterwards(meeting, today)
  const doDuty = (duty: OpeningDuty) => {
    const at = clockNow()
    setRefusal(null)
    if (isAhead) return change((now) => ({ duties: now.duties.some((one) => one.duty === duty) ? now.duties.filter((one) => one.duty !== duty) : [...now.duties, { duty, at }] }))
    if (!isTold || done.some((one) => one.duty === duty)) return
    const text = dutyDoneAt(facts, duty, wording, rocTime(at)).join('\n')
    void record({ type: 'statement.recorded', side: 'MEDIATOR', duty, text, at }).then((result) => setRefusal(result.ok ? null : result.refusal))
  }
  return (
    <section className="people-part" aria-labelledby="people-duties">
      <h3 id="people-duties">{t('duties')}</h3>
      <ul className="duties">
        {duties.map((duty, index) => {
          const at = done.find((one) => one.duty === duty)
          const sentences = at === undefined ? dutySentences(facts, duty, wording) : dutyDoneAt(facts, duty, wording, rocTime(at.at ?? ''))
          return <Duty key={duty} duty={duty} number={index + 1} column={column} doneAt={at === undefined ? null : at.at ?? ''} sentence={sentences.join('\n')} onDo={() => doDuty(duty)} />
        })}
      </ul>
      {isTold && done.length < duties.length && <p className="people-keys">{t('dutyLater')}</p>}
      {refusal && !isAhead && <Banner tone="bad" isUrgent><RefusalText refusal={refusal} /></Banner>}
      {isAhead && <Opening column={column} />}
    </section>
  )
}

function Duty({ duty, number, column, doneAt, sentence, onDo }: InColumn & { duty: OpeningDuty; number: number; doneAt: string | null; sentence: string; onDo: () => void }) {
  const { t } = useTranslation('hearingPeople')
  const button = useRef<HTMLButtonElement>(null)
  useShortcut(String(number), () => {
    // The focus stays where it is; what was done is to be seen.
    button.current?.scrollIntoView({ block: 'nearest' })
    onDo()
  }, { within: column })
  return (
    <li>
      <button ref={button} type="button" className="duty" aria-pressed={doneAt !== null} data-duty={duty} onClick={onDo}>
        <kbd>{number}</kbd>
        <span className="duty-name">{t(`duty.${duty}`)}</span>
        {doneAt !== null && <span className="duty-done"><Icon name="done" size={16} /><span className="visually-hidden">{t('dutyDone')} </span>{doneAt}</span>}
        {sentence !== '' && <span className="duty-sentence">{sentence}</span>}
      </button>
    </li>
  )
}

/** 開會, and why it cannot be, with the way to mend it. */
function Opening({ column }: InColumn) {
  const { t } = useTranslation(['hearingPeople', 'committee'])
  const { today } = useStatus()
  const { view, meeting, room, record, isPossible } = useHearing()
  const { facts } = view
  const dates = useDates()
  const [problem, setProblem] = useState<Refusal | 'UNSEEN' | null>(null)
  const [isRunning, setRunning] = useState(false)
  const [isPast, setPast] = useState(false)
  const left = unseen(facts, room)
  const open = () => {
    if (isRunning) return
    if (left > 0) return setProblem('UNSEEN')
    setRunning(true)
    const at = clockNow()
    void record({ ...openingOf(facts, meeting, room, localDateTime(today, at)), at }).then((result) => {
      setRunning(false)
      setProblem(result.ok ? null : result.refusal)
      if (result.ok) focusColumn('record')
    })
  }
  useShortcut('Ctrl+Enter', open, { within: column })
  const recordFailedQuorum = () => {
    const { meetingNo, members, attendance } = openingOf(facts, meeting, room, '')
    void record({ type: 'quorum.failed', meetingNo, members, attendance }).then((result) => setProblem(result.ok ? null : result.refusal))
  }
  const focus = (selector: string) => column.current?.querySelector<HTMLElement>(selector)?.focus()
  const code = problem === null || problem === 'UNSEEN' ? problem : problem.code
  const shown = code === 'UNSEEN' && left === 0 ? null : problem
  const foot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem !== null) foot.current?.scrollIntoView({ block: 'nearest' })
  }, [problem])
  return (
    <div ref={foot} className="people-opening">
      {shown !== null && (
        <Banner tone="bad" isUrgent>
          {shown === 'UNSEEN' ? <p>{t('unseen', { count: left })}</p> : <RefusalText refusal={shown} />}
          {code === 'UNSEEN' && <Button size="small" onPress={() => focus('.seat[data-present="unseen"]')}>{t('toSeat')}</Button>}
          {code === 'DISCLOSURE_MISSING' && <><p>{t('mendDisclosure')}</p><Button size="small" onPress={() => focus('[data-duty="INTERESTS"]')}>{t('toDuty')}</Button></>}
          {code === 'QUORUM_NOT_MET' && <>{isLastQuorumFailure(facts, meeting.meetingNo) && <p>{t('committee:members.lastFailure')}</p>}<Button size="small" onPress={recordFailedQuorum}>{t('mendQuorum')}</Button></>}
        </Banner>
      )}
      <Button variant="primary" icon="hearing" isPending={isRunning} isDisabled={!isPossible('meeting.opened')} onPress={open}>{t('open')} <kbd>Ctrl+Enter</kbd></Button>
      {dateOf(meeting.startsAt) < today && isPossible('meeting.opened') && <><p className="people-keys">{t('past', { day: dates.date(dateOf(meeting.startsAt)) })}</p><Button size="small" onPress={() => setPast(true)}>{t('openPast')}</Button></>}
      <EventDialog type={isPast ? 'meeting.opened' : null} view={view} onClose={() => setPast(false)} onDone={() => setPast(false)} />
    </div>
  )
}
