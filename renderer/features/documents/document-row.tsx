import { useTranslation } from 'react-i18next'
import type { DocumentStanding } from '../../../shared/documents/issue-standing.ts'
import { isWordingEditable } from '../../../shared/documents/hand-edits.ts'
import type { CalledDocument } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, type MenuChoice } from '../../ui/menu.tsx'
import { useDocumentActions } from './document-actions.tsx'
import { StandingMark } from './issue-words.tsx'
import type { Owner } from './owner.ts'
import type { ShownDocument } from './version-choice.tsx'

/** What a row opens. */
export interface RowActions {
  preview: (shown: ShownDocument) => void
  issue: (called: CalledDocument) => void
  versions: (called: CalledDocument) => void
  /** Its form for a letter that went out through another program. */
  elsewhere: (called: CalledDocument) => void
  saveSet: (seq: number) => void
}

/** One document: what may go out is issued first, everything else is looked at first; the rest is in the menu. */
export function DocumentRow({ owner, called, actions }: { owner: Owner; called: CalledDocument; actions: RowActions }) {
  const { t } = useTranslation(['case', 'issuing'])
  const profile = useDesk('app.profile', {}).data
  const standing: DocumentStanding = profile ? owner.standingOf(called, profile) : { is: 'FORM' }
  const canIssue = profile !== undefined && owner.mayBeIssued(called, profile)
  const choices = useRowChoices(owner, called, standing, canIssue, actions)
  const issueLabel = t(standing.is === 'CHANGED' ? 'issuing:issueAgain' : 'issuing:issue')
  return (
    <tr>
      <td className="number">{called.code}</td>
      <td>
        <button type="button" className="text-button" onClick={() => actions.preview(called)}>{called.title}</button>
        <StandingMark standing={standing} />
      </td>
      <td>
        <div className="document-actions">
          {canIssue && standing.is !== 'ISSUED' && <Button size="small" icon="done" variant="primary" onPress={() => actions.issue(called)} aria-label={`${issueLabel} ${called.title}`}>{issueLabel}</Button>}
          <Button size="small" icon="document" onPress={() => actions.preview(called)} aria-label={`${t('documents.preview')} ${called.title}`}>{t('documents.preview')}</Button>
          <Menu label={`${t('documents.actions')}：${called.title}`} choices={choices} />
        </div>
      </td>
    </tr>
  )
}

function useRowChoices(owner: Owner, called: CalledDocument, standing: DocumentStanding, canIssue: boolean, actions: RowActions): MenuChoice[] {
  const { t } = useTranslation(['case', 'copies', 'issuing'])
  const { saveAs, print } = useDocumentActions(owner.ref)
  const inForce = (standing.is === 'ISSUED' || standing.is === 'LAPSED') && standing.issue.files.length > 0 ? standing.issue.seq : null
  return [
    ...(canIssue && standing.is === 'ISSUED' ? [{ id: 'reissue', label: t('issuing:reissue'), icon: 'edit' as const, onAction: () => (isWordingEditable(called.code) ? actions.preview({ code: called.code, key: called.key, title: called.title, isNext: true }) : actions.issue(called)) }] : []),
    ...(called.issues.length > 0 ? [{ id: 'versions', label: t('issuing:versions'), icon: 'columns' as const, onAction: () => actions.versions(called) }] : []),
    ...(inForce === null ? [] : [{ id: 'set', label: t('issuing:saveSet'), icon: 'download' as const, onAction: () => actions.saveSet(inForce) }]),
    { id: 'docx', label: t('documents.saveDocx'), icon: 'download', onAction: () => void saveAs(called, 'docx') },
    { id: 'odt', label: t('documents.saveOdt'), icon: 'download', onAction: () => void saveAs(called, 'odt') },
    { id: 'pdf', label: t('documents.savePdf'), icon: 'download', onAction: () => void saveAs(called, 'pdf') },
    { id: 'print', label: t('documents.print'), icon: 'print', onAction: () => void print(called) },
    ...owner.copiesOf(called.code).map((copy): MenuChoice => (
      { id: copy, label: t('copies:previewCopy', { copy: t(`copies:copy.${copy}`) }), icon: 'document', onAction: () => actions.preview({ code: called.code, key: called.key, title: called.title, copy }) }
    )),
    ...(canIssue && owner.view ? [{ id: 'elsewhere', label: t('issuing:elsewhere'), icon: 'check' as const, onAction: () => actions.elsewhere(called) }] : []),
  ]
}
