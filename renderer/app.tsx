import { lazy, type ReactNode, Suspense } from 'react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createHashRouter, Navigate, Outlet } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { BatchWatch } from './batch-watch.tsx'
import { CalculatorPlace } from './event-forms/calculator-place.tsx'
import { CaseListPage } from './features/cases/case-list-page.tsx'
import { FirstRunPage } from './features/first-run/first-run-page.tsx'
import { Frame } from './features/frame/frame.tsx'
import { LaterPage } from './features/frame/later-page.tsx'
import { StoreProblemPage } from './features/frame/store-problem-page.tsx'
import { UnexpectedProblem } from './features/frame/unexpected-problem.tsx'
import { SearchDialog } from './features/search/search-dialog.tsx'
import { WorkbenchPage } from './features/workbench/workbench-page.tsx'
import { ReturnToRoom } from './return-to-room.tsx'
import { StatusProvider, useStatus } from './status.tsx'
import { Loading } from './ui/loading.tsx'

// What the first window does not show is loaded when it is first opened. Features do not know each other: what one shows of another is
// put together here.
const CasePage = lazy(async () => {
  const [{ CasePage: Page }, { DocumentList }, { SurroundingsCards }, { AbsenceList }, { ServiceCard }, { CalculatorDialog }, { CaseSubsidies }] = await Promise.all([
    import('./features/case/case-page.tsx'), import('./features/documents/document-list.tsx'),
    import('./features/surroundings/surroundings-cards.tsx'), import('./features/surroundings/absence-list.tsx'),
    import('./features/service/service-card.tsx'), import('./features/calculator/calculator-dialog.tsx'), import('./features/subsidy/case-subsidies.tsx'),
  ])
  return { default: () => <CalculatorPlace calculator={CalculatorDialog}><Page documents={DocumentList} surroundings={SurroundingsCards} absences={AbsenceList} service={ServiceCard} subsidies={CaseSubsidies} /></CalculatorPlace> }
})
const IntakePage = lazy(async () => {
  const [{ IntakePage: Page }, { IntakeSurroundings }] = await Promise.all([import('./features/intake/intake-page.tsx'), import('./features/surroundings/intake-surroundings.tsx')])
  return { default: () => <Page surroundings={IntakeSurroundings} /> }
})
const HearingPage = lazy(async () => {
  const [{ HearingPage: Page }, { Paper }, { DocumentPreview }, { CalculatorDialog }] = await Promise.all([
    import('./features/hearing/hearing-page.tsx'), import('./features/documents/paper.tsx'), import('./features/documents/document-preview.tsx'),
    import('./features/calculator/calculator-dialog.tsx'),
  ])
  return { default: () => <CalculatorPlace calculator={CalculatorDialog}><Page paper={Paper} preview={DocumentPreview} /></CalculatorPlace> }
})
const PartiesPage = lazy(async () => ({ default: (await import('./features/parties/parties-page.tsx')).PartiesPage }))
const HearingListPage = lazy(async () => ({ default: (await import('./features/hearing/hearing-list-page.tsx')).HearingListPage }))
const CalendarPage = lazy(async () => {
  const [{ CalendarPage: Page }, { SheetPreview }] = await Promise.all([import('./features/calendar/calendar-page.tsx'), import('./features/documents/sheet-preview.tsx')])
  return { default: () => <Page sheet={SheetPreview} /> }
})
const BatchPage = lazy(async () => {
  const [{ BatchPage: Page }, { SheetPreview }] = await Promise.all([import('./features/batch/batch-page.tsx'), import('./features/documents/sheet-preview.tsx')])
  return { default: () => <Page sheet={SheetPreview} /> }
})
const PaperPage = lazy(async () => ({ default: (await import('./features/documents/paper-page.tsx')).PaperPage }))
const RosterPage = lazy(async () => {
  const [{ RosterPage: Page }, { SheetPreview }] = await Promise.all([import('./features/roster/roster-page.tsx'), import('./features/documents/sheet-preview.tsx')])
  return { default: () => <Page sheet={SheetPreview} /> }
})
const PersonPage = lazy(async () => ({ default: (await import('./features/roster/person-page.tsx')).PersonPage }))
const OrganizationPage = lazy(async () => ({ default: (await import('./features/roster/organization-page.tsx')).OrganizationPage }))
const FundLedgerPage = lazy(async () => {
  const [{ FundLedgerPage: Page }, { SheetPreview }] = await Promise.all([import('./features/fund-ledger/fund-ledger-page.tsx'), import('./features/documents/sheet-preview.tsx')])
  return { default: () => <Page sheet={SheetPreview} /> }
})
const RegisterPage = lazy(async () => ({ default: (await import('./features/register/register-page.tsx')).RegisterPage }))
const PendingPage = lazy(async () => ({ default: (await import('./features/service/pending-page.tsx')).PendingPage }))
const SubsidyQueuePage = lazy(async () => ({ default: (await import('./features/subsidy/queue-page.tsx')).QueuePage }))
const SubsidyApplicationPage = lazy(async () => {
  const [{ ApplicationPage: Page }, { SubsidyDocumentList }] = await Promise.all([import('./features/subsidy/application-page.tsx'), import('./features/documents/document-list.tsx')])
  return { default: () => <Page documents={SubsidyDocumentList} /> }
})
const PacketsPage = lazy(async () => ({ default: (await import('./features/packets/packets-page.tsx')).PacketsPage }))
const SubsidyIntakePage = lazy(async () => ({ default: (await import('./features/subsidy-intake/subsidy-intake-page.tsx')).SubsidyIntakePage }))
const PanelListPage = lazy(async () => ({ default: (await import('./features/panel/panel-list-page.tsx')).PanelListPage }))
const PanelPage = lazy(async () => {
  const [{ PanelPage: Page }, { Paper }] = await Promise.all([import('./features/panel/panel-page.tsx'), import('./features/documents/paper.tsx')])
  return { default: () => <Page paper={Paper} /> }
})
const FundRulesPage = lazy(async () => ({ default: (await import('./features/fund-rules/fund-rules-page.tsx')).FundRulesPage }))
const CounterPage = lazy(async () => {
  const [{ CounterPage: Page }, { SheetPreview }] = await Promise.all([import('./features/subsidy-counter/counter-page.tsx'), import('./features/documents/sheet-preview.tsx')])
  return { default: () => <Page sheet={SheetPreview} /> }
})
const SettingsPage = lazy(async () => ({ default: (await import('./features/settings/settings-page.tsx')).SettingsPage }))
const TemplateListPage = lazy(async () => ({ default: (await import('./features/templates/template-list-page.tsx')).TemplateListPage }))
const TemplatePage = lazy(async () => {
  const [{ TemplatePage: Page }, { Paper }] = await Promise.all([import('./features/templates/template-page.tsx'), import('./features/documents/paper.tsx')])
  return { default: () => <Page paper={Paper} /> }
})

