import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../layout/NotFoundPage.js';
import { Loading } from '../../shared/Loading.js';
import './studio-words.js';

const PackageListPage = lazy(async () => ({
  default: (await import('./list/PackageListPage.js')).PackageListPage,
}));
const DraftPage = lazy(async () => ({ default: (await import('./DraftPage.js')).DraftPage }));
const ReleasePage = lazy(async () => ({ default: (await import('./ReleasePage.js')).ReleasePage }));

/** The pages of the studio below `/designer`: the router of all pages, which everybody loads, knows only this one. */
export function StudioRoutes() {
  return (
    <Suspense fallback={<Loading isPage />}>
      <Routes>
        <Route index element={<PackageListPage />} />
        <Route path="drafts/:id" element={<DraftPage />} />
        <Route path="releases/:id" element={<ReleasePage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
