import type { Translated } from './translated.js';
import type { checkScreens as chinese } from './zh-CN-checks.js';

/** Texts of checking the documents of a case against one another. */
export const checkScreens = {
  checks: {
    title: 'Document check',
    agree: 'Checked {{rules}} points in {{papers}} documents; no contradictions found',
    disagree: 'Checked {{papers}} documents; points to settle: {{count}}',
    ownAgree: 'Agrees with the other documents and records of this case.',
    rules: 'What is checked',
    again: 'Check again',
    beforeBlocked:
      'A document this submission issues disagrees with the register or another document: mend it first, then submit',
    beforeWarned:
      'There are hints about a document this submission issues: look at them before submitting',
    goOn: 'Checked, go on',
    jump: 'View “{{title}}”',
    jumpHere: 'Show “{{words}}” in the preview',
    held: 'Documents the process could not issue',
    heldSince: 'Held since',
    issueAgain: 'Issue again',
    issuing: 'Issuing again',
    issueHint: 'Correct what contradicts first, then issue again.',
  },
} as const satisfies Translated<typeof chinese>;
