import { migration } from './define.js';

/** Packages as designers write them: drafts with their files, history and writers, and releases made of them by a second person. */
export const Designer0038 = migration(
  'Designer1763856000038',
  [
    `ALTER TABLE process_release
      ADD COLUMN released_by VARCHAR(36) NULL,
      ADD COLUMN note VARCHAR(1000) NOT NULL DEFAULT '',
      ADD COLUMN retired_on DATE NULL,
      ADD COLUMN retired_by VARCHAR(36) NULL,
      ADD COLUMN retired_at DATETIME(3) NULL,
      ADD COLUMN retired_reason VARCHAR(1000) NULL,
      ADD CONSTRAINT ck_process_release_retired
        CHECK ((retired_on IS NULL) = (retired_by IS NULL))`,
    `CREATE TABLE release_source (
      release_id VARCHAR(64) NOT NULL,
      name VARCHAR(120) NOT NULL,
      content LONGTEXT NOT NULL,
      CONSTRAINT pk_release_source PRIMARY KEY (release_id, name),
      CONSTRAINT fk_release_source FOREIGN KEY (release_id) REFERENCES process_release (id)
    )`,
    `CREATE TABLE release_process (
      release_id VARCHAR(64) NOT NULL,
      process_id VARCHAR(120) NOT NULL,
      definition_key BIGINT NOT NULL,
      engine_version INT NOT NULL,
      CONSTRAINT pk_release_process PRIMARY KEY (release_id, process_id),
      CONSTRAINT fk_release_process FOREIGN KEY (release_id) REFERENCES process_release (id)
    )`,
    `CREATE TABLE process_draft (
      id VARCHAR(36) NOT NULL,
      package VARCHAR(40) NOT NULL,
      title VARCHAR(200) NOT NULL,
      state VARCHAR(20) NOT NULL,
      revision INT NOT NULL,
      based_on VARCHAR(64) NULL,
      shipped_sha256 CHAR(64) NULL,
      created_by VARCHAR(36) NULL,
      created_at DATETIME(3) NOT NULL,
      edited_by VARCHAR(36) NULL,
      edited_at DATETIME(3) NOT NULL,
      locked_by VARCHAR(36) NULL,
      locked_until DATETIME(3) NULL,
      checked_revision INT NULL,
      findings LONGTEXT NULL,
      reasons LONGTEXT NOT NULL,
      tried_revision INT NULL,
      trial LONGTEXT NULL,
      tried_by VARCHAR(36) NULL,
      tried_at DATETIME(3) NULL,
      effective_on DATE NULL,
      note VARCHAR(1000) NOT NULL,
      compared_with VARCHAR(64) NULL,
      submitted_by VARCHAR(36) NULL,
      submitted_at DATETIME(3) NULL,
      returned_reason VARCHAR(1000) NULL,
      decided_by VARCHAR(36) NULL,
      decided_at DATETIME(3) NULL,
      release_id VARCHAR(64) NULL,
      CONSTRAINT pk_process_draft PRIMARY KEY (id),
      CONSTRAINT fk_process_draft_base FOREIGN KEY (based_on) REFERENCES process_release (id),
      CONSTRAINT fk_process_draft_release FOREIGN KEY (release_id) REFERENCES process_release (id),
      CONSTRAINT ck_process_draft_state
        CHECK (state IN ('draft', 'submitted', 'released', 'discarded')),
      CONSTRAINT ck_process_draft_submitted
        CHECK (state NOT IN ('submitted', 'released')
          OR (checked_revision = revision AND tried_revision = revision
            AND effective_on IS NOT NULL AND submitted_by IS NOT NULL)),
      CONSTRAINT ck_process_draft_two_persons
        CHECK (state <> 'released' OR (release_id IS NOT NULL AND decided_by <> submitted_by)),
      INDEX ix_process_draft_package (package, state)
    )`,
    `CREATE TABLE process_draft_file (
      draft_id VARCHAR(36) NOT NULL,
      name VARCHAR(120) NOT NULL,
      content LONGTEXT NOT NULL,
      revision INT NOT NULL,
      CONSTRAINT pk_process_draft_file PRIMARY KEY (draft_id, name),
      CONSTRAINT fk_process_draft_file FOREIGN KEY (draft_id) REFERENCES process_draft (id)
    )`,
    `CREATE TABLE process_draft_editor (
      draft_id VARCHAR(36) NOT NULL,
      account_id VARCHAR(36) NOT NULL,
      CONSTRAINT pk_process_draft_editor PRIMARY KEY (draft_id, account_id),
      CONSTRAINT fk_process_draft_editor FOREIGN KEY (draft_id) REFERENCES process_draft (id)
    )`,
    `CREATE TABLE process_draft_snapshot (
      id VARCHAR(36) NOT NULL,
      draft_id VARCHAR(36) NOT NULL,
      revision INT NOT NULL,
      kind VARCHAR(20) NOT NULL,
      note VARCHAR(1000) NOT NULL,
      files LONGBLOB NOT NULL,
      taken_by VARCHAR(36) NULL,
      taken_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_process_draft_snapshot PRIMARY KEY (id),
      CONSTRAINT fk_process_draft_snapshot FOREIGN KEY (draft_id) REFERENCES process_draft (id),
      INDEX ix_process_draft_snapshot (draft_id, taken_at)
    )`,
  ],
  [
    'DROP TABLE process_draft_snapshot',
    'DROP TABLE process_draft_editor',
    'DROP TABLE process_draft_file',
    'DROP TABLE process_draft',
    'DROP TABLE release_process',
    'DROP TABLE release_source',
    `ALTER TABLE process_release
      DROP CONSTRAINT ck_process_release_retired,
      DROP COLUMN released_by, DROP COLUMN note, DROP COLUMN retired_on, DROP COLUMN retired_by,
      DROP COLUMN retired_at, DROP COLUMN retired_reason`,
  ],
);
