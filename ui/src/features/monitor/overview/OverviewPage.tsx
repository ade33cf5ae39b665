import { Route, Routes } from 'react-router';
import { NotFoundPage } from '../../../layout/NotFoundPage.js';
import { BehindPage } from './BehindPage.js';
import { OverviewBoard } from './OverviewBoard.js';
import './overview.css';

/** 概览: how the offices in reach stand, and the cases behind every number. */
export function OverviewPage() {
  return (
    <Routes>
      <Route index element={<OverviewBoard />} />
      <Route path="cases" element={<BehindPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
