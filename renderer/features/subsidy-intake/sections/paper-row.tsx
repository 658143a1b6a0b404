import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AttachmentDialog } from '../../../attachment-view.tsx'
import type { KeptAttachment } from '../../../../shared/subsidy/attachment-file.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import type { Assessed } from '../use-assessment.ts'

interface PaperRowProps {
  paper: Assessed['papers'][number]
  file: KeptAttachment | null
  /** Carried over from the case: the office has it. */
  isOffices: boolean
  canKeep: boolean
  onTick: (isHere: boolean) => void
  onChoose: () => void
  onRemoveFile: () => void
}

/** One paper of the list: whether it is there, the article that asks for it, and its file. */
export function PaperRow({ paper: { kind, blocking, article, isHere }, file, isOffices, canKeep, onTick, onChoose, onRemoveFile }: PaperRowProps) {
  const { t } = useTranslation(['subsidyIntake', 'subsidy'])
  const [isShown, setShown] = useState(false)
  const name = t(`subsidy:attachment.${kind}`)
  return (
    <li className="paper-row" data-paper={kind} data-here={isHere}>
      <Checkbox isSelected={isHere} onChange={onTick} description={`${article}${isOffices ? `・${t('papers.office')}` : ''}`}>{name}</Checkbox>
      {!isHere && <Badge tone={blocking ? 'warn' : 'neutral'}>{t(blocking ? 'papers.blocking' : 'papers.optional')}</Badge>}
      {file
        ? (
          <span className="paper-file">
            <Button size="small" variant="quiet" icon="document" onPress={() => setShown(true)} aria-label={`${t('papers.view')} ${file.name}`}>{file.name}</Button>
            <small className="quiet number">{t('papers.size', { kilobytes: Math.ceil(file.bytes / 1024) })}</small>
            <IconButton icon="remove" label={`${t('papers.removeFile')} ${file.name}`} onPress={onRemoveFile} />
          </span>
        )
        : canKeep && <Button size="small" variant="quiet" icon="add" className="paper-choose" onPress={onChoose} aria-label={t('papers.ofFile', { paper: name })}>{t('papers.addFile')}</Button>}
      {isShown && file && <AttachmentDialog sha256={file.sha256} name={file.name} onClose={() => setShown(false)} />}
    </li>
  )
}
