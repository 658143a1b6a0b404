import { type ComponentType, createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../shared/ipc/views.ts'
import { Button } from '../ui/button.tsx'
import { isOnTop, useShortcut } from '../ui/shortcuts.ts'

/** A figure for the terms: `label` as it stands in the record, `amount` in whole NTD, to be paid to `payeeId`. */
export interface CalculatedItem {
  label: string
  amount: number
  payeeId: string
  /** It is the whole payment, such as an offer, and not one item of it. */
  isWhole?: boolean
}

export interface CalculatorProps {
  view: CaseView
  /** Whether a figure has a proposal to go to. */
  canTake: boolean
  onTake: (item: CalculatedItem) => void
  onClose: () => void
}

/** `onTake`: a figure is on its way to the terms; who shows no terms yet shows them now. */
interface Opening { view: CaseView; canTake: boolean; onTake?: () => void }
interface Place { open: (opening: Opening) => void; give: (item: CalculatedItem) => void; waiting: CalculatedItem | null; taken: () => void }
const CalculatorContext = createContext<Place | null>(null)

/** Where pages of a case find the calculator, and terms the figures that come from it. */
export function CalculatorPlace({ calculator: Calculator, children }: { calculator: ComponentType<CalculatorProps>; children: ReactNode }) {
  const [opened, setOpened] = useState<Opening | null>(null)
  const [waiting, setWaiting] = useState<CalculatedItem | null>(null)
  const place = useMemo<Place>(() => ({ open: setOpened, give: setWaiting, waiting, taken: () => setWaiting(null) }), [waiting])
  return (
    <CalculatorContext value={place}>
      {children}
      {opened && (
        <Calculator
          view={opened.view} canTake={opened.canTake} onClose={() => setOpened(null)}
          onTake={(item) => {
            setOpened(null)
            setWaiting(item)
            opened.onTake?.()
          }}
        />
      )}
    </CalculatorContext>
  )
}

/** 試算 by a button or Alt+C, on the page or in the dialog that the button stands in. */
export function CalculatorButton(opening: Opening) {
  const { t } = useTranslation('calculator')
  const place = use(CalculatorContext)
  const button = useRef<HTMLButtonElement>(null)
  const open = () => place?.open(opening)
  useShortcut('Alt+C', () => isOnTop(button.current) && open(), { inDialogs: true, isEnabled: place !== null })
  if (place === null) return null
  return <Button ref={button} icon="calculator" onPress={open}>{t('open')}<span className="keys calculator-keys" data-keys="Alt+C" aria-hidden="true" /></Button>
}

/** Puts a figure on its way to the terms, which whoever calls it shows. Outside the place it goes nowhere. */
export function useGiveItem(): (item: CalculatedItem) => void {
  const place = use(CalculatorContext)
  return (item) => place?.give(item)
}

/** Tells terms of a figure that was taken for them, once. */
export function useCalculatedItem(take: (item: CalculatedItem) => void): void {
  const place = use(CalculatorContext)
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    if (!place?.waiting) return
    latest.current(place.waiting)
    place.taken()
  }, [place])
}
