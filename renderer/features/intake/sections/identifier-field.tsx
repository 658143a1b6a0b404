import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { checkPersonIdentifier, checkUbn, normalizeIdentifier } from '../../../../shared/format/identifiers.ts'
import { FormText } from '../../../ui/form-fields.tsx'

const warnings = {
  ubn: { FORMAT: 'case:problem.ubnFormat', CHECKSUM: 'case:problem.ubnChecksum' },
  nationalId: { FORMAT: 'case:problem.idFormat', CHECKSUM: 'case:problem.idChecksum' },
} as const

/** 統一編號, or 身分證 / 居留證 number: made plain when it is left, then checked. It warns and never stops anything (law §6.5). */
export function IdentifierField({ name, kind }: { name: string; kind: 'ubn' | 'nationalId' }) {
  const { t } = useTranslation(['intake', 'case'])
  const { control, setValue } = useFormContext()
  const typed = String(useWatch({ control, name }) ?? '')
  const { reason } = typed.trim() === '' ? {} : (kind === 'ubn' ? checkUbn : checkPersonIdentifier)(typed)
  return (
    <FormText
      name={name}
      label={t(`case:field.${kind}`)}
      warning={reason === undefined ? undefined : `${t(warnings[kind][reason])}（${t('warnOnly')}）`}
      onLeave={() => setValue(name, normalizeIdentifier(typed))}
    />
  )
}
