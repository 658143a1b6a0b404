import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RuleHistory as History, RuleVersion } from '../../../shared/ipc/fund-rules-views.ts'
import { type RuleChange, ruleChanges } from '../../../shared/subsidy/rule-changes.ts'
import { useWords } from '../../texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { useDates } from '../../ui/dates.ts'
import { Section } from '../../ui/page.tsx'

/** Every version, the newest first, each with what it changed of the one before. */
export function RuleHistory({ history: { versions } }: { history: History }) {
  const { t } = useTranslation('fundRules')
  const dates = useDates()
  return (
    <Section title={t('history')}>
      <ol className="rule-versions" reversed>
        {versions.toReversed().map((version, index) => (
          <li key={version.version}>
            <p className="rule-version">
              <strong>{version.savedBy === '' ? t('versionProgram') : t('version', { version: version.version })}</strong> {index === 0 && <Badge tone="good">{t('inForce')}</Badge>}
              <span className="quiet">{version.savedBy === '' ? t('byProgram') : t('savedBy', { name: version.savedBy, when: dates.instant(version.savedAt) })}</span>
            </p>
            {version.savedBy !== '' && <p>{version.note}（{version.sourceDocument}）</p>}
            <Changes version={version} before={versions.find((one) => one.version === version.version - 1)} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** Drawn once it is unfolded. */
function Changes({ version, before }: { version: RuleVersion; before: RuleVersion | undefined }) {
  const { t } = useTranslation('fundRules')
  const [isOpen, setOpen] = useState(false)
  if (before === undefined) return <p className="quiet">{t('firstVersion')}</p>
  return <details onToggle={(event) => setOpen(event.currentTarget.open)}><summary>{t('showChanges')}</summary>{isOpen && <ChangeList changes={ruleChanges(before.content, version.content)} />}</details>
}

/** Differences in words, one line each. */
export function ChangeList({ changes }: { changes: readonly RuleChange[] }) {
  const { t } = useTranslation('fundRules')
  const words = useWords()
  if (changes.length === 0) return <p className="quiet">{t('noChanges')}</p>
  return (
    <ul className="rule-changes">
      {changes.map(({ what, field, before, after }) => (
        <li key={`${words(what)} ${words(field)}`}>
          <strong>{words(what)}</strong>　{words(field)}：
          {before === null ? t('added', { after: words(after ?? '') }) : after === null ? t('removed', { before: words(before) }) : t('fromTo', { before: words(before), after: words(after) })}
        </li>
      ))}
    </ul>
  )
}
