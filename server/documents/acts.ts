import type { ActHandler } from '../tasks/act.js';
import { sealDocument } from './acts/seal-document.js';
import { serveDocument } from './acts/serve-document.js';

/** What completing the tasks of the papers does, by act. */
export const documentActs = {
  'seal-document': sealDocument,
  'serve-document': serveDocument,
} satisfies Record<string, ActHandler>;
