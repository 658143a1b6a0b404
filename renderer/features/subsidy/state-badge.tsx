import { useTranslation } from 'react-i18next'
import type { SubsidyState } from '../../../shared/subsidy/facts.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'

const tones: Partial<Record<SubsidyState, Tone>> = { closed: 'neutral', withdrawn: 'neutral', rejected: 'warn', followUp: 'good' }

export function StateBadge({ state }: { state: SubsidyState }) {
  const { t } = useTranslation('subsidy')
  return <Badge tone={tones[state] ?? 'accent'}>{t(`state.${state}`)}</Badge>
}
