import { migration } from './define.js';

/** What a service said of names and numbers; files of the national business system: how an office's columns are read, and what became of each row. */
export const NationalImport0029 = migration(
  'NationalImport1763856000029',
  [
    `CREATE TABLE identity_check (
      id VARCHAR(36) NOT NULL,
      subject_index CHAR(64) NOT NULL,
      outcome VARCHAR(20) NOT NULL,
      service VARCHAR(20) NOT NULL,
      reference VARCHAR(80) NULL,
      checked_by VARCHAR(36) NOT NULL,
      checked_at DATETIME(3) NOT NULL,
      person_id VARCHAR(36) NULL,
      CONSTRAINT pk_identity_check PRIMARY KEY (id),
      CONSTRAINT fk_identity_check_account FOREIGN KEY (checked_by) REFERENCES account (id),
      CONSTRAINT fk_identity_check_person FOREIGN KEY (person_id) REFERENCES person (id),
      CONSTRAINT ck_identity_check_outcome CHECK
        (outcome IN ('matched', 'not-matched', 'unavailable', 'format-only')),
      INDEX ix_identity_check_subject (subject_index, checked_by, checked_at),
      INDEX ix_identity_check_person (person_id, checked_at)
    )`,
    `CREATE TABLE national_columns (
      office_id VARCHAR(40) NOT NULL,
      columns LONGTEXT NOT NULL,
      saved_by VARCHAR(36) NOT NULL,
      saved_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_national_columns PRIMARY KEY (office_id),
      CONSTRAINT fk_national_columns_office FOREIGN KEY (office_id) REFERENCES office (id)
    )`,
    `CREATE TABLE national_import (
      id VARCHAR(36) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      file_name VARCHAR(200) NOT NULL,
      file_sha256 CHAR(64) NOT NULL,
      imported_by VARCHAR(36) NOT NULL,
      imported_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_national_import PRIMARY KEY (id),
      CONSTRAINT fk_national_import_office FOREIGN KEY (office_id) REFERENCES office (id),
      CONSTRAINT fk_national_import_account FOREIGN KEY (imported_by) REFERENCES account (id),
      INDEX ix_national_import_file (office_id, file_sha256)
    )`,
    `CREATE TABLE national_import_row (
      id VARCHAR(36) NOT NULL,
      import_id VARCHAR(36) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      row_key CHAR(64) NOT NULL,
      line INT NOT NULL,
      external_number VARCHAR(80) NULL,
      draft_id VARCHAR(36) NULL,
      case_id VARCHAR(36) NULL,
      CONSTRAINT pk_national_import_row PRIMARY KEY (id),
      CONSTRAINT uq_national_import_row UNIQUE (office_id, row_key),
      CONSTRAINT fk_national_import_row_import FOREIGN KEY (import_id) REFERENCES national_import (id),
      CONSTRAINT fk_national_import_row_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      INDEX ix_national_import_row_draft (draft_id),
      INDEX ix_national_import_row_case (case_id)
    )`,
  ],
  [
    'DROP TABLE national_import_row',
    'DROP TABLE national_import',
    'DROP TABLE national_columns',
    'DROP TABLE identity_check',
  ],
);
