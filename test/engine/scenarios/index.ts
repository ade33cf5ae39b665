import { examination } from './examination.js';
import { collective } from './full-review.js';
import { intake } from './intake.js';
import { jointRelief } from './joint-relief.js';
import { ordinary } from './ordinary-review.js';
import { payment } from './payment.js';
import type { Scenario } from './scenario.js';
import { termination } from './termination.js';

/** Every way of the procedure; together they take every flow of every diagram. */
export const scenarios: Scenario[] = [
  ...intake,
  ...examination,
  ...ordinary,
  ...collective,
  ...jointRelief,
  ...payment,
  ...termination,
];
