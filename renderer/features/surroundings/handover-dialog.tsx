import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Absence } from '../../../shared/law/absences.ts'
import type { Refusal } from '../../../shared/ipc/result.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { addDays, dateOf } from '../../../shared/model/dates.ts'
import { useDeskCommand } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useDates } from '../../ui/dates.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/notices.tsx'
import { RocDatePicker } from '../../ui/roc-date-picker.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useServiceWords } from './service-words.ts'

/** The law names no period; so long is usual, and the person may choose another. */
const usualDays = 14

/** 移送裁處科: a person says that there was no good reason, and why it is handed over. */
export function HandoverDialog({ absence, view, onClose }: { absence: Absence; view: CaseView; onClose: () => void }) {
  const { t } = useTranslation(['surroundings', 'frame'])
  const { today } = useStatus()
  const dates = useDates()
  const service = useServiceWords()
  const record = useDeskCommand('case.record')
  const { partyId, meetingNo, name } = absence
  const [text, setText] = useState<string>(t('handOverDefault', { name, number: meetingNo, notice: service(absence.notice), date: dates.date(dateOf(absence.startsAt)) }))
  const [isUnexcused, setUnexcused] = useState(absence.excused === false)
  const [dueOn, setDueOn] = useState<string | null>(addDays(today, usualDays))
  const [problem, setProblem] = useState<'unexcusedNeeded' | 'textNeeded' | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const send = async () => {
    setRefusal(null)
    if (text.trim() === '') return setProblem('textNeeded')
    if (!isUnexcused) return setProblem('unexcusedNeeded')
    setProblem(null)
    const result = await record.run({ caseId: view.caseId, basedOnSeq: view.seq, event: { type: 'note.added', on: today, text: text.trim(), handover: { partyId, meetingNo, ...(dueOn === null ? {} : { dueOn }) } } })
    if (!result.ok) return setRefusal(result.refusal)
    notify(t('handedOverNow'))
    onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!record.isRunning) void send()
  }
  return (
    <Dialog title={t('handOverTitle', { name })} isOpen onClose={onClose}>
      <form className="event-form" noValidate onSubmit={submit} aria-label={t('handOver')}>
        {refusal && <RefusalBanner refusal={refusal} />}
        <p>{t('absencesNote')}</p>
        <TextArea label={t('handOverText')} rows={4} value={text} onChange={setText} isRequired error={problem === 'textNeeded' ? t('textNeeded') : undefined} />
        <RocDatePicker label={t('handOverDueOn')} description={t('handOverDueOnHint')} value={dueOn} onChange={setDueOn} minValue={today} />
        <div className="field field-flag">
          <Checkbox isSelected={isUnexcused} onChange={setUnexcused} isInvalid={problem === 'unexcusedNeeded'}>{t('unexcusedConfirmed')}</Checkbox>
          {problem === 'unexcusedNeeded' && <p className="field-error" role="alert"><span>{t('unexcusedNeeded')}</span></p>}
        </div>
        <div className="form-foot">
          <Button onPress={onClose}>{t('frame:ui.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={record.isRunning}>{t('handOver')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
