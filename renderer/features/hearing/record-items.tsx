import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nextMissing, type RecordItem, recordItems } from '../../../shared/hearing/record-items.ts'
import type { HearingRoom, Speaker } from '../../../shared/hearing/room.ts'
import type { CaseFacts } from '../../../shared/lifecycle/case-facts.ts'
import { paths } from '../../paths.ts'
import { useWords } from '../../texts.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'

interface RecordItemsProps { facts: CaseFacts; attendance: HearingRoom['attendance']; caseId: string; onSpeak: (speaker: Speaker) => void }

const icons = { FILLED: 'check', DEFAULT: 'document', MISSING: 'warning', NOT_YET: 'info' } as const
const columns = { PEOPLE: '.people-column', TERMS: '.hearing-columns > :last-child' } as const

/** 法定必載事項 (調解辦法 §25): what is there; Alt+M goes to where the next missing one is entered. */
export function RecordItems({ facts, attendance, caseId, onSpeak }: RecordItemsProps) {
  const { t } = useTranslation('hearingRecord')
  const say = useWords()
  const items = useMemo(() => recordItems(facts, { attendance }), [facts, attendance])
  const [shown, setShown] = useState<RecordItem | null>(null)
  const link = useRef<HTMLDivElement>(null)
  const goTo = (item: RecordItem) => {
    setShown(item)
    if (item.place === 'EMPLOYEE' || item.place === 'EMPLOYER') onSpeak(item.place)
    else if (item.place !== 'CASE') document.querySelector<HTMLElement>(columns[item.place])?.focus()
  }
  useEffect(() => {
    if (shown?.place === 'CASE') link.current?.querySelector('a')?.focus()
  }, [shown])
  const missing = nextMissing(items, shown?.no ?? 0)
  useShortcut('Alt+M', () => missing && goTo(missing))
  const now = items.find(({ no }) => no === shown?.no)
  const [there, total] = [items.filter(({ status }) => status === 'FILLED' || status === 'DEFAULT').length, items.filter(({ status }) => status !== 'NOT_YET').length]
  return (
    <div className="record-items" role="group" aria-label={t('items')}>
      <p className="record-items-head"><strong>{t('items')}</strong><span className="number">{t('itemsCount', { count: there, total })}</span>{missing && <span className="quiet">{t('nextMissing')} <kbd>Alt+M</kbd></span>}</p>
      <ItemStrip items={items} onChoose={goTo} />
      <div ref={link} className="record-items-now" role="status">
        {now ? <span>{say(now.name)}：{say(now.detail)}</span> : missing === undefined && <span>{t('allThere')}</span>}
        {now?.place === 'CASE' && now.status === 'MISSING' && <LinkButton size="small" variant="quiet" to={paths.case(caseId)}>{t('toCase')}</LinkButton>}
      </div>
    </div>
  )
}

const ItemStrip = memo(function ItemStrip({ items, onChoose }: { items: readonly RecordItem[]; onChoose: (item: RecordItem) => void }) {
  const { t } = useTranslation('hearingRecord')
  const say = useWords()
  return (
    <ol className="item-strip">
      {items.map((item) => (
        <li key={item.no}>
          <button type="button" className="record-item" data-status={item.status} title={say(item.detail)} onClick={() => onChoose(item)}>
            <Icon name={icons[item.status]} size={14} />{say(item.name)}<span className="visually-hidden">：{t(`status.${item.status}`)}，{say(item.detail)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
})
