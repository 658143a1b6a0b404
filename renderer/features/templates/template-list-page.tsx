import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import { versionOn } from '../../../shared/documents/template-change.ts'
import { type WordedCode, wordedCodes } from '../../../shared/documents/passages/index.ts'
import type { TemplateVersion } from '../../../shared/documents/passages/passage.ts'
import { useDesk } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { Badge } from '../../ui/badge.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Loading } from '../../ui/loading.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useTemplateNames } from './names.ts'
import { comingVersion } from './versions.ts'
import './templates.css'

/** 文書範本: every document that the office may word itself, with the wording in force and the one that is coming. */
export function TemplateListPage() {
  const { t } = useTranslation('templates')
  const { data: versions, error } = useDesk('template.versions', {})
  return (
    <Page title={t('title')} description={t('intro')} actions={<LinkButton to={paths.settings} icon="chevronLeft">{t('toSettings')}</LinkButton>}>
      {error && <RefusalBanner refusal={error.refusal} />}
      {!versions && !error && <Loading />}
      {versions && (
        <Section title={t('list')}>
          <div className="table-scroll">
            <table className="table">
              <thead>
                <tr>{(['code', 'document', 'inForce', 'since', 'next'] as const).map((column) => <th key={column} scope="col">{t(`column.${column}`)}</th>)}</tr>
              </thead>
              <tbody>{wordedCodes.map((code) => <TemplateRow key={code} code={code} versions={versions} />)}</tbody>
            </table>
          </div>
        </Section>
      )}
    </Page>
  )
}

function TemplateRow({ code, versions }: { code: WordedCode; versions: readonly TemplateVersion[] }) {
  const { t } = useTranslation('templates')
  const { today } = useStatus()
  const dates = useDates()
  const names = useTemplateNames()
  const inForce = versionOn(versions, code, today)
  const coming = comingVersion(versions, code, today)
  return (
    <tr>
      <td className="number">{code === 'COMMON' ? '—' : code}</td>
      <th scope="row" className="template-name"><Link to={paths.template(code)}>{names.ofTemplate(code)}</Link>{code === 'COMMON' && <span className="field-hint">{t('commonHint')}</span>}</th>
      <td>{inForce === null || Object.keys(inForce.texts).length === 0 ? t('program') : <Badge tone="accent">{t('version', { version: inForce.version })}</Badge>}</td>
      <td className="number">{inForce === null ? '—' : dates.tableDate(inForce.effectiveFrom)}</td>
      <td className="number">{coming === null ? '—' : t('nextFrom', { version: coming.version, date: dates.tableDate(coming.effectiveFrom) })}</td>
    </tr>
  )
}
