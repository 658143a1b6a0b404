import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/page.tsx'
import { DataSection } from './data-section.tsx'
import { DemonstrationSection } from './demonstration-section.tsx'
import { LetterheadSection } from './letterhead-section.tsx'
import { LookSection } from './look-section.tsx'
import { OfficeCalendarSection } from './office-calendar-section.tsx'
import { OfficeSection } from './office-section.tsx'
import { PacketsSection } from './packets-section.tsx'
import { TemplatesSection } from './templates-section.tsx'
import './settings.css'

export function SettingsPage() {
  const { t } = useTranslation('frame')
  return (
    <Page title={t('settings.title')} className="settings-page">
      <OfficeSection />
      <LetterheadSection />
      <OfficeCalendarSection />
      <TemplatesSection />
      <PacketsSection />
      <LookSection />
      <DemonstrationSection />
      <DataSection />
    </Page>
  )
}
