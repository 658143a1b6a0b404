import { type ComponentType, type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import type { Refusal } from '../../../shared/ipc/result.ts'
import type { SigningView } from '../../../shared/ipc/views.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PaperDesk } from '../../ui/paper-desk.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DrawingPad } from './drawing-pad.tsx'

/** Who agreed to the electronic signature, and where that is written. */
export interface Consent { who: string[]; reference: string }
export interface GivenSignature { consent: Consent; strokes?: string }

interface SigningDialogProps {
  /** Who signs, and for whom. */
  title: string
  signerName: string
  /** As it was when the dialog opened: exactly this is signed. */
  text: SigningView
  paper: ComponentType<{ model: DocumentModel }>
  others: readonly { id: string; label: string }[]
  /** What was said for somebody of the same side before. */
  consent: Consent
  isSaving: boolean
  refusal: Refusal | null
  onSign: (signature: GivenSignature) => void
  onClose: () => void
}

const ways = ['DRAW', 'TYPE'] as const

/** 螢幕簽名: the words, the other side's consent, and the signature under them. */
export function SigningDialog({ title, signerName, text, paper: Paper, others, consent, isSaving, refusal, onSign, onClose }: SigningDialogProps) {
  const { t } = useTranslation(['hearingSigning', 'frame'])
  const form = useId()
  const [who, setWho] = useState(consent.who)
  const [reference, setReference] = useState(consent.reference)
  const [way, setWay] = useState<(typeof ways)[number]>('DRAW')
  const [strokes, setStrokes] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const [isTold, setIsTold] = useState(false)
  const problems = {
    who: who.length === 0 ? t('consent.whoMissing') : '',
    reference: reference.trim() === '' ? t('consent.referenceMissing') : '',
    drawn: way === 'DRAW' && strokes === null ? t('pad.empty') : '',
    typed: way === 'TYPE' && typed.trim() !== signerName.trim() ? t('typed.other', { name: signerName }) : '',
  }
  const told = (problem: string) => (isTold ? problem : '')
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    setIsTold(true)
    if (isSaving || Object.values(problems).some((problem) => problem !== '')) return
    onSign({ consent: { who, reference: reference.trim() }, ...(way === 'DRAW' && strokes !== null ? { strokes } : {}) })
  }
  return (
    <Dialog title={title} isOpen onClose={onClose} size="large" actions={<>
      <Button onPress={onClose}>{t('frame:ui.cancel')}</Button>
      <Button type="submit" form={form} variant="primary" isPending={isSaving}>{t('confirm')}</Button>
    </>}>
      <div className="signing-sheet">
        <div className="signing-text">
          <PaperDesk label={t('text')}><Paper model={text.model} /></PaperDesk>
          <p className="quiet signing-hash">{t('hash')} <code>{text.sha256}</code></p>
        </div>
        <form id={form} className="signing-form" onSubmit={confirm} noValidate>
          {refusal && <RefusalBanner refusal={refusal} />}
          <CheckboxGroup label={t('consent.who')} description={t('consent.why')} choices={others} value={who} onChange={setWho} error={told(problems.who)} isRequired />
          <TextField label={t('consent.reference')} description={t('consent.referenceHint')} value={reference} onChange={setReference} error={told(problems.reference)} isRequired />
          <RadioGroup label={t('way')} orientation="horizontal" value={way} onChange={(next) => {
            setStrokes(null)
            setWay(next)
          }} choices={ways.map((id) => ({ id, label: t(`ways.${id}`) }))} />
          {way === 'DRAW'
            ? <div><DrawingPad label={t('pad.of', { name: signerName })} onChange={setStrokes} />{told(problems.drawn) !== '' && <p className="signing-problem" role="alert">{problems.drawn}</p>}</div>
            : <TextField label={t('typed.name')} description={t('typed.weaker')} value={typed} onChange={setTyped} error={told(problems.typed)} isRequired />}
        </form>
      </div>
    </Dialog>
  )
}
