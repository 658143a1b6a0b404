import { useEffect, useRef } from 'react'
import SignaturePad from 'signature_pad'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'

/** A place to sign in with pen, finger or mouse. @param onChange told the drawing after each stroke, PNG in base64; null when it is empty */
export function DrawingPad({ label, onChange }: { label: string; onChange: (png: string | null) => void }) {
  const { t } = useTranslation('hearingSigning')
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<SignaturePad>(null)
  const told = useRef(onChange)
  useEffect(() => {
    told.current = onChange
  })
  const tell = () => told.current(pad.current && !pad.current.isEmpty() ? pngOf(pad.current) : null)
  useEffect(() => {
    const sheet = canvas.current
    if (!sheet) return undefined
    // Ink on white paper, in every look of the screen.
    const drawing = new SignaturePad(sheet, { penColor: '#000', backgroundColor: '#fff', minWidth: 0.8, maxWidth: 2.8 })
    pad.current = drawing
    const afterStroke = () => told.current(drawing.isEmpty() ? null : pngOf(drawing))
    drawing.addEventListener('endStroke', afterStroke)
    const observer = new ResizeObserver(() => fit(sheet, drawing))
    observer.observe(sheet)
    return () => {
      observer.disconnect()
      drawing.removeEventListener('endStroke', afterStroke)
      drawing.off()
    }
  }, [])
  const keep = (strokes: (all: ReturnType<SignaturePad['toData']>) => ReturnType<SignaturePad['toData']>) => {
    const drawing = pad.current
    if (!drawing) return
    drawing.fromData(strokes(drawing.toData()))
    tell()
  }
  return (
    <div className="drawing-pad">
      <canvas ref={canvas} role="img" aria-label={label} />
      <div className="drawing-buttons">
        <Button size="small" onPress={() => keep((all) => all.slice(0, -1))}>{t('pad.undo')}</Button>
        <Button size="small" onPress={() => keep(() => [])}>{t('pad.clear')}</Button>
      </div>
    </div>
  )
}

const pngOf = (pad: SignaturePad): string => pad.toDataURL('image/png').split(',')[1] ?? ''

/** As many dots as the screen has, also after zooming; what was drawn is drawn again. */
function fit(canvas: HTMLCanvasElement, pad: SignaturePad): void {
  const strokes = pad.toData()
  const ratio = Math.max(window.devicePixelRatio, 1)
  canvas.width = Math.round(canvas.offsetWidth * ratio)
  canvas.height = Math.round(canvas.offsetHeight * ratio)
  canvas.getContext('2d')?.scale(ratio, ratio)
  pad.fromData(strokes)
}
