import { createBrowserRouter, Navigate } from 'react-router';
import { SignInPage } from './features/accounts/SignInPage.js';
import { loadWords } from './i18n/i18n.js';
import { CrashPage } from './layout/CrashPage.js';
import { NotFoundPage } from './layout/NotFoundPage.js';
import { Loading } from './shared/Loading.js';

/** A page beyond signing in: with the texts of all rooms. */
async function worded<Module>(page: Promise<Module>): Promise<Module> {
  await loadWords();
  return page;
}

export const router = createBrowserRouter([
  { path: '/sign-in', element: <SignInPage />, errorElement: <CrashPage /> },
  {
    path: '/check',
    errorElement: <CrashPage />,
    lazy: async () => ({
      Component: (await worded(import('./features/archive/CheckPage.js'))).CheckPage,
    }),
  },
  {
    path: '/check/:code',
    errorElement: <CrashPage />,
    lazy: async () => ({
      Component: (await worded(import('./features/archive/CheckPage.js'))).CheckPage,
    }),
  },
  {
    path: '/visits',
    lazy: async () => ({
      Component: (await worded(import('./features/visits/VisitsPage.js'))).VisitsPage,
    }),
    hydrateFallbackElement: <Loading isPage />,
    errorElement: <CrashPage />,
  },
  {
    path: '/visits/:id',
    lazy: async () => ({
      Component: (await worded(import('./features/visits/VisitsPage.js'))).VisitsPage,
    }),
    hydrateFallbackElement: <Loading isPage />,
    errorElement: <CrashPage />,
  },
  {
    path: '/cases/:id/timeline',
    lazy: async () => {
      const [{ SignedIn }, { TimelinePrintPage }] = await Promise.all([
        import('./features/accounts/SignedIn.js'),
        worded(import('./features/cases/timeline/TimelinePrintPage.js')),
      ]);
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
  ...(['drafts', 'releases'] as const).map((kind) => ({
    path: `/designer/${kind}/:id/handbook`,
    lazy: async () => {
      const [{ SignedIn }, { DraftHandbookPage, ReleaseHandbookPage }] = await Promise.all([
        worded(import('./features/accounts/SignedIn.js')),
        import('./features/designer/handbook/HandbookPage.js'),
      ]);
      const Page = kind === 'drafts' ? DraftHandbookPage : ReleaseHandbookPage;
      return {
        element: (
          <SignedIn>
            <Page />
          </SignedIn>
        ),
      };
    },
    errorElement: <CrashPage />,
  })),
  {
    lazy: async () => ({
      Component: (await worded(import('./layout/SignedInShell.js'))).SignedInShell,
    }),
    hydrateFallbackElement: <Loading isPage />,
    errorElement: <CrashPage />,
    children: [
      { index: true, element: <Navigate to="/tasks" replace /> },
      {
        path: '/tasks',
        lazy: async () => ({
          Component: (await import('./features/tasks/InboxPage.js')).InboxPage,
        }),
      },
      {
        path: '/tasks/:id',
        lazy: async () => ({ Component: (await import('./features/tasks/TaskPage.js')).TaskPage }),
      },
      {
        path: '/cases',
        lazy: async () => ({
          Component: (await import('./features/cases/CaseListPage.js')).CaseListPage,
        }),
      },
      {
        path: '/cases/import',
        lazy: async () => ({
          Component: (await import('./features/cases/national/NationalImportPage.js'))
            .NationalImportPage,
        }),
      },
      {
        path: '/cases/:id',
        lazy: async () => ({ Component: (await import('./features/cases/CasePage.js')).CasePage }),
      },
      {
        path: '/documents/:id',
        lazy: async () => ({
          Component: (await import('./features/documents/DocumentPage.js')).DocumentPage,
        }),
      },
      {
        path: '/document-drafts/:id',
        lazy: async () => ({
          Component: (await import('./features/documents/drafts/DraftPage.js')).DraftPage,
        }),
      },
      {
        path: '/applications/filed/:id',
        lazy: async () => ({
          Component: (await import('./features/cases/intake/FiledPage.js')).FiledPage,
        }),
      },
      {
        path: '/applications/new',
        lazy: async () => ({
          Component: (await import('./features/cases/intake/IntakePage.js')).IntakePage,
        }),
      },
      {
        path: '/partner-reliefs',
        lazy: async () => ({
          Component: (await import('./features/duplicates/PartnerReliefsPage.js'))
            .PartnerReliefsPage,
        }),
      },
      {
        path: '/seals',
        lazy: async () => ({
          Component: (await import('./features/seals/SealsPage.js')).SealsPage,
        }),
      },
      {
        path: '/interferences',
        lazy: async () => ({
          Component: (await import('./features/interferences/InterferencesPage.js'))
            .InterferencesPage,
        }),
      },
      {
        path: '/funds',
        lazy: async () => ({
          Component: (await import('./features/money/FundsPage.js')).FundsPage,
        }),
      },
      {
        path: '/terms',
        lazy: async () => ({
          Component: (await import('./features/deadlines/TermsPage.js')).TermsPage,
        }),
      },
      {
        path: '/service',
        lazy: async () => ({
          Component: (await import('./features/service/ServicePage.js')).ServicePage,
        }),
      },
      {
        path: '/templates',
        lazy: async () => ({
          Component: (await import('./features/document-templates/TemplateListPage.js'))
            .TemplateListPage,
        }),
      },
      {
        path: '/templates/:kind',
        lazy: async () => ({
          Component: (await import('./features/document-templates/TemplatePage.js')).TemplatePage,
        }),
      },
      {
        path: '/audit',
        lazy: async () => ({
          Component: (await import('./features/audit/AuditPage.js')).AuditPage,
        }),
      },
      {
        path: '/people',
        lazy: async () => ({
          Component: (await import('./features/people/PeoplePage.js')).PeoplePage,
        }),
      },
      {
        path: '/offices',
        lazy: async () => ({
          Component: (await import('./features/people/offices/OfficesPage.js')).OfficesPage,
        }),
      },
      {
        path: '/delegations',
        lazy: async () => ({
          Component: (await import('./features/people/absence/AbsencePage.js')).AbsencePage,
        }),
      },
      {
        path: '/designer/*',
        lazy: async () => ({
          Component: (await import('./features/designer/StudioRoutes.js')).StudioRoutes,
        }),
      },
      {
        path: '/monitor/*',
        lazy: async () => ({
          Component: (await import('./features/monitor/MonitorRoutes.js')).MonitorRoutes,
        }),
      },
      {
        path: '/settings',
        lazy: async () => ({
          Component: (await import('./features/settings/SettingsPage.js')).SettingsPage,
        }),
      },
      {
        path: '/settings/changes',
        lazy: async () => ({
          Component: (await import('./features/settings/changes/ChangeListPage.js')).ChangeListPage,
        }),
      },
      {
        path: '/settings/changes/:id',
        lazy: async () => ({
          Component: (await import('./features/settings/changes/ChangePage.js')).ChangePage,
        }),
      },
      {
        path: '/settings/calendar',
        lazy: async () => ({
          Component: (await import('./features/settings/calendar/CalendarPage.js')).CalendarPage,
        }),
      },
      {
        path: '/settings/wages',
        lazy: async () => ({
          Component: (await import('./features/settings/wages/WagesPage.js')).WagesPage,
        }),
      },
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
