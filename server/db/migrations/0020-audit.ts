import { migration } from './define.js';

/** The audit says from where and what changed, is chained, and is read by person, case, act and address. */
export const Audit0020 = migration(
  'Audit1763856000020',
  [
    `ALTER TABLE audit_entry
      ADD COLUMN before_state LONGTEXT NULL AFTER detail,
      ADD COLUMN after_state LONGTEXT NULL AFTER before_state,
      ADD COLUMN times INT NOT NULL DEFAULT 1 AFTER after_state,
      ADD COLUMN office_id VARCHAR(40) NULL AFTER times,
      ADD COLUMN address VARCHAR(45) NULL AFTER office_id,
      ADD COLUMN user_agent VARCHAR(200) NULL AFTER address,
      ADD COLUMN session_mark VARCHAR(16) NULL AFTER user_agent,
      DROP INDEX ix_audit_entry_case,
      DROP INDEX ix_audit_entry_account,
      ADD INDEX ix_audit_entry_case (case_id, at),
      ADD INDEX ix_audit_entry_account (account_id, at),
      ADD INDEX ix_audit_entry_action (action, at),
      ADD INDEX ix_audit_entry_address (address, at),
      ADD INDEX ix_audit_entry_office (office_id, at),
      ADD INDEX ix_audit_entry_at (at),
      ADD CONSTRAINT ck_audit_entry_json CHECK (
        JSON_VALID(detail) AND JSON_VALID(before_state) AND JSON_VALID(after_state))`,
    // no foreign key: a row that was removed must leave its link behind
    `CREATE TABLE audit_link (
      seq BIGINT NOT NULL,
      entry_id BIGINT NOT NULL,
      sealed_at DATETIME(3) NOT NULL,
      previous_hash CHAR(64) NOT NULL,
      hash CHAR(64) NOT NULL,
      CONSTRAINT pk_audit_link PRIMARY KEY (seq),
      CONSTRAINT uq_audit_link_entry UNIQUE (entry_id),
      CONSTRAINT ck_audit_link_seq CHECK (seq > 0),
      INDEX ix_audit_link_sealed_at (sealed_at)
    )`,
  ],
  [
    'DROP TABLE audit_link',
    'ALTER TABLE audit_entry DROP CONSTRAINT ck_audit_entry_json',
    `ALTER TABLE audit_entry
      DROP INDEX ix_audit_entry_case,
      DROP INDEX ix_audit_entry_account,
      DROP INDEX ix_audit_entry_action,
      DROP INDEX ix_audit_entry_address,
      DROP INDEX ix_audit_entry_office,
      DROP INDEX ix_audit_entry_at,
      DROP COLUMN before_state, DROP COLUMN after_state, DROP COLUMN times, DROP COLUMN office_id,
      DROP COLUMN address, DROP COLUMN user_agent, DROP COLUMN session_mark,
      ADD INDEX ix_audit_entry_case (case_id, id),
      ADD INDEX ix_audit_entry_account (account_id, id)`,
  ],
);
