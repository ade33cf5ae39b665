import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchInput } from './api/last-input.js';
import { App } from './App.js';
import { startI18n } from './i18n/i18n.js';
import './global.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');
watchInput(window);
void startI18n().then(() => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
