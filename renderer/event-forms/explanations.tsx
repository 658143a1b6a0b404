import { useTranslation } from 'react-i18next'

/** The four things the authority explains to an applicant (調解辦法 §2 II, III). */
export function Explanations() {
  const { t } = useTranslation(['case', 'domain'])
  return (
    <div className="explanations">
      <p>{t('form.explainedIntro')}</p>
      <ol>
        {(['choice', 'entrusted', 'rosters', 'qualification'] as const).map((one) => <li key={one}>{t(`domain:explanation.${one}`)}</li>)}
      </ol>
    </div>
  )
}
