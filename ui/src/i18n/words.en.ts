import { blockWords } from './words-blocks.en.js';
import { conditionWords } from './words-conditions.en.js';
import { auditWords } from './words-audit.en.js';
import { caseWords } from './words-case.en.js';
import { compareWords } from './words-compare.en.js';
import { formAfterWords } from './words-forms-after.en.js';
import { formDecisionWords } from './words-forms-decisions.en.js';
import { formFactWords } from './words-forms-facts.en.js';
import { visitWords } from './words-visits.en.js';
import { flowWords } from './words-flows.en.js';
import { listWords } from './words-lists.en.js';
import { processWords } from './words-process.en.js';
import { trialWords } from './words-trial.en.js';
import { workWords } from './words-work.en.js';

/** English for the official Chinese words of the rules, the forms and the diagrams, by the Chinese word itself. */
export const words: Readonly<Record<string, string>> = {
  ...blockWords,
  ...conditionWords,
  ...auditWords,
  ...caseWords,
  ...compareWords,
  ...workWords,
  ...listWords,
  ...processWords,
  ...flowWords,
  ...trialWords,
  ...visitWords,
  ...formFactWords,
  ...formDecisionWords,
  ...formAfterWords,
};
