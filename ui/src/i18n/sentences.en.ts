import { compareSentences } from './sentences-compare.en.js';
import { engineSentences } from './sentences-engine.en.js';
import { faultSentences } from './sentences-faults.en.js';
import { feedSentences } from './sentences-feed.en.js';
import { lintSentences } from './sentences-lint.en.js';
import { machineSentences } from './sentences-machines.en.js';
import { monitorSentences } from './sentences-monitor.en.js';
import { mendSentences } from './sentences-mend.en.js';
import { reasonSentences } from './sentences-reasons.en.js';
import { reviewSentences } from './sentences-review.en.js';
import { runningSentences } from './sentences-running.en.js';
import { standingSentences } from './sentences-standing.en.js';
import { trialSentences } from './sentences-trial.en.js';

/** English for the sentences of the rules; braces hold what differs: see `translate.ts`. */
export const sentences: Readonly<Record<string, string>> = {
  ...monitorSentences,
  ...machineSentences,
  ...feedSentences,
  ...compareSentences,
  ...faultSentences,
  ...reasonSentences,
  ...runningSentences,
  ...reviewSentences,
  ...lintSentences,
  ...engineSentences,
  ...trialSentences,
  ...standingSentences,
  ...mendSentences,
};
