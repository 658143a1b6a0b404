import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditedDocument } from '../../../shared/documents/hand-edits.ts'
import type { Refusal } from '../../../shared/ipc/result.ts'
import type { CalledDocument, DocumentDesk, DocumentIssue } from '../../../shared/ipc/views.ts'
import type { CityProfile } from '../../../shared/model/city-profile.ts'
import { yearOf } from '../../../shared/model/dates.ts'
import { useStatus } from '../../status.tsx'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { Progress } from '../../ui/progress.tsx'
import { RocDatePicker } from '../../ui/roc-date-picker.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { focusFirstInvalid } from '../../ui/field.tsx'
import { IssueContents } from './issue-contents.tsx'
import { type GivenNumber, NumberField } from './issue-number.tsx'
import { useIssueWords } from './issue-words.tsx'
import { MissingList } from './missing-list.tsx'
import { type Owner, useIssuing } from './owner.ts'

interface IssueFormProps {
  owner: Owner
  called: CalledDocument
  desk: DocumentDesk
  profile: CityProfile
  edited: EditedDocument
  /** How many facts it lacks. */
  missing: number
  /** The event whose facts it shows. */
  seq: number
  onDecide: () => void
  onClose: () => void
  onIssued: (issue: DocumentIssue) => void
}

/** What is asked before a document goes out, and all that speaks against it. */
export function IssueForm({ owner, called, desk, profile, edited, missing, seq, onDecide, onClose, onIssued }: IssueFormProps) {
  const { t, i18n } = useTranslation('issuing')
  const words = useIssueWords()
  const { today } = useStatus()
  const issue = useIssuing(owner)
  const kind = owner.kindOf(called, profile)
  const [on, setOn] = useState<string | null>(today)
  const [given, setGiven] = useState<GivenNumber>({ isByHand: kind === 'FOREIGN', text: '' })
  const [problem, setProblem] = useState<{ field: string; message: string } | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isAsking, setAsking] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const firstField = useRef<HTMLInputElement>(null)
  const last = called.issues.at(-1)
  const isBlocked = edited.conflicts.length > 0
  useEffect(() => firstField.current?.focus(), [])
  useEffect(() => {
    if (problem !== null && form.current) focusFirstInvalid(form.current)
  }, [problem])

  const send = async () => {
    setAsking(false)
    setRefusal(null)
    if (on === null) return setProblem({ field: 'on', message: t('dayNeeded') })
    const number = given.isByHand ? given.text.trim() : ''
    if (kind === 'NUMBERED' && given.isByHand && number === '') return setProblem({ field: 'documentNumber', message: t('numberNeeded') })
    setProblem(null)
    const result = await issue.run({ code: called.code, key: called.key, on, ...(number === '' ? {} : { documentNumber: number }) })
    if (result.ok) {
      const made = result.value.documents.find((one) => one.code === called.code && one.key === called.key)?.issues.at(-1)
      if (made) onIssued(made)
    } else if (result.refusal.field === 'on' || result.refusal.field === 'documentNumber') {
      setProblem({ field: result.refusal.field, message: i18n.language === 'en' ? result.refusal.messageEn : result.refusal.message })
    } else {
      setRefusal(result.refusal)
    }
  }
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (issue.isRunning || isBlocked) return
    if (missing > 0) setAsking(true)
    else void send()
  }
  useShortcut('Ctrl+Enter', submit, { inDialogs: true, within: form })
  useShortcut('Ctrl+S', submit, { inDialogs: true, within: form })
  const errorOf = (field: string): { error?: string } => (problem?.field === field ? { error: problem.message } : {})

  return (
    <>
      <form ref={form} className="issue-form" noValidate aria-label={t('issueThis', { title: called.title })} onSubmit={submit}>
        {last && <Banner>{last.documentNumber === undefined ? t('againPlain', { version: last.version + 1 }) : t('again', { version: last.version + 1, issue: words(last) })}</Banner>}
        {isBlocked && <Banner tone="bad" action={<Button size="small" onPress={onDecide}>{t('decide')}</Button>}>{t('conflicts', { count: edited.conflicts.length })}</Banner>}
        {refusal && <RefusalBanner refusal={refusal} />}
        <MissingList owner={owner} code={called.code} docKey={called.key} seq={seq} />
        <NumberField
          kind={kind} given={given} onChange={setGiven} nextNumber={desk.nextNumber} isVerified={profile.documentNumber.verified}
          isOtherYear={on !== null && yearOf(on) !== yearOf(today)} {...errorOf('documentNumber')}
        />
        <RocDatePicker label={t('on')} value={on} onChange={setOn} maxValue={today} isRequired inputRef={firstField} className="issue-day" {...errorOf('on')} />
        <IssueContents code={called.code} desk={desk} edited={edited} />
        {issue.isRunning && <Progress label={t('working')} value={null} total={1} />}
        <div className="form-foot">
          <Button onPress={onClose}>{t('close')}</Button>
          <Button type="submit" variant="primary" isDisabled={isBlocked} isPending={issue.isRunning}>{t('issue')}</Button>
        </div>
      </form>
      <ConfirmDialog title={t('missingTitle')} isOpen={isAsking} action={t('stillIssue')} onConfirm={() => void send()} onClose={() => setAsking(false)}>
        <p>{t('missingText', { count: missing })}</p>
      </ConfirmDialog>
    </>
  )
}
