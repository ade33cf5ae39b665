import { migration } from './define.js';

/** Texts of papers that offices write themselves, with their life and the days they are in force. */
export const DocumentTemplates0016 = migration(
  'DocumentTemplates1763856000016',
  [
    `CREATE TABLE template_version (
      id VARCHAR(36) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      kind VARCHAR(40) NOT NULL,
      number INT NOT NULL,
      body LONGTEXT NOT NULL,
      base VARCHAR(64) NOT NULL,
      state VARCHAR(20) NOT NULL,
      note VARCHAR(1000) NOT NULL,
      valid_from DATE NULL,
      valid_to DATE NULL,
      drafted_by VARCHAR(36) NOT NULL,
      drafted_at DATETIME(3) NOT NULL,
      edited_by VARCHAR(36) NOT NULL,
      edited_at DATETIME(3) NOT NULL,
      tried_by VARCHAR(36) NULL,
      tried_at DATETIME(3) NULL,
      tried_sha256 CHAR(64) NULL,
      decided_by VARCHAR(36) NULL,
      decided_at DATETIME(3) NULL,
      decision_note VARCHAR(1000) NULL,
      archived_by VARCHAR(36) NULL,
      archived_at DATETIME(3) NULL,
      checked_by CHAR(64) NULL,
      fault VARCHAR(500) NULL,
      fault_at DATETIME(3) NULL,
      revision INT NOT NULL,
      CONSTRAINT pk_template_version PRIMARY KEY (id),
      CONSTRAINT uq_template_version UNIQUE (office_id, kind, number),
      CONSTRAINT fk_template_version_office FOREIGN KEY (office_id) REFERENCES office (id),
      CONSTRAINT ck_template_version_state
        CHECK (state IN ('draft', 'tried', 'released', 'archived', 'discarded')),
      CONSTRAINT ck_template_version_days CHECK (valid_to IS NULL OR valid_to >= valid_from),
      CONSTRAINT ck_template_version_released CHECK (state <> 'released' OR valid_from IS NOT NULL),
      CONSTRAINT ck_template_version_two_persons
        CHECK (state <> 'released'
          OR (decided_by <> drafted_by AND decided_by <> edited_by AND decided_by <> tried_by)),
      INDEX ix_template_version_in_force (kind, office_id, state, valid_from)
    )`,
  ],
  ['DROP TABLE template_version'],
);
