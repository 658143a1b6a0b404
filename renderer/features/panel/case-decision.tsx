import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { PanelCase } from '../../../shared/ipc/panel-views.ts'
import { decidedIn, type ItemAtTable, itemsAtTable } from '../../../shared/subsidy/panel.ts'
import { AmountField } from '../../ui/amount-field.tsx'
import { Banner, RefusalBanner, RefusalText } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type CaseOnAgenda, usePanel } from './panel-context.ts'
import { type Choice, choose } from './use-panel-keys.ts'

/** Each item with its rule, and what the panel makes of it. */
export function CaseDecision({ of, at }: { of: CaseOnAgenda; at: PanelCase }) {
  const { t } = useTranslation(['panel', 'subsidy'])
  const money = useMoney()
  const { view, isOpen } = usePanel()
  const { standing, item } = of
  const items = itemsAtTable(at.facts)
  const decision = decidedIn(view.panelId, at.facts)
  const isDecided = standing?.state === 'DECIDED'
  const isFixed = !isOpen || isDecided || standing?.state === 'GONE'
  return (
    <>
      <h3>{t('items')}</h3>
      {items.map((one, index) => <Item key={one.kind} one={one} index={index} of={of} isFixed={isFixed} granted={isDecided ? decision?.perItem.find(({ kind }) => kind === one.kind) : undefined} />)}
      {isDecided && decision && (
        <Banner tone="good" title={t('total', { amount: money(decision.perItem.reduce((sum, one) => sum + one.granted, 0)) })}>
          {decision.basis !== '' && <p>{t('basisLine', { basis: decision.basis })}</p>}
          {decision.confirmedBy && <p>{t('confirmedLine', { name: decision.confirmedBy })}</p>}
          {isOpen && <p className="quiet">{t('decidedText')}</p>}
        </Banner>
      )}
      {standing?.state === 'GONE' && <Banner>{t('gone', { state: t(`subsidy:state.${at.state}`) })}</Banner>}
      {!isFixed && <Fields of={of} needsBasis={items.some((one) => one.payable === null)} />}
      {!isFixed && <DecisionBar of={of} total={item.perItem.length === 0 || item.deferred ? null : item.perItem.reduce((sum, one) => sum + (one.granted ?? 0), 0)} />}
    </>
  )
}

/** An amount in the language of the screen. */
function useMoney(): (amount: number) => string {
  const { t } = useTranslation('panel')
  return (amount) => t('money', { amount: groupedAmount(amount) })
}

interface ItemProps { one: ItemAtTable; index: number; of: CaseOnAgenda; isFixed: boolean; granted: { granted: number; reason: string } | undefined }

/** An unverified one stands in a red frame that says so. */
function Item({ one: { kind, requested, payable, proposed, evaluated }, index, of: { item }, isFixed, granted }: ItemProps) {
  const { t, i18n } = useTranslation(['panel', 'subsidy'])
  const { changeItem } = usePanel()
  const money = useMoney()
  const name = t(`subsidy:item.${kind}`)
  const typed = item.perItem.find((one) => one.kind === kind)
  const change = (patch: { granted?: number | null; reason?: string }) =>
    changeItem(item.subsidyId, ({ perItem }) => ({ perItem: perItem.map((one) => (one.kind === kind ? { ...one, ...patch } : one)) }))
  const sums: [string, number | null][] = [[t('requested'), requested], [t('payable'), payable], [t('proposed'), proposed]]
  return (
    <section className={classes('panel-item', payable === null && 'panel-unverified')} aria-label={name}>
      <header className="panel-item-head">
        <h4>{name}</h4>
        <dl className="panel-sums">{sums.map(([label, amount]) => <div key={label}><dt>{label}</dt><dd>{amount === null ? t('noAmount') : money(amount)}</dd></div>)}</dl>
      </header>
      {evaluated.map((rule) => <p key={`${rule.formula} ${rule.article}`} className="panel-formula">{i18n.language === 'en' ? rule.formulaEn ?? rule.formula : rule.formula} <small className="article">{rule.article}</small></p>)}
      {payable === null && <p className="panel-unverified-text"><Icon name="warning" size={16} /><span><strong>{t('unverified')}</strong>　{t('unverifiedText')}</span></p>}
      {granted && <p className="panel-granted"><strong>{money(granted.granted)}</strong>　{granted.reason}</p>}
      {!isFixed && typed && !item.deferred && (
        <div className="panel-item-fields">
          <div data-field={`granted-${index}`}><AmountField label={t('granted', { item: name })} value={typed.granted} onChange={(amount) => change({ granted: amount })} /></div>
          <div data-field={`itemReason-${index}`}><TextField label={t('itemReason', { item: name })} value={typed.reason} onChange={(reason) => change({ reason })} /></div>
        </div>
      )}
    </section>
  )
}

