import { useTranslation } from 'react-i18next'
import { FormFlag, FormText } from '../../ui/form-fields.tsx'

/** Where it stands, whether somebody checked it there, and what the history of versions says of it. */
export function SourceFields() {
  const { t } = useTranslation('fundRules')
  return (
    <>
      <FormText name="source" label={t('form.source')} description={t('form.sourceHint')} isRequired />
      <FormFlag name="verified" description={t('form.verifiedHint')}>{t('form.verified')}</FormFlag>
      <FormText name="note" label={t('form.note')} description={t('form.noteHint')} isRequired />
    </>
  )
}
