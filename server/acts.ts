import { caseActs } from './cases/acts.js';
import { documentActs } from './documents/acts.js';
import { moneyActs } from './money/acts.js';
import { serviceActs } from './service/acts.js';
import type { ActTable } from './tasks/act.js';

/** Every act of the contract with the operation behind it; one that is missing does not compile. */
export const acts = {
  ...caseActs,
  ...moneyActs,
  ...documentActs,
  ...serviceActs,
} satisfies ActTable;
