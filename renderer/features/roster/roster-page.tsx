import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { Roster, RosterOrganization, RosterPerson } from '../../../shared/model/roster.ts'
import { useDesk } from '../../desk.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { OrganizationForm } from './organization-form.tsx'
import { OrganizationTable } from './organization-table.tsx'
import { PersonForm } from './person-form.tsx'
import { PersonTable } from './person-table.tsx'
import './roster.css'

type Edited = { kind: 'person'; person: RosterPerson | null } | { kind: 'organization'; organization: RosterOrganization | null }

/** 名冊, in its first form: who is on it, with qualification and term. */
export function RosterPage() {
  const { t } = useTranslation('frame')
  const [parameters, setParameters] = useSearchParams()
  const tab = parameters.get('tab') === 'organizations' ? 'organizations' : 'people'
  const { data: roster, error } = useDesk('roster.view', {})
  const { today } = useStatus()
  const [edited, setEdited] = useState<Edited | null>(null)
  if (error) return <Page title={t('roster.title')}><RefusalBanner refusal={error.refusal} /></Page>
  if (!roster) return <Loading />

  const addPerson = <Button variant="primary" icon="add" onPress={() => setEdited({ kind: 'person', person: null })}>{t('roster.addPerson')}</Button>
  const addOrganization = <Button variant="primary" icon="add" onPress={() => setEdited({ kind: 'organization', organization: null })}>{t('roster.addOrganization')}</Button>
  return (
    <Page title={t('roster.title')} description={t('roster.description')} actions={tab === 'people' ? addPerson : addOrganization}>
      <Tabs
        label={t('roster.title')}
        selected={tab}
        onSelect={(next) => setParameters({ tab: next }, { replace: true })}
        tabs={[
          { id: 'people', label: t('roster.people'), count: roster.people.length, content: <PersonTable roster={roster} today={today} onEdit={(person) => setEdited({ kind: 'person', person })} /> },
          { id: 'organizations', label: t('roster.organizations'), count: roster.organizations.length, content: <OrganizationTable roster={roster} onEdit={(organization) => setEdited({ kind: 'organization', organization })} /> },
        ]}
      />
      <EditDialog edited={edited} roster={roster} onClose={() => setEdited(null)} />
    </Page>
  )
}

function EditDialog({ edited, roster, onClose }: { edited: Edited | null; roster: Roster; onClose: () => void }) {
  if (edited === null) return null
  if (edited.kind === 'person') return <PersonForm person={edited.person} organizations={roster.organizations} onClose={onClose} />
  return <OrganizationForm organization={edited.organization} onClose={onClose} />
}
