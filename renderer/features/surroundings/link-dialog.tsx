import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CaseLink, linkRelations } from '../../../shared/lifecycle/case-events.ts'
import type { RelatedCase } from '../../../shared/ipc/views.ts'
import type { Refusal } from '../../../shared/ipc/result.ts'
import { call } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

export interface LinkDialogProps {
  /** The case to be linked, or null for one that is named by its number. */
  related: RelatedCase | null
  /** Numbers that cannot be linked: this case's own, and those that are linked. */
  ownNumber: string | null
  links: readonly CaseLink[]
  /** Says no word where the link is kept with a form and not yet on record. */
  withNote: boolean
  /** @returns why it was not done, or null */
  onLink: (link: CaseLink, note: string) => Promise<Refusal | null>
  onClose: () => void
}

/** What a case with these parties in common most likely is to this one. */
function usualRelation(related: RelatedCase | null): CaseLink['relation'] {
  if (related === null) return 'OTHER'
  const hasSide = (side: 'EMPLOYEE' | 'EMPLOYER') => related.shared.some((party) => party.side === side)
  return hasSide('EMPLOYEE') && hasSide('EMPLOYER') ? 'REPEATED' : hasSide('EMPLOYER') && related.outcome === null ? 'JOINED' : 'OTHER'
}

/** Links another case with this one, and says what it is to it. */
export function LinkDialog({ related, ownNumber, links, withNote, onLink, onClose }: LinkDialogProps) {
  const { t } = useTranslation(['surroundings', 'domain', 'frame'])
  const [caseNumber, setCaseNumber] = useState(related?.caseNumber ?? '')
  const [relation, setRelation] = useState<CaseLink['relation']>(usualRelation(related))
  const [note, setNote] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)

  const send = async () => {
    const number = caseNumber.trim()
    if (number === '') return setError(t('caseNumberNeeded'))
    if (number === ownNumber) return setError(t('ownCase'))
    if (links.some((link) => link.caseNumber === number)) return setError(t('linkedAlready'))
    const caseId = related?.caseId ?? (await caseIdOf(number))
    const remark = note.trim() || t('linkDefault', { number, relation: t(`domain:linkRelation.${relation}`) })
    setRefusal(await onLink({ caseNumber: number, relation, ...(caseId === undefined ? {} : { caseId }) }, remark))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    void send().finally(() => setBusy(false))
  }
  return (
    <Dialog title={t('linkTitle')} isOpen onClose={onClose}>
      <form className="event-form" noValidate onSubmit={submit} aria-label={t('linkTitle')}>
        {refusal && <RefusalBanner refusal={refusal} />}
        <TextField
          label={t('linkCaseNumber')} value={caseNumber} isReadOnly={related !== null} isRequired description={related === null ? t('linkCaseNumberHint') : undefined} error={error ?? undefined}
          onChange={(text) => {
            setCaseNumber(text)
            setError(null)
          }}
        />
        <RadioGroup label={t('linkRelation')} value={relation} onChange={setRelation} orientation="horizontal" choices={linkRelations.map((id) => ({ id, label: t(`domain:linkRelation.${id}`) }))} />
        {withNote && <TextArea label={t('linkNote')} rows={2} value={note} onChange={setNote} />}
        <div className="form-foot">
          <Button onPress={onClose}>{t('frame:ui.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={isBusy}>{t('link')}</Button>
        </div>
      </form>
    </Dialog>
  )
}

/** The case of exactly that number, where this office has it. */
async function caseIdOf(caseNumber: string): Promise<string | undefined> {
  const found = await call('case.search', { text: caseNumber })
  return found.ok ? found.value.find((one) => one.caseNumber === caseNumber)?.caseId : undefined
}
