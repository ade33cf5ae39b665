import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Outlet, Route, Routes } from 'react-router';
import { NotFoundPage } from '../../layout/NotFoundPage.js';
import { Loading } from '../../shared/Loading.js';
import { useOpenTabs } from './use-open-tabs.js';
import './monitor-words.js';
import './monitor.css';

const HistoryPage = lazy(async () => ({
  default: (await import('./history/HistoryPage.js')).HistoryPage,
}));

/** The pages of the monitor below `/monitor`: the router of all pages, which everybody loads, knows only this one. */
export function MonitorRoutes() {
  const open = useOpenTabs();
  return (
    <Suspense fallback={<Loading isPage />}>
      <Routes>
        <Route element={<MonitorFrame />}>
          <Route index element={<Landing />} />
          {open.map(({ key, Page }) => (
            <Route key={key} path={`${key}/*`} element={<Page />} />
          ))}
          <Route path="cases/:id" element={<HistoryPage />} />
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}

/** The bar of the pages above the page that is open. */
function MonitorFrame() {
  const { t } = useTranslation();
  const open = useOpenTabs();
  return (
    <article className="monitor">
      <header className="monitor-head">
        <h1>{t('monitor.title')}</h1>
        <nav className="monitor-tabs" aria-label={t('monitor.tabs')}>
          {open.map(({ key }) => (
            <NavLink key={key} to={`/monitor/${key}`}>
              {t(`monitor.tab.${key}`)}
            </NavLink>
          ))}
        </nav>
      </header>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </article>
  );
}

/** Supervisors begin with the cases, operators with the machine. */
function Landing() {
  const open = useOpenTabs();
  const keys: string[] = open.map(({ key }) => key);
  const first = ['overview', 'health', ...keys].find((key) => keys.includes(key));
  if (first === undefined) return <NotFoundPage />;
  return <Navigate to={`/monitor/${first}`} replace />;
}
