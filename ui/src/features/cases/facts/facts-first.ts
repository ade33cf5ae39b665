/** The parts of a case a decider may read beside a form. */
export const factParts = [
  'applicants',
  'original',
  'duplicates',
  'eligibility',
  'keyGroups',
  'suggestion',
  'decisions',
  'findings',
  'visits',
  'money',
  'documents',
] as const;
export type FactPart = (typeof factParts)[number];

const forApproval: readonly FactPart[] = [
  'decisions',
  'suggestion',
  'eligibility',
  'findings',
  'duplicates',
  'applicants',
];
const forPayment: readonly FactPart[] = ['money', 'decisions', 'applicants', 'documents'];

/** What a decision rests on, by the act of its task, in the order it is read. */
const firstFor: Partial<Record<string, readonly FactPart[]>> = {
  'review-materials': ['applicants', 'original', 'duplicates'],
  'confirm-emergency': ['applicants', 'original', 'duplicates'],
  'verify-case': ['applicants', 'original', 'visits', 'duplicates', 'findings'],
  'propose-relief': [
    'findings',
    'eligibility',
    'suggestion',
    'keyGroups',
    'duplicates',
    'decisions',
  ],
  'give-opinion': forApproval,
  'approve-advance': ['findings', 'duplicates', 'applicants', 'original'],
  'sign-phone-approval': ['findings', 'decisions', 'applicants'],
  'record-collective-decision': forApproval,
  'sign-collective-decision': forApproval,
  'review-dissent': forApproval,
  'review-joint-request': forApproval,
  'decide-joint-request': forApproval,
  'decide-hearing': ['findings', 'eligibility', 'applicants'],
  'decide-departure': ['findings', 'eligibility', 'decisions'],
  'seal-document': ['documents', 'decisions'],
  'serve-document': ['documents', 'applicants', 'decisions'],
  'explain-refusal': ['decisions', 'eligibility', 'documents'],
  'verify-payees': forPayment,
  'request-funds': forPayment,
  'prepare-payment': forPayment,
  'confirm-payment': forPayment,
  'sign-receipt': forPayment,
  'start-instalment': forPayment,
  'recover-advance': forPayment,
};

/** Own figure first: whoever examines the case enters an amount before the range is shown. */
const hiddenFor: Partial<Record<string, readonly FactPart[]>> = { 'verify-case': ['suggestion'] };

/**
 * The parts in reading order for an act, and which of them stand open; an act without an order has all open. Of a case that was returned
 * the opinions come before all: they say what is missing.
 */
export function factsFirst(
  act: string | null,
  isReturned = false,
): { order: FactPart[]; open: readonly FactPart[] } {
  const usual = firstFor[act ?? ''] ?? factParts;
  const first: readonly FactPart[] = isReturned
    ? ['decisions', ...usual.filter((part) => part !== 'decisions')]
    : usual;
  const hidden = hiddenFor[act ?? ''] ?? [];
  const rest = factParts.filter((part) => !first.includes(part) && !hidden.includes(part));
  return { order: [...first, ...rest], open: first };
}
