import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import type { SubsidyEventType } from '../../../shared/subsidy/events.ts'
import { AttachmentView } from '../../attachment-view.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Section } from '../../ui/page.tsx'
import { usePaperName } from './paper-name.ts'
import { TickKeys } from './tick-keys.tsx'

interface PaperPaneProps { view: SubsidyView; ticked: readonly string[]; onTick: (kinds: readonly string[]) => void; onOpen: (type: SubsidyEventType) => void }

/** 應備文件: what applicant and items call for, each there or missing; a missing one is ticked with one key, to be asked for or taken in. */
export function PaperPane({ view, ticked, onTick, onOpen }: PaperPaneProps) {
  const { t } = useTranslation('subsidyDesk')
  const nameOf = usePaperName()
  const pane = useRef<HTMLDivElement>(null)
  const missing = view.papers.filter((one) => !one.present)
  const blocking = missing.filter((one) => one.blocking).length
  const step = (['subsidy.supplementRequested', 'subsidy.supplemented'] as const).find((type) => view.next.some((one) => one.type === type && one.refusal === null))
  const toggle = (kind: string) => onTick(ticked.includes(kind) ? ticked.filter((one) => one !== kind) : [...ticked, kind])
  return (
    <div className="review-column fund-paper-pane" ref={pane} role="region" aria-label={t('papers.region')} data-region tabIndex={-1}>
      <Section title={t('papers.title')} aside={<Badge tone={blocking > 0 ? 'warn' : 'good'} icon={blocking > 0 ? 'warning' : 'done'}>{blocking > 0 ? t('papers.lacking', { count: blocking }) : t('papers.complete')}</Badge>}>
        {view.papers.length === 0 && <p className="quiet">{t('papers.none')}</p>}
        {step !== undefined && missing.length > 0 && <p className="fund-small">{t('papers.hint')}</p>}
        <ul className="fund-paper-list">
          {view.papers.map(({ kind, present, blocking: isBlocking, article }) => {
            const about = <small className="fund-paper-about">{t(isBlocking ? 'papers.blocking' : 'papers.optional')}・{article}</small>
            const digit = missing.findIndex((one) => one.kind === kind) + 1
            return (
              <li key={kind} className="fund-paper-line">
                {present || step === undefined
                  ? <span className="fund-paper-name">{nameOf(kind)}{about}</span>
                  : <Checkbox isSelected={ticked.includes(kind)} onChange={() => toggle(kind)} description={about}>{digit <= 9 && <kbd className="fund-paper-key" aria-hidden="true">{digit}</kbd>}{nameOf(kind)}</Checkbox>}
                <Badge tone={present ? 'good' : isBlocking ? 'bad' : 'neutral'} icon={present ? 'check' : 'close'}>{t(present ? 'papers.present' : 'papers.missing')}</Badge>
              </li>
            )
          })}
        </ul>
        {step !== undefined && missing.length > 0 && (
          <>
            <TickKeys kinds={missing.map((one) => one.kind)} onTick={toggle} within={pane} />
            <Button variant={ticked.length > 0 ? 'primary' : 'secondary'} isDisabled={ticked.length === 0} onPress={() => onOpen(step)}>{t(step === 'subsidy.supplemented' ? 'papers.receive' : 'papers.request', { count: ticked.length })}</Button>
          </>
        )}
      </Section>
      <ReceivedFiles view={view} />
    </div>
  )
}

/** What came, in the order in which it came; the file of one stands below, beside the evaluation. */
function ReceivedFiles({ view }: { view: SubsidyView }) {
  const { t } = useTranslation('subsidyDesk')
  const nameOf = usePaperName()
  const { attachments } = view.facts
  const [shown, setShown] = useState<number | null>(null)
  const opened = shown === null ? undefined : attachments[shown]
  if (attachments.length === 0) return null
  return (
    <Section title={t('papers.files')}>
      <ol className="fund-paper-files">
        {attachments.map(({ kind, name, file }, index) => (
          <li key={index}>
            {kind === 'OTHER' && name !== '' ? name : nameOf(kind)}{' '}
            {file === undefined
              ? <span className="fund-small">（{t('papers.noFile')}）</span>
              : <button type="button" className="text-button" aria-expanded={shown === index} onClick={() => setShown(shown === index ? null : index)}>{name || t('papers.open')}</button>}
          </li>
        ))}
      </ol>
      {opened?.file && <AttachmentView sha256={opened.file.sha256} name={opened.name || nameOf(opened.kind)} />}
    </Section>
  )
}
