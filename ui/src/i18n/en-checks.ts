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
    decisionHint:
      'If this makes the decision, its approval sheet and its text are checked before you submit; whatever cannot be checked yet is checked at sealing.',
    decisionBlocked:
      'Submitting makes the decision; its approval sheet or its text disagrees and cannot be issued before it is corrected',
    decisionWarned:
      'Submitting makes the decision; please check these remarks on its approval sheet or its text',
    goOn: 'Checked, go on',
    goOnHeld: 'Submit anyway; the document is issued once corrected',
    jump: 'View “{{title}}”',
    jumpHere: 'Show “{{words}}” in the preview',
    held: 'Documents the process could not issue',
    heldSince: 'Held since',
    issueAgain: 'Issue again',
    issuing: 'Issuing again',
    issueHint: 'Correct what contradicts first, then issue again.',
  },
} as const satisfies Translated<typeof chinese>;
