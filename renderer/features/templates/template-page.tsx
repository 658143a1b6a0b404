import type { ComponentType } from 'react'
import { useParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { wordedCodes } from '../../../shared/documents/passages/index.ts'
import { useDesk } from '../../desk.ts'
import { useStoredDraft } from '../../drafts.ts'
import { paths } from '../../paths.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { TemplateEditor } from './template-editor.tsx'
import './templates.css'

/** The wording of one document. @param paper draws a document */
export function TemplatePage({ paper }: { paper: ComponentType<{ model: DocumentModel }> }) {
  const { t } = useTranslation('templates')
  const { code: given = '' } = useParams()
  const code = wordedCodes.find((one) => one === given)
  const versions = useDesk('template.versions', {})
  const profile = useDesk('app.profile', {})
  const draft = useStoredDraft(`template:${given}`)
  const error = versions.error ?? profile.error
  if (code === undefined) return <div className="page"><EmptyState icon="document" title={t('unknown')} action={<LinkButton to={paths.templates}>{t('back')}</LinkButton>}>{t('unknownText')}</EmptyState></div>
  if (error) return <div className="page"><RefusalBanner refusal={error.refusal} /></div>
  if (!versions.data || !profile.data || draft === undefined) return <Loading />
  return <TemplateEditor key={code} code={code} versions={versions.data} profile={profile.data} draft={draft} paper={paper} />
}
