import { migration } from './define.js';

/** Cases of key groups are handled first, those of minors are marked; open cases of minors from before too. */
export const Priority0010 = migration(
  'Priority1763856000010',
  [
    `ALTER TABLE relief_case
      ADD COLUMN is_priority TINYINT NOT NULL DEFAULT 0 AFTER is_urgent,
      ADD COLUMN concerns_minor TINYINT NOT NULL DEFAULT 0 AFTER is_priority`,
    `UPDATE relief_case SET is_priority = 1, concerns_minor = 1
      WHERE closed_at IS NULL AND EXISTS (
        SELECT 1 FROM application JOIN person ON person.id = application.applicant_id
        WHERE application.case_id = relief_case.id
          AND person.birth_on >= DATE_SUB(relief_case.filed_on, INTERVAL 18 YEAR)
      )`,
  ],
  ['ALTER TABLE relief_case DROP COLUMN concerns_minor, DROP COLUMN is_priority'],
);
