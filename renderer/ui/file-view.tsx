import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from './banner.tsx'
import { Button, IconButton } from './button.tsx'
import { Loading } from './loading.tsx'
import { PaperDesk } from './paper-desk.tsx'
import { openPdf, type PdfFile, PdfProblem } from './pdf-file.ts'
import './file-view.css'

export interface ShownFile {
  name: string
  mediaType: 'application/pdf' | 'image/jpeg' | 'image/png'
  /** Its bytes. */
  base64: string
}

const zooms = [50, 75, 100, 125, 150, 200, 300] as const
const fitting = zooms.indexOf(100)
type Problem = PdfProblem['kind']

/** A picture or a PDF inside the window; for another file it is made anew (`key`). Pages by ← →, size by + − and 0; 100 % is the width of its place. */
export function FileView({ file }: { file: ShownFile }) {
  const { t } = useTranslation('files')
  const [zoom, setZoom] = useState(fitting)
  const [page, setPage] = useState(1)
  const [pdf, setPdf] = useState<PdfFile | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const isPdf = file.mediaType === 'application/pdf'

  useEffect(() => {
    if (!isPdf) return
    let opened: PdfFile | null = null
    let isGone = false
    openPdf(bytesOf(file.base64)).then((one) => {
      opened = one
      if (isGone) one.close()
      else setPdf(one)
    }, (error: unknown) => setProblem(error instanceof PdfProblem ? error.kind : 'UNREADABLE'))
    return () => {
      isGone = true
      opened?.close()
      setPdf(null)
    }
  }, [isPdf, file.base64])

  const pages = pdf?.pages ?? 1
  const turn = (by: number) => setPage((now) => Math.min(Math.max(now + by, 1), pages))
  const size = (by: number) => setZoom((now) => Math.min(Math.max(now + by, 0), zooms.length - 1))
  const keys: Record<string, () => void> = {
    ArrowRight: () => turn(1), PageDown: () => turn(1), ArrowLeft: () => turn(-1), PageUp: () => turn(-1), Home: () => setPage(1), End: () => setPage(pages),
    '+': () => size(1), '=': () => size(1), '-': () => size(-1), 0: () => setZoom(fitting),
  }
  useKeys(place, keys)
  const percent = zooms[zoom] ?? 100
  const shown = Math.max(Math.round((width * percent) / 100), 80)
  return (
    <div className="file-view">
      <div className="file-view-bar" role="toolbar" aria-label={t('title')}>
        {isPdf && pdf !== null && (
          <span className="file-view-pages">
            <IconButton icon="chevronLeft" label={t('previous')} isDisabled={page === 1} onPress={() => turn(-1)} />
            <span className="number" aria-live="polite">{t('page', { page, pages })}</span>
            <IconButton icon="chevronRight" label={t('next')} isDisabled={page === pages} onPress={() => turn(1)} />
          </span>
        )}
        <span className="file-view-zoom">
          <Button size="small" aria-label={t('smaller')} isDisabled={zoom === 0} onPress={() => size(-1)}>−</Button>
          <span className="number">{t('zoom', { percent })}</span>
          <Button size="small" aria-label={t('larger')} isDisabled={zoom === zooms.length - 1} onPress={() => size(1)}>+</Button>
          <Button size="small" isDisabled={zoom === fitting} onPress={() => setZoom(fitting)}>{t('fit')}</Button>
        </span>
        <small className="quiet file-view-keys">{t('keys')}</small>
      </div>
      <PaperDesk className="file-view-place" label={`${t('region')}：${file.name}`}>
        <div ref={place}>
          {problem !== null
            ? <Banner tone="bad" isUrgent>{t(`problem.${problem}`)}</Banner>
            : isPdf
              ? pdf === null ? <Loading /> : width > 0 && <PdfPage pdf={pdf} page={page} width={shown} label={t('ofFile', { name: file.name, page, pages })} onProblem={() => setProblem('UNREADABLE')} />
              : <img className="file-view-picture" src={`data:${file.mediaType};base64,${file.base64}`} alt={file.name} width={shown} onError={() => setProblem('UNREADABLE')} />}
        </div>
      </PaperDesk>
    </div>
  )
}

function PdfPage({ pdf, page, width, label, onProblem }: { pdf: PdfFile; page: number; width: number; label: string; onProblem: () => void }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const failed = useRef(onProblem)
  useEffect(() => {
    failed.current = onProblem
  })
  useEffect(() => {
    if (canvas.current === null) return
    const ending = new AbortController()
    pdf.draw(page, canvas.current, width, ending.signal).catch(() => failed.current())
    return () => ending.abort()
  }, [pdf, page, width])
  // A drawing that goes on must not share its canvas with the next one.
  return <canvas key={`${page} ${width}`} ref={canvas} role="img" aria-label={label} />
}

/** Keys heard while the focus is in the view, or anywhere in the dialog that shows it. */
function useKeys(place: RefObject<HTMLElement | null>, keys: Record<string, () => void>): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (place.current === null) return
    const around = place.current.closest<HTMLElement>('.dialog') ?? place.current.closest<HTMLElement>('.file-view')
    const press = (event: KeyboardEvent) => {
      const action = event.ctrlKey || event.altKey || event.metaKey ? undefined : latest.current[event.key]
      if (!action) return
      event.preventDefault()
      action()
    }
    around?.addEventListener('keydown', press)
    return () => around?.removeEventListener('keydown', press)
  }, [place])
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

/** The width inside a place, in CSS pixels; 0 before it is known. */
function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  const observer = useMemo(() => new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0))), [])
  useEffect(() => {
    if (place.current) observer.observe(place.current)
    return () => observer.disconnect()
  }, [observer, place])
  return width
}
