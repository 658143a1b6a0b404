import { useTranslation } from 'react-i18next'
import type { EligibilityCheck, EvaluatedItem } from '../../../shared/subsidy/evaluation.ts'

/** The formula in the language of the screen; an older evaluation has it in Chinese alone. */
export function useFormulaOf(): (item: EvaluatedItem) => string {
  const { i18n } = useTranslation()
  return ({ formula, formulaEn }) => (i18n.language === 'en' ? formulaEn ?? formula : formula)
}

/** Why a condition holds or does not, where that was read, and what would change it, in the language of the screen. */
export function useFindingOf(): (check: EligibilityCheck) => { reason?: string | undefined; source?: string | undefined; remedy?: string | undefined } {
  const { i18n } = useTranslation()
  return ({ reason, reasonEn, source, sourceEn, remedy, remedyEn }) => (i18n.language === 'en' ? { reason: reasonEn ?? reason, source: sourceEn ?? source, remedy: remedyEn ?? remedy } : { reason, source, remedy })
}
