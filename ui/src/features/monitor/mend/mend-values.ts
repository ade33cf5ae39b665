import type { MendActId } from '../../../../../server/domain/monitor/mend-acts.js';

/** Keys and choices of an act. */
export type MendInput = Record<string, string | number | boolean | null>;

/** Where the choice of an act stands in its input; an act without one asks for nothing to be chosen. */
export const choiceOf: Partial<Record<MendActId, 'accountId' | 'targetElementId' | 'name'>> = {
  'reassign-task': 'accountId',
  'move-token': 'targetElementId',
  'set-variables': 'name',
};
