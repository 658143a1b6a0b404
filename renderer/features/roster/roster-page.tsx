import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { OfficeSheet } from '../../../shared/ipc/views.ts'
import { newEntry } from '../../../shared/roster/draft-id.ts'
import { useDesk } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { OrganizationTable } from './organization-table.tsx'
import { PersonTable } from './person-table.tsx'
import { PublicationTab } from './publication-tab.tsx'
import './roster.css'

/** A sheet over the page, to be kept or printed. */
export type SheetDialog = ComponentType<{ sheet: OfficeSheet; onClose: () => void }>

const tabs = ['people', 'organizations', 'publication'] as const

/** 名冊: who may mediate, who may be entrusted, and the lists that are published. */
export function RosterPage({ sheet }: { sheet: SheetDialog }) {
  const { t } = useTranslation('roster')
  const [parameters, setParameters] = useSearchParams()
  const tab = tabs.find((one) => one === parameters.get('tab')) ?? 'people'
  const { data: roster, error } = useDesk('roster.view', {})
  const { data: standing } = useDesk('roster.standing', {})
  const [isImporting, setImporting] = useState(false)
  if (error) return <Page title={t('title')}><RefusalBanner refusal={error.refusal} /></Page>
  if (!roster || !standing) return <Loading />
  const add = tab === 'organizations'
    ? <LinkButton variant="primary" icon="add" to={paths.rosterOrganization(newEntry)}>{t('addOrganization')}</LinkButton>
    : <LinkButton variant="primary" icon="add" to={paths.rosterPerson(newEntry)}>{t('addPerson')}</LinkButton>
  return (
    <Page title={t('title')} description={t('description')} className="roster-page" actions={tab !== 'publication' && <><Button onPress={() => setImporting(true)}>{t('import.open')}</Button>{add}</>}>
      <Tabs
        label={t('title')}
        selected={tab}
        className="tabs roster-tabs"
        onSelect={(next) => setParameters({ tab: next }, { replace: true })}
        tabs={[
          { id: 'people', label: t('people'), count: roster.people.length, content: <PersonTable roster={roster} standing={standing} /> },
          { id: 'organizations', label: t('organizations'), count: roster.organizations.length, content: <OrganizationTable roster={roster} /> },
          { id: 'publication', label: t('publication'), content: <PublicationTab roster={roster} sheet={sheet} /> },
        ]}
      />
      {isImporting && <ImportDialog of={tab === 'organizations' ? 'ORGANIZATIONS' : 'PEOPLE'} onClose={() => setImporting(false)} />}
    </Page>
  )
}
