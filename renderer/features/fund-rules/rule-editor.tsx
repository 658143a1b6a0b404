import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { RuleVersion } from '../../../shared/ipc/fund-rules-views.ts'
import { ruleChanges } from '../../../shared/subsidy/rule-changes.ts'
import type { RuleContent } from '../../../shared/subsidy/rule-names.ts'
import { useDeskCommand } from '../../desk.ts'
import { DiscardDraftButton } from '../../discard-draft-button.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { DraftLine } from '../../ui/draft-line.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { notify } from '../../ui/notices.tsx'
import { Section } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { type FormProblem, useFormProblems } from '../../ui/use-form-problems.ts'
import { type NextVersion, SaveDialog } from './save-dialog.tsx'
import type { useRulesForm } from './use-rules-form.ts'

interface RuleEditorProps<Values extends FieldValues & { source: string; note: string }> {
  title: string
  base: RuleVersion
  draftId: string
  rules: ReturnType<typeof useRulesForm<Values>>
  /** What the whole would be with what was typed, or what is wrong with that. */
  read: (values: Values) => RuleContent | FormProblem[]
  onDone: () => void
  children: ReactNode
}

/** One rule or row that is typed: kept as a draft, shown with its effects before it is saved as the next version. */
export function RuleEditor<Values extends FieldValues & { source: string; note: string }>({ title, base, draftId, rules, read, onDone, children }: RuleEditorProps<Values>) {
  const { t } = useTranslation(['fundRules', 'frame'])
  const dates = useDates()
  const { form, saving } = rules
  const element = useRef<HTMLFormElement>(null)
  const problems = useFormProblems(form as unknown as UseFormReturn, element)
  const save = useDeskCommand('fund.saveRules')
  const [next, setNext] = useState<NextVersion | null>(null)
  const name = t(`name.${base.name}`)

  const look = async () => {
    if (await problems.showUnreadable()) return
    const found = read(form.getValues())
    if (Array.isArray(found)) return problems.show(found)
    problems.clear()
    save.forget()
    setNext({ content: JSON.parse(JSON.stringify(found)) as NextVersion['content'], changes: ruleChanges(base.content, found) })
  }
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    void look()
  }
  useShortcut('Ctrl+S', submit)
  const store = async () => {
    if (next === null) return
    await saving.stop()
    const { source, note } = form.getValues()
    const result = await save.run({ pack: base.name, baseVersion: base.version, content: next.content, sourceDocument: source, note, draftId })
    if (!result.ok) return saving.resume()
    rules.forget()
    notify(t('saved', { name, version: result.value[base.name].versions.at(-1)?.version ?? '' }))
    onDone()
  }

  return (
    <FormProvider {...form}>
      <form ref={element} className="rule-form" aria-label={title} onSubmit={submit} noValidate>
        {rules.restoredAt !== null && <Banner>{t('restored', { time: dates.instant(rules.restoredAt) })}</Banner>}
        <ErrorSummary problems={problems.problems} />
        <Section title={title}>{children}</Section>
        <div className="rule-form-foot">
          <DraftLine state={saving.state} />
          {(saving.state.status !== 'IDLE' || rules.restoredAt !== null) && (
            <DiscardDraftButton draftId={draftId} title={t('frame:workbench.discardTitle')} text={t('discardText', { name })} saving={saving} onDiscarded={() => { rules.forget(); onDone() }} />
          )}
          <Button onPress={onDone}>{t('back')}</Button>
          <Button type="submit" variant="primary">{t('preview')}</Button>
        </div>
      </form>
      {next && <SaveDialog name={base.name} next={next} refusal={save.refusal} isSaving={save.isRunning} onSave={() => void store()} onClose={() => setNext(null)} />}
    </FormProvider>
  )
}
