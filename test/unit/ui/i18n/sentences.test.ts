import { describe, expect, it } from '@jest/globals';
import { toEnglish } from '../../../../ui/src/i18n/english.js';
import { textsBelow } from './source-texts.js';

const domain = new URL('../../../../server/domain/', import.meta.url);
const han = /\p{Script=Han}/u;

/**
 * Rules whose sentences a person reads on the screens: what is wrong, why not, what was found. Sentences made of sentences are held
 * by `findings.test.ts`.
 */
const told = [
  'access/audit-actions.ts',
  'access/delegation.ts',
  'access/password-rules.ts',
  'access/separation-of-duties.ts',
  'amount/amount-standard.ts',
  'amount/ceiling.ts',
  'amount/wages.ts',
  'authority/authority.ts',
  'authority/check-bands.ts',
  'authority/check-delegations.ts',
  'basics/coverage.ts',
  'cases/case-verbs.ts',
  'cases/correction.ts',
  'cases/handler-choice.ts',
  'cases/interference.ts',
  'cases/paper-approval.ts',
  'cases/phone-approval.ts',
  'cases/recusal.ts',
  'cases/reminding.ts',
  'cases/suspension.ts',
  'cases/timeline-kinds.ts',
  'cases/visit-device.ts',
  'cases/visit-record.ts',
  'eligibility/eligibility.ts',
  'eligibility/ground-findings.ts',
  'eligibility/minor-situations.ts',
  'eligibility/opinion-groups.ts',
  'eligibility/relief-exclusions.ts',
  'eligibility/relief-facts.ts',
  'eligibility/relief-requirements.ts',
  'eligibility/relief-situations.ts',
  'forms/form-people.ts',
  'forms/form-schema.ts',
  'forms/form-values.ts',
  'intake/material-list.ts',
  'intake/national-row.ts',
  'intake/representation.ts',
  'once-only/warning-verdicts.ts',
  'papers/archive-chain.ts',
  'papers/draft-states.ts',
  'papers/document-states.ts',
  'papers/seals.ts',
  'papers/service-rules.ts',
  'papers/service-standing.ts',
  'people/bank-account.ts',
  'people/credit-code.ts',
  'people/identity-claim.ts',
  'people/identity-document.ts',
  'people/identity-number.ts',
  'people/leave-faults.ts',
  'people/leave-kinds.ts',
  'people/office-rules.ts',
  'people/person-name.ts',
  'people/phone.ts',
  'people/signature-image.ts',
  'tasks/batch-verbs.ts',
  'tasks/cosigning.ts',
  'tasks/task-hindrance.ts',
  'tasks/urging.ts',
  'tasks/withdrawal.ts',
  'terms/check-calendar-year.ts',
  'terms/term-states.ts',
];

const texts = textsBelow(domain, (file) => told.includes(file)).filter(({ pieces }) =>
  pieces.some((piece) => han.test(piece)),
);

/** What may stand in a sentence: a figure, a name, a day, an amount, a word of the rules. */
const fillings = ['1', 'A', '2026-03-02', '1.00元', '其他', '送达', ''];

const isTold = (pieces: readonly string[]): boolean =>
  fillings.some((filling) => !han.test(toEnglish(pieces.join(filling)) ?? '汉'));

describe('a sentence of the rules the screens show', () => {
  it.each(told)('has its English where %s tells it', (name) => {
    const own = texts.filter(({ file }) => file === name);

    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ pieces }) => !isTold(pieces)).map(({ pieces }) => pieces)).toEqual([]);
  });
});
