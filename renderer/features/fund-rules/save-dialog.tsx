import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import type { AffectedApplication, RulesOutcome } from '../../../shared/ipc/fund-rules-views.ts'
import type { Refusal } from '../../../shared/ipc/result.ts'
import type { RuleChange } from '../../../shared/subsidy/rule-changes.ts'
import type { RuleName } from '../../../shared/subsidy/rule-names.ts'
import { useDesk } from '../../desk.ts'
import { useWords } from '../../texts.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/loading.tsx'
import { ChangeList } from './rule-history.tsx'

/** What was typed, as it would become the next version. */
export interface NextVersion { content: Input<'fund.saveRules'>['content']; changes: RuleChange[] }

/** Before a version is saved: what it changes, and which open applications would come out differently. */
export function SaveDialog({ name, next, refusal, isSaving, onSave, onClose }: { name: RuleName; next: NextVersion; refusal: Refusal | null; isSaving: boolean; onSave: () => void; onClose: () => void }) {
  const { t } = useTranslation('fundRules')
  const words = useWords()
  const { data, error } = useDesk('fund.previewRules', { pack: name, content: next.content }, { isFresh: true })
  const isUsable = next.changes.length > 0 && data?.problems.length === 0
  return (
    <Dialog
      title={t('previewTitle')} isOpen onClose={onClose} size="large"
      actions={<><Button onPress={onClose}>{t('cancel')}</Button><Button variant="primary" isDisabled={!isUsable} isPending={isSaving} onPress={onSave}>{t('save')}</Button></>}
    >
      {refusal && <RefusalBanner refusal={refusal} />}
      {error && <RefusalBanner refusal={error.refusal} />}
      <h3>{t('changes')}</h3>
      <ChangeList changes={next.changes} />
      {!data && !error && <Loading />}
      {data && data.problems.length > 0 && <ul className="rule-problems" role="alert">{data.problems.map(({ field, problem }) => <li key={`${field} ${words(problem)}`}>{words(problem)}</li>)}</ul>}
      {data && data.problems.length === 0 && (
        <>
          <h3>{t('affected')}</h3>
          <p>{data.affected.length === 0 ? t('affectedNone', { open: data.open }) : t('affectedSome', { open: data.open, count: data.affected.length })}</p>
          {data.affected.length > 0 && <Affected rows={data.affected} />}
          <p className="quiet">{t('decidedStay')}</p>
        </>
      )}
    </Dialog>
  )
}

function Affected({ rows }: { rows: readonly AffectedApplication[] }) {
  const { t } = useTranslation('fundRules')
  const outcome = ({ total, manual }: RulesOutcome) => [groupedAmount(total), ...(manual ? [t('manual')] : [])].join('＋')
  return (
    <table className="table">
      <thead><tr><th scope="col">{t('number')}</th><th scope="col">{t('claimant')}</th><th scope="col">{t('before')}</th><th scope="col">{t('after')}</th></tr></thead>
      <tbody>{rows.map((row) => <tr key={row.subsidyId}><th scope="row">{row.subsidyNumber}</th><td>{row.claimant}</td><td>{outcome(row.before)}</td><td>{outcome(row.after)}</td></tr>)}</tbody>
    </table>
  )
}
