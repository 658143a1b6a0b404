import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import { type Bargain, bargainOf } from '../../../shared/hearing/offers.ts'
import { type Offer, speakers } from '../../../shared/hearing/room.ts'
import { freeId } from '../../event-forms/choices.ts'
import { AmountField } from '../../ui/amount-field.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { TextField } from '../../ui/text-field.tsx'
import { clockNow, useHearing } from './room-context.ts'

const other = { EMPLOYEE: 'EMPLOYER', EMPLOYER: 'EMPLOYEE', MEDIATOR: 'EMPLOYEE' } as const

/** 出價: who offered how much and when, and how far apart the sides are. @param onPropose left out while no proposal can be made */
export function OffersPart({ onPropose }: { onPropose?: (amount: number) => void }) {
  const { t } = useTranslation('hearingTerms')
  const { room, change } = useHearing()
  const bargain = bargainOf(room.offers)
  const add = (offer: Pick<Offer, 'side' | 'amount' | 'text'>) =>
    change(({ offers }) => ({ offers: [...offers, { id: freeId('O', offers.map(({ id }) => id)), ...offer, at: clockNow() }] }))
  const remove = (id: string) => change(({ offers }) => ({ offers: offers.filter((offer) => offer.id !== id) }))
  return (
    <section className="terms-part" aria-label={t('offers')}>
      <h3>{t('offers')}</h3>
      <Gap bargain={bargain} />
      {room.offers.length > 0 && (
        <ol className="offer-list" aria-label={t('ledger')}>
          {bargain.history.map(({ offer, step }) => (
            <li key={offer.id} data-side={offer.side}>
              <span className="number quiet">{offer.at}</span>
              <span>{t(`side.${offer.side}`)}</span>
              <strong className="number">{offer.amount === null ? '' : t('dollars', { amount: groupedAmount(offer.amount) })}</strong>
              {step !== null && step !== 0 && <span className="number quiet">{signed(step)}</span>}
              {offer.text !== '' && <span className="offer-text">{offer.text}</span>}
              <span className="offer-actions">
                {onPropose && offer.amount !== null && <Button size="small" variant="quiet" aria-label={`${t('propose')} ${groupedAmount(offer.amount)}`} onPress={() => onPropose(offer.amount ?? 0)}>{t('propose')}</Button>}
                <IconButton icon="remove" label={t('removeOffer', { time: offer.at })} onPress={() => remove(offer.id)} />
              </span>
            </li>
          ))}
        </ol>
      )}
      <OfferEntry onAdd={add} />
    </section>
  )
}

const signed = (step: number): string => `${step > 0 ? '+' : '−'}${groupedAmount(Math.abs(step))}`

/** How far apart the last sums of both sides are, and how the last offer moved them. */
function Gap({ bargain: { gap, change, meets } }: { bargain: Bargain }) {
  const { t } = useTranslation('hearingTerms')
  return (
    <p className="offer-gap" role="status">
      {gap === null && <span className="quiet">{t('noGap')}</span>}
      {gap !== null && meets && <Badge tone="good" icon="done">{t('meets')}</Badge>}
      {gap !== null && !meets && <strong>{t('gap', { amount: groupedAmount(gap) })}</strong>}
      {!meets && change !== null && change !== 0 && <span className="quiet">{t(change < 0 ? 'nearer' : 'farther', { amount: groupedAmount(Math.abs(change)) })}</span>}
    </p>
  )
}

/** Alt+7, 8, 9 for the side, the sum, Enter. After an offer it is the other side's turn. */
function OfferEntry({ onAdd }: { onAdd: (offer: Pick<Offer, 'side' | 'amount' | 'text'>) => void }) {
  const { t } = useTranslation('hearingTerms')
  const { room, change } = useHearing()
  const [side, setSide] = useState<Offer['side']>(room.offering?.side ?? 'EMPLOYEE')
  const [amount, setAmount] = useState(room.offering?.amount ?? null)
  const [text, setText] = useState(room.offering?.text ?? '')
  const [turn, setTurn] = useState(0)
  const box = useRef<HTMLInputElement>(null)
  // Typed here, and kept with the room; a sum that cannot be offered is not.
  useEffect(() => change(() => ({ offering: { side, amount: amount !== null && amount < 0 ? null : amount, text } })), [change, side, amount, text])
  useEffect(() => {
    if (turn > 0) box.current?.focus()
  }, [turn])
  const offerOf = (who: Offer['side']) => {
    setSide(who)
    box.current?.focus()
  }
  useShortcut('Alt+7', () => offerOf('EMPLOYEE'))
  useShortcut('Alt+8', () => offerOf('EMPLOYER'))
  useShortcut('Alt+9', () => offerOf('MEDIATOR'))
  const add = () => {
    if ((amount === null && text.trim() === '') || (amount !== null && amount < 0)) return
    onAdd({ side, amount, text: text.trim() })
    setAmount(null)
    setText('')
    setSide(other[side])
    setTurn(turn + 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || !(event.target instanceof HTMLInputElement) || event.target.type === 'radio') return
    event.preventDefault()
    add()
  }
  return (
    <div className="offer-entry" role="group" aria-label={t('newOffer')} onKeyDownCapture={onKeyDown}>
      <RadioGroup label={t('who')} orientation="horizontal" value={side} onChange={setSide} choices={speakers.map((id, index) => ({ id, label: `${t(`side.${id}`)} Alt+${index + 7}` }))} />
      <div className="offer-line">
        <AmountField key={turn} label={t('amount')} value={amount} onChange={setAmount} inputRef={box} data-place="offer-amount" />
        <TextField label={t('words')} value={text} onChange={setText} data-place="offer-words" />
      </div>
      <Button size="small" icon="add" onPress={add} isDisabled={amount === null && text.trim() === ''}>{t('addOffer')} <kbd>Enter</kbd></Button>
    </div>
  )
}
