import { useTranslation } from 'react-i18next'
import type { KeptAttachment } from '../../../../shared/subsidy/attachment-file.ts'
import type { SubsidyApplication } from '../../../../shared/subsidy/application.ts'
import { FieldRow } from '../../../ui/field.tsx'
import { FormAmount, FormDate, FormNumber, FormTextArea } from '../../../ui/form-fields.tsx'
import { recordedPaperName } from '../paper-name.ts'
import { defineForm, linesOf } from './definition.ts'
import { PaperFiles } from './paper-files.tsx'
import { PaperTicks } from './paper-ticks.tsx'

interface Values {
  papers: string[]
  /** By kind of paper. */
  files: Record<string, KeptAttachment | null>
  others: string
  changes: {
    householdRegisteredOn: string; disputeOn: string; delayReason: string; livingMonths: number | null; livingFrom: string; employedSince: string; monthlyIncome: number | null; averageMonthlyWage: number | null; assets: number | null; liquidAssets: number | null
    litigation: { filedOn: string; claimAmount: number | null }
    items: { amountPaid: number | null }[]
  }
}

const dataOf = (application: SubsidyApplication): Values['changes'] => ({
  householdRegisteredOn: application.householdRegisteredOn ?? '', disputeOn: application.disputeOn ?? '', delayReason: application.delayReason ?? '', liquidAssets: application.liquidAssets ?? null, livingMonths: application.livingMonths ?? null, livingFrom: application.livingFrom ?? '', employedSince: application.employedSince ?? '',
  monthlyIncome: application.monthlyIncome ?? null, averageMonthlyWage: application.averageMonthlyWage ?? null, assets: application.assets ?? null,
  litigation: { filedOn: application.litigation.filedOn, claimAmount: application.litigation.claimAmount ?? null }, items: application.items.map(({ amountPaid }) => ({ amountPaid })),
})

/** Only what differs from what the application says; a list or the suit goes whole. */
function changesOf(application: SubsidyApplication, { litigation, items, ...plain }: Values['changes']): Record<string, unknown> {
  const before: Record<string, unknown> = dataOf(application)
  const changed = Object.fromEntries(Object.entries(plain).filter(([name, value]) => value !== before[name] && value !== '' && value !== null))
  const hasSuit = litigation.filedOn !== application.litigation.filedOn || (litigation.claimAmount !== null && litigation.claimAmount !== application.litigation.claimAmount)
  const hasItems = items.some((item, index) => item.amountPaid !== application.items[index]?.amountPaid)
  return {
    ...changed,
    ...(hasSuit ? { litigation: { ...application.litigation, filedOn: litigation.filedOn, ...(litigation.claimAmount === null ? {} : { claimAmount: litigation.claimAmount }) } } : {}),
    ...(hasItems ? { items: application.items.map((item, index) => ({ ...item, amountPaid: items[index]?.amountPaid })) } : {}),
  }
}

function Changes({ application }: { application: SubsidyApplication }) {
  const { t } = useTranslation(['subsidyDesk', 'subsidy'])
  return (
    <details className="form-fold">
      <summary>{t('form.changes')}</summary>
      <p className="fund-small">{t('form.changesHint')}</p>
      {application.items.map((item, index) => <FormAmount key={index} name={`changes.items.${index}.amountPaid`} label={`${t(`subsidy:item.${item.kind}`)}：${t('review.requested')}`} />)}
      <FieldRow><FormDate name="changes.householdRegisteredOn" label={t('data.household')} /><FormDate name="changes.litigation.filedOn" label={t('data.filedOn')} /></FieldRow>
      <FieldRow><FormAmount name="changes.averageMonthlyWage" label={t('data.averageMonthlyWage')} /><FormAmount name="changes.assets" label={t('data.assets')} /></FieldRow>
      <FieldRow><FormNumber name="changes.livingMonths" label={t('data.livingMonths')} minValue={1} /><FormDate name="changes.livingFrom" label={t('data.livingFrom')} /></FieldRow>
      <FieldRow><FormDate name="changes.employedSince" label={t('data.employedSince')} /><FormAmount name="changes.monthlyIncome" label={t('data.monthlyIncome')} /></FieldRow>
      <FieldRow><FormAmount name="changes.litigation.claimAmount" label={t('data.claimAmount')} /><FormDate name="changes.disputeOn" label={t('data.disputeOn')} /></FieldRow>
      {application.applicantType === 'UNION' && <FormAmount name="changes.liquidAssets" label={t('data.liquidAssets')} />}
      <FormTextArea name="changes.delayReason" label={t('data.delayReason')} rows={2} />
    </details>
  )
}

/** 補件登錄: the papers that came, and what they put right. */
export const supplementedForm = defineForm<Values>({
  initial: ({ view, ticked }) => ({ papers: [...ticked], files: {}, others: '', changes: dataOf(view.facts.application) }),
  Body: ({ context }) => <><PaperTicks context={context} label="papersReceived" /><PaperFiles /><Changes application={context.view.facts.application} /></>,
  fields: [{ kind: 'paragraph', name: 'others', label: 'otherPapers', hint: 'others' }],
  payload: ({ papers, files, others, changes }, { view }) => {
    const changed = changesOf(view.facts.application, changes)
    const attachments = [...papers.map((kind) => ({ kind, name: recordedPaperName(kind), ...(files[kind] ? { file: { sha256: files[kind].sha256, bytes: files[kind].bytes } } : {}) })), ...linesOf(others).map((name) => ({ kind: 'OTHER', name }))]
    return attachments.length === 0 && Object.keys(changed).length === 0 ? null : { attachments, ...(Object.keys(changed).length === 0 ? {} : { changes: changed }) }
  },
  formPath: (path) => (path.startsWith('attachments') ? 'papers' : path),
  focusOn: 'papers',
})
