import { useController, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { KeptAttachment } from '../../../../shared/subsidy/attachment-file.ts'
import { useDesk, useDeskCommand } from '../../../desk.ts'
import { Banner, RefusalBanner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { usePaperName } from '../paper-name.ts'

/** A file for each paper that was ticked, kept encrypted where this computer can. */
export function PaperFiles() {
  const { t } = useTranslation('subsidyDesk')
  const nameOf = usePaperName()
  const papers = useWatch<{ papers: string[] }, 'papers'>({ name: 'papers' })
  const { field } = useController({ name: 'files' })
  const files = field.value as Record<string, KeptAttachment | null>
  const kept = useDesk('subsidy.attachmentsKept', {}).data
  const choose = useDeskCommand('subsidy.chooseAttachment')
  if (papers.length === 0 || kept === undefined) return null
  if (!kept.isAvailable) return <Banner>{t('papers.notKept')}</Banner>
  const add = async (kind: string) => {
    const chosen = await choose.run({})
    if (chosen.ok && chosen.value !== null) field.onChange({ ...files, [kind]: chosen.value })
  }
  return (
    <>
      {choose.refusal && <RefusalBanner refusal={choose.refusal} />}
      <ul className="fund-file-rows">
        {papers.map((kind) => {
          const file = files[kind]
          const label = t('papers.fileOf', { paper: nameOf(kind) })
          return (
            <li key={kind}>
              <span>{nameOf(kind)}</span>
              {file && <span className="fund-small">{file.name}</span>}
              {file
                ? <Button size="small" variant="quiet" aria-label={`${t('papers.removeFile')}：${label}`} onPress={() => field.onChange({ ...files, [kind]: null })}>{t('papers.removeFile')}</Button>
                : <Button size="small" aria-label={`${t('papers.chooseFile')}：${label}`} onPress={() => void add(kind)}>{t('papers.chooseFile')}</Button>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