/** The reason, and where an amount is left to people its basis and the second person. */
function Fields({ of: { item }, needsBasis }: { of: CaseOnAgenda; needsBasis: boolean }) {
  const { t } = useTranslation('panel')
  const { changeItem } = usePanel()
  if (item.perItem.length === 0 && !item.deferred) return null
  const set = (patch: { reason?: string; basis?: string; confirmedBy?: string }) => changeItem(item.subsidyId, () => patch)
  return (
    <>
      {needsBasis && !item.deferred && (
        <div className="panel-item panel-unverified panel-confirm">
          <div data-field="basis"><TextArea rows={2} label={t('basis')} value={item.basis} onChange={(basis) => set({ basis })} /></div>
          <div data-field="confirmedBy"><TextField label={t('confirmedBy')} value={item.confirmedBy} onChange={(confirmedBy) => set({ confirmedBy })} /></div>
        </div>
      )}
      <div data-field="reason"><TextArea rows={2} label={t(item.deferred ? 'deferReason' : 'reason')} {...(item.deferred ? {} : { description: t('reasonHint') })} value={item.reason} onChange={(reason) => set({ reason })} /></div>
    </>
  )
}

const choices: readonly { choice: Choice; key: string; label: 'grantProposed' | 'grantOther' | 'reject' | 'defer' }[] = [
  { choice: 'PROPOSED', key: '1', label: 'grantProposed' }, { choice: 'OTHER', key: '2', label: 'grantOther' }, { choice: 'REJECT', key: '3', label: 'reject' }, { choice: 'DEFER', key: '0', label: 'defer' },
]

/** What the panel may do with the case, and whether it can be recorded; always in sight. */
function DecisionBar({ of: { item, standing }, total }: { of: CaseOnAgenda; total: number | null }) {
  const { t } = useTranslation('panel')
  const desk = usePanel()
  const money = useMoney()
  const { refused, decide, isDeciding } = desk
  const isFilled = standing?.state === 'FILLED'
  return (
    <footer className="panel-decision">
      {refused && refused.refusal.code !== standing?.refusal?.code && <RefusalBanner refusal={refused.refusal} />}
      {standing?.refusal && <div className="panel-missing" role={refused ? 'alert' : undefined}><Icon name="warning" size={16} /><span><strong>{t('stillMissing')}</strong><RefusalText refusal={standing.refusal} /></span></div>}
      <div className="panel-choices">
        {choices.map(({ choice, key, label }) => (
          <Button key={choice} size="small" aria-pressed={choice === 'DEFER' ? item.deferred : undefined} onPress={() => choose(desk, choice)}><kbd>{key}</kbd> {t(label)}</Button>
        ))}
        <span className="panel-total" role="status">{total !== null && t('total', { amount: money(total) })}{isFilled && <><Icon name="done" size={16} />{t('ready')}</>}</span>
        <Button variant="primary" isDisabled={item.perItem.length === 0 || item.deferred} isPending={isDeciding} onPress={decide}>{t('decide')} <kbd>Ctrl+Enter</kbd></Button>
      </div>
    </footer>
  )
}
