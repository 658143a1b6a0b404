import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { slipCode, slipKey, slipReaders } from '../../../shared/documents/outcome-slip.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import type { ShownDocument } from './version-choice.tsx'

/** 結果說明單: for a party, in the language that it needs; nothing while there is no result. */
export function SlipSection({ view, onPreview }: { view: CaseView; onPreview: (shown: ShownDocument) => void }) {
  const { t } = useTranslation(['copies', 'domain'])
  const readers = slipReaders(view.facts)
  const [chosen, setChosen] = useState<string | null>(null)
  const party = readers.find((one) => one.id === chosen) ?? readers.find((one) => one.side === 'EMPLOYEE') ?? readers[0]
  if (party === undefined) return null
  return (
    <Section title={t('slip')}>
      <p className="quiet">{t('slipNote')}</p>
      <div className="slip-row">
        <Select label={t('slipFor')} choices={readers.map((one) => ({ id: one.id, label: `${one.name}（${t(`domain:side.${one.side}`)}）` }))} value={party.id} onChange={setChosen} />
        <Button icon="document" onPress={() => onPreview({ code: slipCode, key: slipKey(party), title: `${t('slip')}（${party.name}）` })}>{t('slipPreview')}</Button>
      </div>
    </Section>
  )
}
