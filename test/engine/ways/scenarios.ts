import { collectiveWays } from './collective-ways.js';
import { fastTrackWays } from './fast-track-ways.js';
import { intakeWays } from './intake-ways.js';
import { jointWays } from './joint-ways.js';
import { moneyWays } from './money-ways.js';
import { reviewWays } from './review-ways.js';
import { terminationWays } from './termination-ways.js';
import type { Way } from './way.js';

/** Every way of a case that the demo does not go, by the part of the process in which it leaves the ordinary. */
export const ways: Record<string, Way[]> = {
  'intake and examination': intakeWays,
  advance: fastTrackWays,
  'ordinary review': reviewWays,
  'collective decision': collectiveWays,
  'joint relief': jointWays,
  'money and file': moneyWays,
  termination: terminationWays,
};
