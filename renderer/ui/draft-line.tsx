import { useTranslation } from 'react-i18next'
import type { DraftState } from '../keeper.ts'
import { Icon } from './icon.tsx'
import { RefusalText } from './banner.tsx'

/** Says whether what was typed is safe: 草稿已儲存 14:03:22. */
export function DraftLine({ state }: { state: DraftState }) {
  const { t } = useTranslation('case')
  if (state.status === 'IDLE') return null
  if (state.status === 'FAILED') return <div className="draft-line draft-failed" role="alert"><Icon name="error" size={16} />{t('draft.failed')} <RefusalText refusal={state.refusal} /></div>
  return (
    <p className="draft-line">
      <Icon name={state.status === 'SAVED' ? 'done' : 'clock'} size={16} />
      {state.status === 'SAVED' ? t('draft.saved', { time: clockWithSeconds(state.savedAt) }) : t('draft.saving')}
    </p>
  )
}

/** @param instant ISO instant @returns local HH:MM:SS */
export function clockWithSeconds(instant: string): string {
  return new Date(instant).toTimeString().slice(0, 8)
}
