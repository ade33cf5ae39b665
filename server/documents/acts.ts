import type { ActHandler } from '../tasks/act.js';
import { sealDocument } from './acts/seal-document.js';

/** What completing the tasks of the papers does, by act. */
export const documentActs = {
  'seal-document': sealDocument,
} satisfies Record<string, ActHandler>;
