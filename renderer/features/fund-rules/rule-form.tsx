import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { RuleVersion } from '../../../shared/ipc/fund-rules-views.ts'
import type { Draft } from '../../../shared/ipc/views.ts'
import { disputeKinds, subsidyItemKinds } from '../../../shared/subsidy/kinds.ts'
import { type FundRule, packWith, scopeParts, scopeValues } from '../../../shared/subsidy/rule-edit.ts'
import type { RulePack } from '../../../shared/subsidy/rule-pack.ts'
import { scopeValueWords } from '../../../shared/subsidy/rule-words.ts'
import { schemaProblems } from '../../shape-problems.ts'
import { useStatus } from '../../status.tsx'
import { useWords } from '../../texts.ts'
import { FieldRow } from '../../ui/field.tsx'
import { FormAmount, FormChecks, FormDate, FormFlag, FormNumber, FormRadio, FormSelect, FormText, FormTextArea } from '../../ui/form-fields.tsx'
import { RuleEditor } from './rule-editor.tsx'
import { checkNames, type CheckName, conditionFields, isItem, methodKinds, ruleFrom, ruleSchemaOf, type RuleValues, valuesOf } from './rule-values.ts'
import { SourceFields } from './source-fields.tsx'
import { useRulesForm } from './use-rules-form.ts'

/** A rule that is added to a pack, or that takes the place of another from a day on. @param rule null: a new one */
export function RuleForm({ base, pack, rule, draftId, draft, onDone }: { base: RuleVersion; pack: RulePack; rule: FundRule | null; draftId: string; draft: Draft | null; onDone: () => void }) {
  const { t } = useTranslation(['fundRules', 'subsidy'])
  const { t: tProblem } = useTranslation(['case', 'domain'])
  const { today } = useStatus()
  const words = useWords()
  const name = t(`name.${base.name}`)
  const rules = useRulesForm<RuleValues>({ draftId, name, start: valuesOf(rule, today), draft })
  const subject = useWatch({ control: rules.form.control, name: 'subject' })

  const read = (values: RuleValues) => {
    const typed = ruleFrom(values, rule, pack)
    const wrong = schemaProblems(ruleSchemaOf(values.subject), typed, tProblem).map(({ path, message }) => ({ path, message, article: '' }))
    const noNote = values.note.trim() === '' ? [{ path: 'note', message: t('problem.REQUIRED'), article: '' }] : []
    return wrong.length + noNote.length > 0 ? [...wrong, ...noNote] : packWith(pack, ruleSchemaOf(values.subject).parse(typed))
  }
  return (
    <RuleEditor title={rule === null ? t('form.titleNew') : t('form.titleChange', { id: rule.id })} base={base} draftId={draftId} rules={rules} read={read} onDone={onDone}>
      {rule === null && (
        <FormSelect
          name="subject" label={t('form.subject')} isRequired
          choices={[...subsidyItemKinds.map((id) => ({ id, label: t(`subsidy:item.${id}`), description: t('form.partItem') })), ...checkNames.map((id) => ({ id, label: t(`check.${id}`), description: t('form.partEligibility') }))]}
        />
      )}
      {rule !== null && <p className="rule-subject">{isItem(subject) ? t(`subsidy:item.${subject}`) : t(`check.${subject as CheckName}`)}</p>}
      {isItem(subject) ? <MethodFields /> : <ConditionFields check={subject as CheckName} />}
      <details className="rule-scope" open={rule !== null && Object.keys(rule.when).length > 0}>
        <summary>{t('form.scope')}<span className="quiet">　{t('form.scopeHint')}</span></summary>
        <div className="rule-scope-parts">
          {scopeParts.map((part) => <FormChecks key={part} name={`when.${part}`} label={t(`form.${part}`)} choices={scopeValues[part].map((id: string) => ({ id, label: words(scopeValueWords(part, id)) }))} />)}
        </div>
      </details>
      <FieldRow>
        <FormDate name="effectiveFrom" label={t('form.effectiveFrom')} description={t('form.effectiveHint')} isRequired />
        <FormDate name="effectiveTo" label={t('form.effectiveTo')} />
      </FieldRow>
      <FormText name="article" label={t('form.article')} description={t('form.articleHint')} isRequired />
      <SourceFields />
    </RuleEditor>
  )
}

function MethodFields() {
  const { t } = useTranslation('fundRules')
  const kind: unknown = useWatch({ name: 'method.kind' })
  return (
    <>
      <FormSelect name="method.kind" label={t('form.method')} choices={methodKinds.map((id) => ({ id, label: t(`method.${id}`) }))} isRequired />
      {kind === 'UP_TO' && (
        <>
          <FieldRow><FormAmount name="method.cap" label={t('form.cap')} isRequired /><FormAmount name="method.joint" label={t('form.joint')} isRequired /></FieldRow>
          <FormRadio name="method.per" label={t('form.per')} orientation="horizontal" choices={[{ id: 'PROCEEDING', label: t('form.perPROCEEDING') }, { id: 'CASE', label: t('form.perCASE') }]} />
          <FieldRow><FormNumber name="method.jointFrom.persons" label={t('form.jointFrom')} minValue={2} /><FormFlag name="method.jointFrom.verified">{t('form.jointFromVerified')}</FormFlag></FieldRow>
        </>
      )}
      {kind === 'MONTHLY' && (
        <FieldRow>
          <FormNumber name="method.percentOfMinimumWage" label={t('form.percent')} suffix="%" isRequired />
          <FormNumber name="method.longestMonths.WORKER" label={t('form.longestWorker')} isRequired /><FormNumber name="method.longestMonths.UNION_OFFICER" label={t('form.longestOfficer')} isRequired />
        </FieldRow>
      )}
      {(kind === 'EXCLUDED' || kind === 'UNKNOWN') && <FormTextArea name="method.because" label={t('form.because')} isRequired />}
    </>
  )
}

function ConditionFields({ check }: { check: CheckName }) {
  const { t } = useTranslation(['fundRules', 'subsidy'])
  const asked = conditionFields[check]
  return (
    <>
      {(['months', 'days'] as const).map((field) => asked.includes(field) && <FormNumber key={field} name={`condition.${field}`} label={t(`form.${field}`)} minValue={1} isRequired />)}
      {asked.includes('at') && <FormRadio name="condition.at" label={t('form.at')} orientation="horizontal" choices={[{ id: 'APPLICATION', label: t('form.atAPPLICATION') }, { id: 'DISPUTE', label: t('form.atDISPUTE') }]} />}
      {(['court', 'settledUnpaid'] as const).map((field) => asked.includes(field) && <FormFlag key={field} name={`condition.${field}`}>{t(`form.${field}`)}</FormFlag>)}
      {(['averageMonthlyWage', 'assets', 'most'] as const).map((field) => asked.includes(field) && <FormAmount key={field} name={`condition.${field}`} label={t(`form.${field}`)} isRequired />)}
      {asked.includes('kinds') && <FormChecks name="condition.kinds" label={t('form.kinds')} choices={disputeKinds.map((id) => ({ id, label: t(`subsidy:dispute.${id}`) }))} isRequired />}
    </>
  )
}
