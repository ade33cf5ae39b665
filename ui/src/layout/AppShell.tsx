import { Layout } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { RepresentHint } from '../features/people/absence/RepresentHint.js';
import { SearchButton } from '../features/search/SearchButton.js';
import { NoticeBell } from '../features/notices/NoticeBell.js';
import { LiveHint } from '../shared/live/LiveHint.js';
import { Loading } from '../shared/Loading.js';
import { useLive } from '../shared/use-live.js';
import { AccountMenu } from './AccountMenu.js';
import { MainNav } from './MainNav.js';
import { useTopOfPage } from './use-top-of-page.js';
import { Wordmark } from './Wordmark.js';
import './shell.css';

/** Frame of every page: who we are, where to go, who I am. */
export function AppShell() {
  const { t } = useTranslation();
  useLive();
  useTopOfPage();
  return (
    <Layout className="shell">
      <a className="skip-link" href="#main">
        {t('app.skip')}
      </a>
      <Layout.Header className="shell-header">
        <Link to="/tasks" className="shell-home">
          <Wordmark />
        </Link>
        <MainNav />
        <div className="shell-person">
          <SearchButton />
          <NoticeBell />
          <AccountMenu />
        </div>
      </Layout.Header>
      <RepresentHint />
      <LiveHint />
      <main id="main" className="shell-main" tabIndex={-1}>
        <Suspense fallback={<Loading isPage />}>
          <Outlet />
        </Suspense>
      </main>
    </Layout>
  );
}
