import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf, ownPhraseLimit, type Phrase, phraseProblems, standardPhrases } from '../../../shared/hearing/phrases.ts'
import { useDeskCommand } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { useWords } from '../../texts.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** 片語: one's own, to be added and removed, and those that are built in. */
export function PhrasesDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('hearingRecord')
  return <Dialog title={t('phraseTitle')} isOpen={isOpen} onClose={onClose}><Phrases /></Dialog>
}

const blank: Phrase = { code: '', text: '' }

function Phrases() {
  const { t } = useTranslation('hearingRecord')
  const say = useWords()
  const { phrases: own } = useStatus().preferences
  const save = useDeskCommand('app.preferences')
  const [typed, setTyped] = useState(blank)
  const [isAsked, setAsked] = useState(false)
  const candidate = { code: codeOf(typed.code), text: typed.text.trim() }
  const problems = isAsked ? phraseProblems(candidate, own) : {}
  const add = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (Object.keys(phraseProblems(candidate, own)).length > 0) return
    const result = await save.run({ phrases: [...own, candidate] })
    if (!result.ok) return
    setTyped(blank)
    setAsked(false)
  }
  return (
    <div className="phrases">
      <p className="quiet">{t('phraseHint')}</p>
      {own.length < ownPhraseLimit && (
        <form className="form" onSubmit={(event) => void add(event)} noValidate>
          <TextField label={t('phraseCode')} value={typed.code} onChange={(code) => setTyped({ ...typed, code })} isRequired {...(problems.code ? { error: say(problems.code) } : {})} />
          <TextArea label={t('phraseText')} rows={2} value={typed.text} onChange={(text) => setTyped({ ...typed, text })} isRequired {...(problems.text ? { error: say(problems.text) } : {})} />
          {save.refusal && <RefusalBanner refusal={save.refusal} />}
          <div><Button type="submit" variant="primary" isPending={save.isRunning}>{t('phraseAdd')}</Button></div>
        </form>
      )}
      <h3>{t('ownPhrases')}</h3>
      {own.length === 0 ? <p className="quiet">{t('noPhrases')}</p> : <PhraseList phrases={own} onRemove={(code) => void save.run({ phrases: own.filter((one) => one.code !== code) })} />}
      <h3>{t('standardPhrases')}</h3>
      <PhraseList phrases={standardPhrases} />
    </div>
  )
}

function PhraseList({ phrases, onRemove }: { phrases: readonly Phrase[]; onRemove?: (code: string) => void }) {
  const { t } = useTranslation('hearingRecord')
  return (
    <ul className="phrase-list">
      {phrases.map(({ code, text }) => (
        <li key={code}><kbd>;{code}</kbd><span className="prose">{text}</span>{onRemove && <IconButton icon="remove" label={t('phraseRemove', { code })} onPress={() => onRemove(code)} />}</li>
      ))}
    </ul>
  )
}
