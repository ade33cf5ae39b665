import { byInsert, byUpdate, idFor, type Planter } from '../planter.js';

/** The acceptance notice and the review report of test/bench/stuck/order-papers.ts. */
const [notice, report] = ['do0e', 'do1e'] as const;

/** Papers nobody seals, serves, signs, numbers or prints. */
export const paperPlanters: readonly Planter[] = [
  byUpdate(
    'document-unsealed',
    {
      ...{ table: 'document', prefix: notice },
      set: `state = 'issued', sealed_on = NULL, served_on = NULL, issued_on = ?`,
    },
    ({ longAgoOn }) => [longAgoOn],
  ),
  byUpdate(
    'document-unserved',
    {
      ...{ table: 'document', prefix: notice },
      set: `state = 'sealed', served_on = NULL, issued_on = ?, sealed_on = ?`,
    },
    ({ longAgoOn }) => [longAgoOn, longAgoOn],
  ),
  byUpdate(
    'document-unnumbered',
    { table: 'document', prefix: notice, set: 'number = NULL' },
    () => [],
  ),
  byUpdate(
    'document-no-pdf',
    { table: 'document', prefix: report, set: 'pdf_sha256 = NULL' },
    () => [],
  ),
  byInsert(
    'document-unsigned',
    'document_draft',
    `id, case_id, kind, office_id, state, entered, writers, created_by, created_at, saved_by, saved_at,
     submitted_at, version`,
    (one, { longAgo }) => [
      ...[idFor('idle', one), one.caseId, 'social-assistance-proposal', one.officeId, 'submitted'],
      ...['', '[]', one.handlerId, longAgo, one.handlerId, longAgo, longAgo, 1],
    ],
  ),
];
