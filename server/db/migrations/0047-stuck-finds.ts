import { migration } from './define.js';

/**
 * What the monitor looks for every few seconds is found by an index: what still stands open is a handful among a million rows that have
 * ended (server/monitor/stuck/kinds).
 */
export const StuckFinds0047 = migration(
  'StuckFinds1763856000047',
  [
    `ALTER TABLE relief_case
      ADD INDEX ix_relief_case_resume (resume_planned_on),
      ADD INDEX ix_relief_case_ending (closed_at, terminated_at)`,
    'ALTER TABLE inquiry_letter ADD INDEX ix_inquiry_letter_sent (state, sent_at)',
    'ALTER TABLE assistance ADD INDEX ix_assistance_open (settled_at, created_at)',
    'ALTER TABLE task ADD INDEX ix_task_act (act, state, opened_at)',
    `ALTER TABLE document
      ADD INDEX ix_document_kind (kind, state, issued_on),
      ADD INDEX ix_document_unnumbered (kind, number)`,
    'ALTER TABLE document_draft ADD INDEX ix_document_draft_state (state, saved_at)',
    'ALTER TABLE disbursement ADD INDEX ix_disbursement_state (state, receipt_signed_on, created_at)',
    'ALTER TABLE payment_batch ADD INDEX ix_payment_batch_state (state, ordered_at)',
    'ALTER TABLE payee_share ADD INDEX ix_payee_share_state (state)',
  ],
  [
    'ALTER TABLE payee_share DROP INDEX ix_payee_share_state',
    'ALTER TABLE payment_batch DROP INDEX ix_payment_batch_state',
    'ALTER TABLE disbursement DROP INDEX ix_disbursement_state',
    'ALTER TABLE document_draft DROP INDEX ix_document_draft_state',
    `ALTER TABLE document
      DROP INDEX ix_document_unnumbered,
      DROP INDEX ix_document_kind`,
    'ALTER TABLE task DROP INDEX ix_task_act',
    'ALTER TABLE assistance DROP INDEX ix_assistance_open',
    'ALTER TABLE inquiry_letter DROP INDEX ix_inquiry_letter_sent',
    `ALTER TABLE relief_case
      DROP INDEX ix_relief_case_ending,
      DROP INDEX ix_relief_case_resume`,
  ],
);
