import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { FundRules } from '../../../shared/ipc/fund-rules-views.ts'
import { isRuleTable, type RuleName, ruleNames } from '../../../shared/subsidy/rule-names.ts'
import { useDesk } from '../../desk.ts'
import { rulesDraftId, useStoredDraft } from '../../drafts.ts'
import { FundNav } from '../../fund-nav.tsx'
import { useStatus } from '../../status.tsx'
import { useWords } from '../../texts.ts'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { RocDatePicker } from '../../ui/roc-date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { FeeForm, WageForm } from './row-form.tsx'
import { RowList } from './row-list.tsx'
import { RuleForm } from './rule-form.tsx'
import { RuleHistory } from './rule-history.tsx'
import { RuleList } from './rule-list.tsx'
import './fund-rules.css'

const newOne = 'new'

/** 補助規則: what each fund grants and asks for, and the tables that it refers to, with what is in force on a day; changed version by version. */
export function FundRulesPage() {
  const { t } = useTranslation('fundRules')
  const { preferences } = useStatus()
  const { data, error } = useDesk('fund.rules', {})
  const [params, setParams] = useSearchParams()
  const name = ruleNames.find((one) => one === params.get('pack')) ?? preferences.city ?? 'TAIPEI'
  const edit = params.get('edit')
  const show = (pack: RuleName, target?: string) => setParams({ pack, ...(target === undefined ? {} : { edit: target }) })
  return (
    <Page title={t('title')} description={edit === null ? t('description') : undefined} className="fund-rules-page">
      <FundNav />
      {error && <RefusalBanner refusal={error.refusal} />}
      {!data && !error && <Loading />}
      {data && edit === null && <Shown key={name} name={name} rules={data} show={show} />}
      {data && edit !== null && <Edited key={`${name} ${edit}`} name={name} edit={edit} rules={data} onDone={() => show(name)} />}
    </Page>
  )
}

function Shown({ name, rules, show }: { name: RuleName; rules: FundRules; show: (pack: RuleName, target?: string) => void }) {
  const { t } = useTranslation('fundRules')
  const { today } = useStatus()
  const words = useWords()
  const [day, setDay] = useState<string | null>(today)
  const history = rules[name]
  const content = history.versions.at(-1)?.content
  return (
    <>
      <div className="rule-tools">
        <Select label={t('choose')} choices={ruleNames.map((id) => ({ id, label: t(`name.${id}`) }))} value={name} onChange={(next) => show(next)} />
        <RocDatePicker label={t('onDay')} description={t('onDayHint')} value={day} onChange={setDay} />
        <Button variant="primary" icon="add" onPress={() => show(name, newOne)}>{t(isRuleTable(name) ? 'addRow' : 'add')}</Button>
      </div>
      {name === 'CENTRAL' && <Banner>{t('comparison')}</Banner>}
      {history.problems.length > 0 && <Banner tone="bad">{history.problems.map(({ problem }) => words(problem)).join('；')}</Banner>}
      {content && 'items' in content && <p className="rule-regulation">{content.regulation}</p>}
      {content && ('items' in content ? <RuleList pack={content} day={day ?? today} onChange={(rule) => show(name, rule.id)} /> : <RowList rows={content.rows} day={day ?? today} onChange={(row) => show(name, row.effectiveFrom)} />)}
      <RuleHistory history={history} />
    </>
  )
}

function Edited({ name, edit, rules, onDone }: { name: RuleName; edit: string; rules: FundRules; onDone: () => void }) {
  const draftId = rulesDraftId(name, edit)
  const draft = useStoredDraft(draftId)
  const [base] = useState(() => rules[name].versions.at(-1))
  if (draft === undefined || base === undefined) return <Loading />
  const common = { base, draftId, draft, onDone }
  if ('items' in base.content) {
    const pack = base.content
    return <RuleForm {...common} pack={pack} rule={[...pack.items, ...pack.eligibility].find(({ id }) => id === edit) ?? null} />
  }
  if (name === 'MINIMUM_WAGE') {
    const { rows } = rules.MINIMUM_WAGE.versions.at(-1)?.content ?? { rows: [] }
    return <WageForm {...common} rows={rows} row={rows.find(({ effectiveFrom }) => effectiveFrom === edit) ?? null} />
  }
  const { rows } = rules.COURT_FEE.versions.at(-1)?.content ?? { rows: [] }
  return <FeeForm {...common} rows={rows} row={rows.find(({ effectiveFrom }) => effectiveFrom === edit) ?? null} />
}
