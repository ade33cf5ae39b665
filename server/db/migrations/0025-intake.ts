import { migration } from './define.js';

/**
 * Scans with a caption, with what the scanner said, and with the moment from which a record relies on them; applications being
 * written at the desk, sealed, with their scans; who stands for an applicant, and which materials are still to come.
 */
export const Intake0025 = migration(
  'Intake1763856000025',
  [
    'ALTER TABLE attachment DROP CONSTRAINT ck_attachment_kind',
    `ALTER TABLE attachment
      ADD COLUMN caption VARCHAR(200) NULL,
      ADD COLUMN virus_state VARCHAR(20) NOT NULL DEFAULT 'unchecked',
      ADD COLUMN relied_at DATETIME(3) NULL,
      ADD CONSTRAINT ck_attachment_kind CHECK
        (kind IN ('receipt', 'paper-approval', 'material', 'record', 'inner-record')),
      ADD CONSTRAINT ck_attachment_virus CHECK (virus_state IN ('unchecked', 'clean'))`,
    `CREATE TABLE intake_draft (
      id VARCHAR(36) NOT NULL,
      account_id VARCHAR(36) NOT NULL,
      content_cipher MEDIUMTEXT NOT NULL,
      version INT NOT NULL,
      created_at DATETIME(3) NOT NULL,
      updated_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_intake_draft PRIMARY KEY (id),
      CONSTRAINT fk_intake_draft_account FOREIGN KEY (account_id) REFERENCES account (id),
      INDEX ix_intake_draft_account (account_id, updated_at)
    )`,
    `CREATE TABLE intake_scan (
      id VARCHAR(36) NOT NULL,
      draft_id VARCHAR(36) NOT NULL,
      item VARCHAR(20) NOT NULL,
      name VARCHAR(200) NOT NULL,
      caption VARCHAR(200) NULL,
      media_type VARCHAR(40) NOT NULL,
      size_bytes INT NOT NULL,
      sha256 CHAR(64) NOT NULL,
      virus_state VARCHAR(20) NOT NULL,
      uploaded_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_intake_scan PRIMARY KEY (id),
      CONSTRAINT fk_intake_scan_draft FOREIGN KEY (draft_id) REFERENCES intake_draft (id),
      INDEX ix_intake_scan_content (sha256)
    )`,
    `ALTER TABLE application
      ADD COLUMN hardship TEXT NULL,
      ADD COLUMN agent_relation VARCHAR(40) NULL,
      ADD COLUMN agent_authority VARCHAR(20) NULL,
      ADD COLUMN guardian_relation VARCHAR(40) NULL,
      ADD COLUMN missing_materials LONGTEXT NULL`,
  ],
  [
    `ALTER TABLE application
      DROP COLUMN hardship,
      DROP COLUMN agent_relation,
      DROP COLUMN agent_authority,
      DROP COLUMN guardian_relation,
      DROP COLUMN missing_materials`,
    'DROP TABLE intake_scan',
    'DROP TABLE intake_draft',
    'ALTER TABLE attachment DROP CONSTRAINT ck_attachment_virus',
    'ALTER TABLE attachment DROP CONSTRAINT ck_attachment_kind',
    `ALTER TABLE attachment
      DROP COLUMN caption,
      DROP COLUMN virus_state,
      DROP COLUMN relied_at,
      ADD CONSTRAINT ck_attachment_kind CHECK (kind IN ('receipt', 'paper-approval', 'material'))`,
  ],
);
