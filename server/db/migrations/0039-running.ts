import { migration } from './define.js';

/** Instances moved to another release in batches, and what designers say about elements of a diagram. */
export const Running0039 = migration(
  'Running1763856000039',
  [
    'ALTER TABLE process_instance ADD INDEX ix_process_instance_process (process_id, state)',
    `CREATE TABLE process_migration (
      id VARCHAR(36) NOT NULL,
      package VARCHAR(40) NOT NULL,
      process_id VARCHAR(60) NOT NULL,
      from_release VARCHAR(64) NOT NULL,
      to_release VARCHAR(64) NOT NULL,
      mapping LONGTEXT NOT NULL,
      reason VARCHAR(1000) NOT NULL,
      undo_of VARCHAR(36) NULL,
      created_by VARCHAR(36) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_process_migration PRIMARY KEY (id),
      CONSTRAINT fk_process_migration_from FOREIGN KEY (from_release) REFERENCES process_release (id),
      CONSTRAINT fk_process_migration_to FOREIGN KEY (to_release) REFERENCES process_release (id),
      CONSTRAINT fk_process_migration_undo FOREIGN KEY (undo_of) REFERENCES process_migration (id),
      CONSTRAINT ck_process_migration_moves CHECK (from_release <> to_release),
      INDEX ix_process_migration_package (package, created_at)
    )`,
    `CREATE TABLE process_migration_item (
      migration_id VARCHAR(36) NOT NULL,
      instance_key BIGINT NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      state VARCHAR(20) NOT NULL,
      message VARCHAR(400) NULL,
      settled_at DATETIME(3) NULL,
      CONSTRAINT pk_process_migration_item PRIMARY KEY (migration_id, instance_key),
      CONSTRAINT fk_process_migration_item FOREIGN KEY (migration_id) REFERENCES process_migration (id),
      CONSTRAINT fk_process_migration_item_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT ck_process_migration_item_settled CHECK ((state = 'waiting') = (settled_at IS NULL)),
      INDEX ix_process_migration_item_instance (instance_key, state),
      INDEX ix_process_migration_item_case (case_id, state)
    )`,
    `CREATE TABLE comment_thread (
      id VARCHAR(36) NOT NULL,
      package VARCHAR(40) NOT NULL,
      file VARCHAR(120) NOT NULL,
      element_id VARCHAR(200) NOT NULL,
      element_name VARCHAR(200) NOT NULL,
      draft_id VARCHAR(36) NULL,
      release_id VARCHAR(64) NULL,
      state VARCHAR(20) NOT NULL,
      created_by VARCHAR(36) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      changed_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_comment_thread PRIMARY KEY (id),
      CONSTRAINT ck_comment_thread_place CHECK ((draft_id IS NULL) <> (release_id IS NULL)),
      INDEX ix_comment_thread_package (package, state, changed_at)
    )`,
    `CREATE TABLE comment_entry (
      id VARCHAR(36) NOT NULL,
      thread_id VARCHAR(36) NOT NULL,
      number INT NOT NULL,
      kind VARCHAR(20) NOT NULL,
      text VARCHAR(2000) NOT NULL,
      written_by VARCHAR(36) NOT NULL,
      written_at DATETIME(3) NOT NULL,
      corrected_at DATETIME(3) NULL,
      CONSTRAINT pk_comment_entry PRIMARY KEY (id),
      CONSTRAINT uq_comment_entry UNIQUE (thread_id, number),
      CONSTRAINT fk_comment_entry_thread FOREIGN KEY (thread_id) REFERENCES comment_thread (id)
    )`,
  ],
  [
    'DROP TABLE comment_entry',
    'DROP TABLE comment_thread',
    'DROP TABLE process_migration_item',
    'DROP TABLE process_migration',
    'ALTER TABLE process_instance DROP INDEX ix_process_instance_process',
  ],
);