const router = createHashRouter([
  // Stands by itself: its window may not ask who works here.
  { path: 'parties', element: <Suspense fallback={null}><PartiesPage /></Suspense>, errorElement: <UnexpectedProblem /> },
  {
    element: <StatusProvider><ReturnToRoom><Suspense fallback={<Loading />}><Outlet /></Suspense></ReturnToRoom></StatusProvider>,
    errorElement: <UnexpectedProblem />,
    children: [
      { path: 'held/:token', element: <PaperPage /> },
      { path: 'hearing/:caseId', element: <Ready><HearingPage /></Ready> },
      { path: 'subsidy/panels/:panelId', element: <Ready><BatchWatch /><PanelPage /></Ready> },
      {
        element: <Ready><BatchWatch /><Frame search={SearchDialog} /></Ready>,
        children: [
          {
            errorElement: <UnexpectedProblem />,
            children: [
              { index: true, element: <WorkbenchPage /> },
              { path: 'cases', element: <CaseListPage /> },
              { path: 'cases/:caseId', element: <CasePage /> },
              { path: 'intake/:draftId', element: <IntakePage /> },
              { path: 'service', element: <PendingPage /> },
              { path: 'batch', element: <BatchPage /> },
              { path: 'register', element: <RegisterPage /> },
              { path: 'calendar', element: <CalendarPage /> },
              { path: 'hearing', element: <HearingListPage /> },
              { path: 'subsidy', element: <SubsidyQueuePage /> },
              { path: 'subsidy/new/:draftId', element: <SubsidyIntakePage /> },
              { path: 'subsidy/applications/:subsidyId', element: <SubsidyApplicationPage /> },
              { path: 'subsidy/ledger', element: <FundLedgerPage /> },
              { path: 'subsidy/panels', element: <PanelListPage /> },
              { path: 'subsidy/rules', element: <FundRulesPage /> },
              { path: 'subsidy/counter', element: <CounterPage /> },
              { path: 'reports', element: <LaterPage of="reports" /> },
              { path: 'roster', element: <RosterPage /> },
              { path: 'roster/people/:personId', element: <PersonPage /> },
              { path: 'roster/organizations/:organizationId', element: <OrganizationPage /> },
              { path: 'packets', element: <PacketsPage /> },
              { path: 'settings', element: <SettingsPage /> },
              { path: 'settings/templates', element: <TemplateListPage /> },
              { path: 'settings/templates/:code', element: <TemplatePage /> },
              { path: '*', element: <Navigate to="/" replace /> },
            ],
          },
        ],
      },
    ],
  },
])

// The store is on this machine: an answer is quick, and stale only after a command or a new day.
const client = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 30_000, networkMode: 'always' }, mutations: { networkMode: 'always' } },
})

export function App() {
  return <QueryClientProvider client={client}><RouterProvider router={router} /></QueryClientProvider>
}

/** The pages, once there is a store to work with and an office to work for. */
function Ready({ children }: { children: ReactNode }) {
  const { storeProblem, preferences } = useStatus()
  if (storeProblem) return <StoreProblemPage problem={storeProblem} />
  if (preferences.city === null) return <FirstRunPage />
  return children
}
