import type { Planter } from '../planter.js';
import { driftPlanters } from './drift.js';
import { enginePlanters } from './engine.js';
import { moneyPlanters } from './money.js';
import { paperPlanters } from './papers.js';
import { taskPlanters } from './tasks.js';
import { termPlanters } from './terms.js';
import { waitPlanters } from './waits.js';

/** A planter for every kind that cases can have; those of the machine are held by tests of their own. */
export const planters: readonly Planter[] = [
  ...termPlanters,
  ...taskPlanters,
  ...waitPlanters,
  ...paperPlanters,
  ...moneyPlanters,
  ...enginePlanters,
  ...driftPlanters,
];
