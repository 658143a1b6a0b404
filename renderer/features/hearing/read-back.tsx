import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { markedRead, type ReadItem, readItems } from '../../../shared/hearing/read-back.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import { useHearing } from './room-context.ts'
import './read-back.css'

/** 朗讀: goes through what was recorded and agreed, before it is signed. The parties' screen shows what is being read. */
export function ReadBack() {
  const { view, room } = useHearing()
  const items = readItems(view.facts, room)
  const current = items.findIndex(({ key }) => key === room.reading)
  return current === -1 ? null : <Reading items={items} current={current} />
}

function Reading({ items, current }: { items: readonly ReadItem[]; current: number }) {
  const { t } = useTranslation(['hearingPublic', 'domain'])
  const { change } = useHearing()
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    list.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  useEffect(() => list.current?.children[current]?.scrollIntoView({ block: 'nearest' }), [current])
  const placeIn = ({ reading }: { reading: string }) => items.findIndex(({ key }) => key === reading)
  const end = () => change(() => ({ reading: '' }))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    // From where one is, which may not be drawn yet: each key counts.
    if (event.key === 'ArrowDown' || event.key === 'Enter') change((room) => {
      const at = placeIn(room)
      const item = items[at]
      return item === undefined ? {} : { ...markedRead(room, item), reading: items[at + 1]?.key ?? '' }
    })
    else if (event.key === 'ArrowUp') change((room) => ({ reading: items[Math.max(0, placeIn(room) - 1)]?.key ?? '' }))
    else if (event.key === 'Escape') end()
    else return
    event.preventDefault()
  }
  return (
    <section className="read-back" data-region tabIndex={-1} aria-label={t('read.title')}>
      <header className="read-header">
        <strong>{t('read.title')}</strong>
        <span>{t('read.count', { read: items.filter(({ isRead }) => isRead).length, all: items.length })}</span>
        <span className="quiet">{t('read.hint')}</span>
        <Button size="small" icon="close" onPress={end}>{t('read.end')}</Button>
      </header>
      <div ref={list} className="read-list" role="listbox" tabIndex={0} aria-label={t('read.label')} aria-activedescendant={`${id}${current}`} onKeyDown={onKeyDown}>
        {items.map((item, index) => (
          <div key={item.key} id={`${id}${index}`} role="option" tabIndex={-1} aria-selected={index === current} className={classes('read-item', index === current && 'read-now')}>
            <span className="read-who">
              {item.speaker === null ? t('read.term', { number: item.number }) : `${t(`domain:side.${item.speaker}`)} ${t('parties.number', { number: item.number })}`}
              {item.isRead && <><Icon name="check" size={16} /> {t('read.isRead')}</>}
            </span>
            {item.lines.map((line) => <span key={line} className="read-line">{line}</span>)}
          </div>
        ))}
      </div>
    </section>
  )
}
