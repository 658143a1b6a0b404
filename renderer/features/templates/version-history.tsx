import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WordedCode } from '../../../shared/documents/passages/index.ts'
import type { TemplateVersion } from '../../../shared/documents/passages/passage.ts'
import { textsOf } from '../../../shared/documents/template-change.ts'
import { useStatus } from '../../status.tsx'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Section } from '../../ui/page.tsx'
import { useTemplateNames } from './names.ts'
import { TextChanges } from './text-changes.tsx'
import { stateOf, type VersionState } from './versions.ts'

const tones: Readonly<Record<VersionState, Tone>> = { NOW: 'good', COMING: 'accent', PAST: 'neutral' }

/** Every version of one document's wording, the newest first, each with what it changed. @param versions of that document, oldest first */
export function VersionHistory({ code, versions, onUse }: { code: WordedCode; versions: readonly TemplateVersion[]; onUse: (version: TemplateVersion | null) => void }) {
  const { t } = useTranslation('templates')
  const { today } = useStatus()
  const dates = useDates()
  return (
    <Section title={t('history')} aside={<Button size="small" onPress={() => onUse(null)}>{t('useProgram')}</Button>}>
      {versions.length === 0 && <p className="quiet">{t('historyNone')}</p>}
      <ul className="template-versions">
        {versions.toReversed().map((version) => {
          const state = stateOf(version, versions, today)
          return (
            <li key={version.version} aria-label={t('version', { version: version.version })}>
              <p className="template-version">
                <strong>{t('version', { version: version.version })}</strong> <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
                <span>{t('from', { date: dates.date(version.effectiveFrom) })}</span>
                <span className="quiet">{t('savedBy', { name: version.savedBy, when: dates.instant(version.savedAt) })}</span>
              </p>
              <p>{version.note}</p>
              <VersionChanges code={code} version={version} before={versions.find((one) => one.version === version.version - 1)} />
              <div><Button size="small" onPress={() => onUse(version)}>{t('useVersion', { version: version.version })}</Button></div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** Drawn once it is unfolded: long texts take a moment to compare. */
function VersionChanges({ code, version, before }: { code: WordedCode; version: TemplateVersion; before: TemplateVersion | undefined }) {
  const { t } = useTranslation('templates')
  const names = useTemplateNames()
  const [isOpen, setOpen] = useState(false)
  const [then, now] = [textsOf(code, before?.texts), textsOf(code, version.texts)]
  const changed = Object.keys(now).filter((key) => now[key] !== then[key])
  return (
    <details className="template-changes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(before ? 'changes' : 'changesProgram')}</summary>
      {isOpen && changed.length === 0 && <p className="quiet">{t('noChanges')}</p>}
      {isOpen && changed.length > 0 && (
        <dl>{changed.map((key) => <div key={key}><dt>{names.ofPassage(code, key)}</dt><dd><TextChanges before={then[key] ?? ''} after={now[key] ?? ''} /></dd></div>)}</dl>
      )}
    </details>
  )
}
