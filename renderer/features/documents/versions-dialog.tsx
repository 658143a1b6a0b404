import { useTranslation } from 'react-i18next'
import { fileOf } from '../../../shared/model/issued-document.ts'
import type { CalledDocument, DocumentIssue } from '../../../shared/ipc/views.ts'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/page.tsx'
import { useDocumentActions } from './document-actions.tsx'
import { SetResult, type SetSaving, useSetSaving } from './issued-set.tsx'
import { useIssueWords } from './issue-words.tsx'
import type { Owner } from './owner.ts'
import { SaveMenu } from './save-menu.tsx'
import type { ShownDocument } from './version-choice.tsx'

interface VersionsProps { owner: Owner; called: CalledDocument; onPreview: (shown: ShownDocument) => void; onClose: () => void }

/** 各版本: each time a document went out, the newest first, with what was kept of it. */
export function VersionsDialog({ owner, called, onPreview, onClose }: VersionsProps) {
  const { t } = useTranslation('issuing')
  const saving = useSetSaving(owner.ref)
  return (
    <Dialog title={t('versionsOf', { title: called.title })} isOpen onClose={onClose} size="large" closesOnClickOutside>
      <SetResult saving={saving} />
      {called.issues.toReversed().map((issue) => <Version key={issue.seq} owner={owner} called={called} issue={issue} saving={saving} onPreview={onPreview} />)}
    </Dialog>
  )
}

const shownOfHash = 12

function Version({ owner, called, issue, saving, onPreview }: Omit<VersionsProps, 'onClose'> & { issue: DocumentIssue; saving: SetSaving }) {
  const { t, i18n } = useTranslation('issuing')
  const dates = useDates()
  const words = useIssueWords()
  const { saveAs, isBusy } = useDocumentActions(owner.ref)
  const { version, files } = issue
  const shown: ShownDocument = { code: called.code, key: called.key, title: `${called.title} ${words(issue)}`, issuedSeq: issue.seq }
  const issued = owner.issueAt(issue.seq)
  const { templates = [], edits = [] } = issued ?? {}
  const handChanges = edits.length
  const hash = fileOf(files, called.code, called.key, 'pdf')?.sha256
  const names = [...new Set(files.map(({ name }) => name))]
  return (
    <Section level={3} title={t('version', { version })} className="issue-version" aside={files.length > 0 && (
      <div className="document-actions">
        <Button size="small" icon="document" onPress={() => onPreview(shown)} aria-label={t('previewVersion', { version })}>{t('previewVersion', { version })}</Button>
        <SaveMenu isBusy={isBusy} label={t('saveVersion', { version })} onSave={(format) => void saveAs(shown, format)} />
        <Button size="small" icon="download" isPending={saving.isBusy} onPress={() => saving.save(issue.seq)} aria-label={t('saveSetOf', { set: t('saveSet'), version })}>{t('saveSet')}</Button>
      </div>
    )}>
      <Facts entries={[
        [t('on'), dates.date(issue.on)], [t('number'), issue.documentNumber], [t('by'), issue.by],
        [t('inPlaceOf'), issued?.replaces && [dates.tableDate(issued.replaces.on), issued.replaces.documentNumber].filter(Boolean).join(' ')],
        [t('templates'), files.length === 0 ? null : templates.length === 0 ? t('programWords') : templates.map((one) => t('templateVersion', one)).join(i18n.language === 'en' ? ', ' : '、')],
        [t('hand'), handChanges === 0 ? null : t('handChanges', { count: handChanges })],
        [t('pdfHash'), hash && <span key="hash" className="number" title={hash}>{hash.slice(0, shownOfHash)}…</span>],
        [t('files'), names.length === 0 ? t('throughOther') : <FileNames key="files" names={names} files={files} />],
      ]} />
    </Section>
  )
}

function FileNames({ names, files }: { names: readonly string[]; files: DocumentIssue['files'] }) {
  const formatsOf = (name: string): string => files.filter((file) => file.name === name && file.format !== 'json').map(({ format }) => `.${format}`).join(' ')
  return <ul className="issue-files">{names.map((name) => <li key={name}>{name} <span className="quiet">{formatsOf(name)}</span></li>)}</ul>
}
