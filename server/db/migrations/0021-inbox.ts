import { migration } from './define.js';

/** The numbers 1 to 80: as many pairs as the longest name has. */
const places = `(WITH RECURSIVE place (n) AS (
    SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < 80
  ) SELECT n FROM place)`;

/** Every character and every two neighbouring ones of a column as terms of a case; see `domain/search/terms.ts`. */
const termsOf = (name: string, tables: string): string =>
  `INSERT IGNORE INTO case_term (term, case_id)
    SELECT SUBSTRING(LOWER(${name}), place.n, size.n), relief_case.id
    FROM ${tables} JOIN (SELECT 1 AS n UNION SELECT 2) AS size
      JOIN ${places} AS place ON place.n + size.n - 1 <= CHAR_LENGTH(${name})`;

/**
 * The inbox of the people who decide: changes for open screens, copies of a case to others (抄送), cases followed (关注), saved views,
 * terms by which cases are found, and indexes in the order of the lists. Names and numbers from before become terms here.
 */
export const Inbox0021 = migration(
  'Inbox1763856000021',
  [
    `CREATE TABLE live_change (
      id BIGINT NOT NULL AUTO_INCREMENT,
      kind VARCHAR(10) NOT NULL,
      is_new TINYINT NOT NULL,
      office_id VARCHAR(40) NULL,
      role VARCHAR(30) NULL,
      account_id VARCHAR(36) NULL,
      case_id VARCHAR(36) NULL,
      at DATETIME(3) NOT NULL,
      CONSTRAINT pk_live_change PRIMARY KEY (id),
      INDEX ix_live_change_at (at)
    )`,
    `CREATE TABLE case_copy (
      id VARCHAR(36) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      sender_id VARCHAR(36) NOT NULL,
      recipient_id VARCHAR(36) NOT NULL,
      message VARCHAR(400) NOT NULL,
      sent_at DATETIME(3) NOT NULL,
      read_at DATETIME(3) NULL,
      urged_at DATETIME(3) NULL,
      CONSTRAINT pk_case_copy PRIMARY KEY (id),
      CONSTRAINT fk_case_copy_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT fk_case_copy_sender FOREIGN KEY (sender_id) REFERENCES account (id),
      CONSTRAINT fk_case_copy_recipient FOREIGN KEY (recipient_id) REFERENCES account (id),
      INDEX ix_case_copy_recipient (recipient_id, sent_at),
      INDEX ix_case_copy_unread (recipient_id, read_at),
      INDEX ix_case_copy_case (case_id, sent_at),
      INDEX ix_case_copy_sender (sender_id, sent_at)
    )`,
    `CREATE TABLE case_star (
      account_id VARCHAR(36) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      starred_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_case_star PRIMARY KEY (account_id, case_id),
      CONSTRAINT fk_case_star_account FOREIGN KEY (account_id) REFERENCES account (id),
      CONSTRAINT fk_case_star_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      INDEX ix_case_star_case (case_id)
    )`,
    `CREATE TABLE saved_view (
      id VARCHAR(36) NOT NULL,
      owner_id VARCHAR(36) NOT NULL,
      office_id VARCHAR(40) NULL,
      list VARCHAR(10) NOT NULL,
      name VARCHAR(40) NOT NULL,
      setup LONGTEXT NOT NULL,
      created_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_saved_view PRIMARY KEY (id),
      CONSTRAINT fk_saved_view_owner FOREIGN KEY (owner_id) REFERENCES account (id),
      CONSTRAINT fk_saved_view_office FOREIGN KEY (office_id) REFERENCES office (id),
      INDEX ix_saved_view_owner (owner_id, list),
      INDEX ix_saved_view_office (office_id, list)
    )`,
    `CREATE TABLE default_view (
      account_id VARCHAR(36) NOT NULL,
      list VARCHAR(10) NOT NULL,
      view_id VARCHAR(36) NOT NULL,
      CONSTRAINT pk_default_view PRIMARY KEY (account_id, list),
      CONSTRAINT fk_default_view_account FOREIGN KEY (account_id) REFERENCES account (id),
      CONSTRAINT fk_default_view_view FOREIGN KEY (view_id) REFERENCES saved_view (id) ON DELETE CASCADE
    )`,
    `CREATE TABLE case_term (
      term VARCHAR(24) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      CONSTRAINT pk_case_term PRIMARY KEY (term, case_id),
      CONSTRAINT fk_case_term_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      INDEX ix_case_term_case (case_id)
    )`,
    termsOf(
      'person.name',
      `relief_case JOIN application ON application.case_id = relief_case.id
        JOIN person ON person.id = application.applicant_id`,
    ),
    termsOf(
      'original_case.victim_name',
      'relief_case JOIN original_case ON original_case.id = relief_case.original_case_id',
    ),
    `INSERT IGNORE INTO case_term (term, case_id)
      SELECT CONCAT('#', REGEXP_SUBSTR(number, '[12][09][0-9]{2}'), '/',
        CAST(REGEXP_SUBSTR(REGEXP_SUBSTR(number, '[0-9]{1,6}[^0-9]*$'), '[0-9]+') AS UNSIGNED)), id
      FROM relief_case WHERE number REGEXP '[12][09][0-9]{2}[^0-9]+[0-9]{1,6}[^0-9]*$'`,
    `INSERT IGNORE INTO case_term (term, case_id)
      SELECT CONCAT('#',
        CAST(REGEXP_SUBSTR(REGEXP_SUBSTR(number, '[0-9]{1,6}[^0-9]*$'), '[0-9]+') AS UNSIGNED)), id
      FROM relief_case WHERE number REGEXP '[12][09][0-9]{2}[^0-9]+[0-9]{1,6}[^0-9]*$'`,
    `ALTER TABLE relief_case
      ADD INDEX ix_relief_case_created (created_at, id),
      ADD INDEX ix_relief_case_office_created (office_id, created_at, id),
      ADD INDEX ix_relief_case_creator (created_by, created_at, id),
      ADD INDEX ix_relief_case_proposer (proposed_by, created_at, id)`,
    `ALTER TABLE task
      ADD INDEX ix_task_queue (office_id, role, state, assignee_id),
      DROP INDEX ix_task_inbox`,
  ],
  [
    `ALTER TABLE task
      ADD INDEX ix_task_inbox (office_id, role, state, opened_at),
      DROP INDEX ix_task_queue`,
    `ALTER TABLE relief_case
      DROP INDEX ix_relief_case_created,
      DROP INDEX ix_relief_case_office_created,
      DROP INDEX ix_relief_case_creator,
      DROP INDEX ix_relief_case_proposer`,
    'DROP TABLE case_term',
    'DROP TABLE default_view',
    'DROP TABLE saved_view',
    'DROP TABLE case_star',
    'DROP TABLE case_copy',
    'DROP TABLE live_change',
  ],
);
