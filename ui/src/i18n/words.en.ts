import { auditWords } from './words-audit.en.js';
import { caseWords } from './words-case.en.js';
import { workWords } from './words-work.en.js';

/** English for the official Chinese words of the rules and the diagrams, by the Chinese word itself. */
export const words: Readonly<Record<string, string>> = {
  ...auditWords,
  ...caseWords,
  ...workWords,
};
