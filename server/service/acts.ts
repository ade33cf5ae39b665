import type { ActHandler } from '../tasks/act.js';
import { serveDocument } from './acts/serve-document.js';

/** What completing the tasks of the service does, by act. */
export const serviceActs = {
  'serve-document': serveDocument,
} satisfies Record<string, ActHandler>;
