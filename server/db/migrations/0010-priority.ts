import { migration } from './define.js';

const exclusions = [
  'own-fault',
  'no-cooperation',
  'false-statement',
  'waived-compensation',
  'not-caused-by-case',
  'already-compensated',
];

/** The old form said of an item that is not ticked that it is not there. */
const stated = exclusions
  .map((id) => `'"${id}":', IF(JSON_CONTAINS(data, '"${id}"', '$.exclusions'), 'true', 'false')`)
  .join(", ',', ");

/**
 * Cases of key groups are handled first, those of minors are marked; open cases of minors from before too. What handlers found
 * out before takes the new shape: each item of Art. 8 so or not so; women without one of the seven situations are no key group.
 */
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
    `UPDATE case_finding
      SET data = JSON_MERGE_PATCH(data, CONCAT('{"exclusions":{', ${stated}, '}}'))
      WHERE kind = 'verification' AND JSON_TYPE(JSON_EXTRACT(data, '$.exclusions')) = 'ARRAY'`,
    `UPDATE case_finding
      SET data = JSON_REMOVE(data, JSON_UNQUOTE(JSON_SEARCH(data, 'one', 'women', NULL, '$.keyGroups')))
      WHERE kind = 'verification' AND JSON_CONTAINS(data, '"women"', '$.keyGroups')`,
  ],
  ['ALTER TABLE relief_case DROP COLUMN concerns_minor, DROP COLUMN is_priority'],
);
