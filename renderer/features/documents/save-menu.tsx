import { useTranslation } from 'react-i18next'
import { documentFormats, type DocumentFormat } from '../../../shared/documents/file-name.ts'
import { Menu } from '../../ui/menu.tsx'

const labels = { docx: 'documents.saveDocx', odt: 'documents.saveOdt', pdf: 'documents.savePdf' } as const satisfies Record<DocumentFormat, string>

/** Keeps what is shown as a file of one of the formats. @param label default: 存成檔案 */
export function SaveMenu({ isBusy, label, onSave }: { isBusy: boolean; label?: string; onSave: (format: DocumentFormat) => void }) {
  const { t } = useTranslation('case')
  return (
    <Menu
      label={label ?? t('documents.saveAs')} icon="download" showsLabel
      choices={documentFormats.map((format) => ({ id: format, label: t(labels[format]), icon: 'download', isDisabled: isBusy, onAction: () => onSave(format) }))}
    />
  )
}
