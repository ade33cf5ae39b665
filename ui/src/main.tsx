import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { startI18n } from './i18n/i18n.js';
import './global.css';
import './features/tasks/inbox.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');
startI18n();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
