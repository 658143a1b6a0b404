import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '../../../shared/ipc/views.ts'
import { dateOf, timeOf } from '../../../shared/model/dates.ts'
import { watchNewBatch } from '../../batch-watch.tsx'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useDates } from '../../ui/dates.ts'
import { Loading } from '../../ui/loading.tsx'
import { Section } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useLock } from './use-lock.tsx'

/** Cases under way, those with the next meeting first. */
const offered = (cases: readonly CaseSummary[]): CaseSummary[] =>
  cases.filter(({ state }) => state !== 'closed').toSorted((a, b) => (a.nextMeeting?.startsAt ?? '9').localeCompare(b.nextMeeting?.startsAt ?? '9'))

export function OutSection() {
  const { t } = useTranslation('packets')
  const { data } = useDesk('case.list', {})
  const save = useDeskCommand('packet.saveOut')
  const { fields, lock, forget } = useLock()
  const [find, setFind] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const meeting = useMeeting()

  const cases = offered(data ?? [])
  const words = find.trim().split(/\s+/u)
  const listed = cases.filter((one) => words.every((word) => [one.caseNumber, one.employees, one.employers, one.mediator ?? '', meeting(one)].some((text) => text.includes(word))))
  const tick = (ids: readonly string[], isTicked: boolean) => setChosen(new Set(isTicked ? [...chosen, ...ids] : [...chosen].filter((id) => !ids.includes(id))))
  const make = async () => {
    if (lock === null) return
    const made = await save.run({ caseIds: [...chosen], lock })
    if (!made.ok || made.value === null) return
    watchNewBatch()
    setChosen(new Set())
    forget()
  }
  return (
    <Section title={t('out')}>
      <p className="field-hint">{t('outHint')}</p>
      {!data && <Loading />}
      {data && cases.length === 0 && <p>{t('noCases')}</p>}
      {cases.length > 0 && (
        <>
          <TextField label={t('find')} type="search" description={t('findHint')} value={find} onChange={setFind} className="packet-find" />
          <Checkbox isSelected={listed.length > 0 && listed.every(({ caseId }) => chosen.has(caseId))} isDisabled={listed.length === 0} onChange={(all) => tick(listed.map(({ caseId }) => caseId), all)}>{t('allListed')}</Checkbox>
          <ul className="packet-cases" aria-label={t('cases')}>
            {listed.map((one) => (
              <li key={one.caseId} className="packet-case">
                <Checkbox isSelected={chosen.has(one.caseId)} onChange={(isTicked) => tick([one.caseId], isTicked)}>
                  <span className="number">{one.caseNumber}</span>　<span className="packet-quiet">{one.employees}／{one.employers}</span>
                </Checkbox>
                <span className="packet-quiet">{meeting(one)}</span>
              </li>
            ))}
            {listed.length === 0 && <li className="packet-case">{t('noneFound')}</li>}
          </ul>
          <p role="status">{t('chosen', { count: chosen.size })}</p>
          {fields}
          {save.refusal && <RefusalBanner refusal={save.refusal} />}
          <div><Button variant="primary" isPending={save.isRunning} isDisabled={chosen.size === 0 || lock === null} onPress={() => void make()}>{t('saveOut')}</Button></div>
        </>
      )}
    </Section>
  )
}

/** The next meeting of a case, in words. */
function useMeeting(): (one: CaseSummary) => string {
  const { t } = useTranslation('packets')
  const dates = useDates()
  return ({ nextMeeting }) => (nextMeeting === null ? '' : t('meetingAt', { date: dates.tableDate(dateOf(nextMeeting.startsAt)), time: timeOf(nextMeeting.startsAt) }))
}
