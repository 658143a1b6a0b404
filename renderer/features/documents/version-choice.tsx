import { useTranslation } from 'react-i18next'
import type { Copy } from '../../../shared/documents/redaction.ts'
import { languageNames, type SlipLanguage, slipLanguages } from '../../../shared/documents/slip/languages.ts'
import type { CalledDocument } from '../../../shared/ipc/views.ts'
import { Select } from '../../ui/select.tsx'
import type { Owner } from './owner.ts'

/** A document as it is shown, saved and printed: the original, one of its redacted copies, or as one event issued it. */
export interface ShownDocument extends Pick<CalledDocument, 'code' | 'key' | 'title'> {
  copy?: Copy
  issuedSeq?: number
  /** The version that is to come in the place of the one in force. */
  isNext?: true
}

/** Papers that go to both sides and bear addresses. */
const bearsAddresses = new Set(['D01', 'D11', 'D12'])

/** 原本 or a redacted copy; where the original bears addresses it says so, and stops nobody. */
export function CopyChoice({ owner, shown: { code, copy }, onChoose }: { owner: Owner; shown: ShownDocument; onChoose: (copy: Copy | null) => void }) {
  const { t } = useTranslation('copies')
  const offered = owner.copiesOf(code)
  if (offered.length === 0) return null
  const original = 'ORIGINAL'
  return (
    <Select
      className="version-choice"
      label={t('version')}
      choices={[{ id: original, label: t('original') }, ...offered.map((one) => ({ id: one, label: t(`copy.${one}`), description: t(`hides.${one}`) }))]}
      value={copy ?? original}
      onChange={(id) => onChoose(offered.find((one) => one === id) ?? null)}
      {...(copy === undefined ? (bearsAddresses.has(code) ? { warning: t('reminder') } : {}) : { description: t('checkFreeText') })}
    />
  )
}

/** The language of an outcome slip. */
export function LanguageChoice({ shown: { key }, onChoose }: { shown: ShownDocument; onChoose: (key: string) => void }) {
  const { t, i18n } = useTranslation('copies')
  const label = (language: SlipLanguage) => (i18n.language === 'en' || language === 'zh' ? languageNames[language].own : `${languageNames[language].own}（${languageNames[language].chinese}）`)
  const current = slipLanguages.find((language) => key.startsWith(`${language}-`)) ?? 'zh'
  return (
    <Select
      className="version-choice" label={t('language')} choices={slipLanguages.map((language) => ({ id: language, label: label(language) }))} value={current}
      onChange={(language) => onChoose(`${language}${key.slice(current.length)}`)} description={t('slipNote')}
    />
  )
}
