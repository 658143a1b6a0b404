import { type ComponentType, type FormEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { FormProvider, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { passagesOf, type WordedCode } from '../../../shared/documents/passages/index.ts'
import type { TemplateVersion } from '../../../shared/documents/passages/passage.ts'
import { changeProblems, textsOf, versionOn } from '../../../shared/documents/template-change.ts'
import type { Draft } from '../../../shared/ipc/views.ts'
import type { CityProfile } from '../../../shared/model/city-profile.ts'
import { useDeskCommand } from '../../desk.ts'
import { DiscardDraftButton } from '../../discard-draft-button.tsx'
import { paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { useWords } from '../../texts.ts'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FieldRow } from '../../ui/field.tsx'
import { FormDate, FormText } from '../../ui/form-fields.tsx'
import { notify } from '../../ui/notices.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { type FormProblem, useFormProblems } from '../../ui/use-form-problems.ts'
import { useTemplateNames } from './names.ts'
import { PassageList } from './passage-list.tsx'
import { PreviewColumn } from './preview-column.tsx'
import { ProblemLine } from './problem-line.tsx'
import { startingValues, type TemplateValues, useTemplateForm } from './use-template-form.ts'
import { VersionHistory } from './version-history.tsx'
import { comingVersion } from './versions.ts'

export interface TemplateEditorProps {
  code: WordedCode
  /** Of every document. */
  versions: readonly TemplateVersion[]
  profile: CityProfile
  draft: Draft | null
  paper: ComponentType<{ model: DocumentModel }>
}

/** One document's wording: its passages on the left, an invented case as it would read on the right, below them the versions. */
export function TemplateEditor({ code, versions, profile, draft, paper }: TemplateEditorProps) {
  const { t } = useTranslation(['templates', 'case', 'frame'])
  const { today } = useStatus()
  const dates = useDates()
  const words = useWords()
  const names = useTemplateNames()
  const name = names.ofTemplate(code)
  const own = versions.filter((one) => one.code === code)
  const start = startingValues(code, versions, today)
  const template = useTemplateForm({ code, name, start, draft })
  const { form } = template
  const save = useDeskCommand('template.save')
  const element = useRef<HTMLFormElement>(null)
  const formId = useId()
  const problems = useFormProblems(form, element)
  const [focused, setFocused] = useState<string | null>(null)
  const [replacing, setReplacing] = useState<{ version: TemplateVersion | null } | null>(null)

  // Typing goes first: the paper and the check follow a moment later.
  const typed = useDeferredValue(useWatch({ control: form.control, compute: ({ texts, effectiveFrom }: TemplateValues) => ({ texts, effectiveFrom }) }))
  const found = useMemo(
    () => changeProblems({ code, texts: typed.texts, effectiveFrom: typed.effectiveFrom || today }, versions, today).filter(({ field }) => field !== ''),
    [code, typed, versions, today],
  )

  const send = async () => {
    if (await problems.showUnreadable()) return
    const values = form.getValues()
    const wrong = changeProblems({ ...values, code, effectiveFrom: values.effectiveFrom || today }, versions, today).map(({ field, article, words: what }): FormProblem => ({ path: field, message: words(what), article }))
    const required = (['effectiveFrom', 'note'] as const).filter((path) => values[path].trim() === '').map((path): FormProblem => ({ path, message: t('case:problem.REQUIRED'), article: '' }))
    if (wrong.length + required.length > 0) return problems.show([...wrong, ...required])
    problems.clear()
    await template.stop()
    const result = await save.run({ ...values, code, draftId: template.draftId })
    if (!result.ok) return template.resume()
    const saved = result.value.at(-1)
    template.startAnew(startingValues(code, result.value, today))
    notify(t('saved', { name, version: saved?.version ?? '', date: dates.date(values.effectiveFrom) }))
  }
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (!save.isRunning) void send()
  }
  useShortcut('Ctrl+S', submit)

  const putIn = (version: TemplateVersion | null) => {
    setReplacing(null)
    form.setValue('texts', textsOf(code, version?.texts))
    notify(t('replaced', { version: version === null ? t('program') : t('version', { version: version.version }) }))
  }
  /** What was typed is not lost without asking. */
  const use = (version: TemplateVersion | null) => (JSON.stringify(form.getValues('texts')) === JSON.stringify(start.texts) ? putIn(version) : setReplacing({ version }))

  const inForce = versionOn(versions, code, today)
  const coming = comingVersion(versions, code, today)
  return (
    <Page
      title={name} className="page-wide template-page"
      description={inForce === null ? t('inForceNow', { version: t('program') }) : t('inForceSince', { version: inForce.version, date: dates.date(inForce.effectiveFrom) })}
      actions={<LinkButton to={paths.templates} icon="chevronLeft">{t('back')}</LinkButton>}
    >
      <div className="template-columns">
        <FormProvider {...form}>
          <form id={formId} ref={element} className="template-form" aria-label={name} onSubmit={submit} noValidate>
            {template.restoredAt !== null && <Banner>{t('case:draft.restored', { time: dates.instant(template.restoredAt) })}</Banner>}
            {coming && (
              <Banner title={t('coming', { version: coming.version, date: dates.date(coming.effectiveFrom) })}>{t('comingText', { version: coming.version })}</Banner>
            )}
            <ErrorSummary problems={problems.problems} />
            <Section title={t('passages')}><PassageList code={code} passages={passagesOf(code)} problems={found} profile={profile} onFocus={setFocused} /></Section>
            <Section title={t('newVersion')}>
              <FieldRow>
                <FormDate name="effectiveFrom" label={t('effectiveFrom')} description={t('effectiveHint')} minValue={today} isRequired />
                <FormText name="note" label={t('note')} description={t('noteHint')} isRequired />
              </FieldRow>
            </Section>
            {save.refusal && <RefusalBanner refusal={save.refusal} />}
          </form>
        </FormProvider>
        <PreviewColumn code={code} texts={typed.texts} on={typed.effectiveFrom || today} versions={versions} profile={profile} focused={focused} paper={paper} />
      </div>
      <VersionHistory code={code} versions={own} onUse={use} />
      <div className="template-foot">
        <ProblemLine code={code} problems={found} form={element} />
        <DraftLine state={template.state} />
        {template.hasDraft && (
          <DiscardDraftButton
            draftId={template.draftId} title={t('frame:workbench.discardTitle')} text={t('frame:workbench.discardText', { title: name })} saving={template}
            onDiscarded={() => {
              problems.clear()
              template.startAnew(start)
            }}
          />
        )}
        <Button type="submit" form={formId} variant="primary" isPending={save.isRunning}>{t('save')}</Button>
      </div>
      <ConfirmDialog title={t('replaceTitle')} isOpen={replacing !== null} action={t('replace')} onClose={() => setReplacing(null)} onConfirm={() => replacing && putIn(replacing.version)}>
        <p>{t('replaceText')}</p>
      </ConfirmDialog>
    </Page>
  )
}
