import { migration } from './define.js';

/** Until when a suspended term is expected to stand still; the sweep finds those that have it to count and counts it. */
export const ResumeBy0012 = migration(
  'ResumeBy1763856000012',
  [
    `ALTER TABLE deadline
      ADD COLUMN resume_by DATE NULL AFTER soon_on,
      ADD INDEX ix_deadline_resume (state, resume_by)`,
    `UPDATE deadline SET calendar_version = '' WHERE state = 'suspended'`,
  ],
  ['ALTER TABLE deadline DROP INDEX ix_deadline_resume, DROP COLUMN resume_by'],
);
