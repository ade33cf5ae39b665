import { createBrowserRouter, Navigate } from 'react-router';
import { SignedIn } from './features/accounts/SignedIn.js';
import { SignInPage } from './features/accounts/SignInPage.js';
import { CheckPage } from './features/archive/CheckPage.js';
import { CaseListPage } from './features/cases/CaseListPage.js';
import { CasePage } from './features/cases/CasePage.js';
import { IntakePage } from './features/cases/intake/IntakePage.js';
import { TermsPage } from './features/deadlines/TermsPage.js';
import { TemplateListPage } from './features/document-templates/TemplateListPage.js';
import { TemplatePage } from './features/document-templates/TemplatePage.js';
import { DocumentPage } from './features/documents/DocumentPage.js';
import { DraftPage } from './features/documents/drafts/DraftPage.js';
import { PartnerReliefsPage } from './features/duplicates/PartnerReliefsPage.js';
import { FundsPage } from './features/money/FundsPage.js';
import { SealsPage } from './features/seals/SealsPage.js';
import { CalendarPage } from './features/settings/calendar/CalendarPage.js';
import { ChangeListPage } from './features/settings/changes/ChangeListPage.js';
import { ChangePage } from './features/settings/changes/ChangePage.js';
import { ServicePage } from './features/service/ServicePage.js';
import { SettingsPage } from './features/settings/SettingsPage.js';
import { WagesPage } from './features/settings/wages/WagesPage.js';
import { InboxPage } from './features/tasks/InboxPage.js';
import { TaskPage } from './features/tasks/TaskPage.js';
import { AppShell } from './layout/AppShell.js';
import { CrashPage } from './layout/CrashPage.js';
import { NotFoundPage } from './layout/NotFoundPage.js';

export const router = createBrowserRouter([
  { path: '/sign-in', element: <SignInPage />, errorElement: <CrashPage /> },
  { path: '/check', element: <CheckPage />, errorElement: <CrashPage /> },
  { path: '/check/:code', element: <CheckPage />, errorElement: <CrashPage /> },
  {
    path: '/cases/:id/timeline',
    lazy: async () => {
      const { TimelinePrintPage } = await import('./features/cases/timeline/TimelinePrintPage.js');
      return {
        element: (
          <SignedIn>
            <TimelinePrintPage />
          </SignedIn>
        ),
      };
    },
    errorElement: <CrashPage />,
  },
  {
    element: (
      <SignedIn>
        <AppShell />
      </SignedIn>
    ),
    errorElement: <CrashPage />,
    children: [
      { index: true, element: <Navigate to="/tasks" replace /> },
      { path: '/tasks', element: <InboxPage /> },
      { path: '/tasks/:id', element: <TaskPage /> },
      { path: '/cases', element: <CaseListPage /> },
      { path: '/cases/:id', element: <CasePage /> },
      { path: '/documents/:id', element: <DocumentPage /> },
      { path: '/document-drafts/:id', element: <DraftPage /> },
      { path: '/applications/new', element: <IntakePage /> },
      { path: '/partner-reliefs', element: <PartnerReliefsPage /> },
      { path: '/seals', element: <SealsPage /> },
      { path: '/funds', element: <FundsPage /> },
      { path: '/terms', element: <TermsPage /> },
      { path: '/service', element: <ServicePage /> },
      { path: '/templates', element: <TemplateListPage /> },
      { path: '/templates/:kind', element: <TemplatePage /> },
      { path: '/settings', element: <SettingsPage /> },
      { path: '/settings/changes', element: <ChangeListPage /> },
      { path: '/settings/changes/:id', element: <ChangePage /> },
      { path: '/settings/calendar', element: <CalendarPage /> },
      { path: '/settings/wages', element: <WagesPage /> },
      {
        path: '/account',
        lazy: async () => ({
          Component: (await import('./features/accounts/own/AccountPage.js')).AccountPage,
        }),
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
