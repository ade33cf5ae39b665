import { migration } from './define.js';

/** 重复救助核查: what reliefs may meet by, what was found, who settled it; and relief that other agencies gave. */
export const Duplicates0008 = migration(
  'Duplicates1763856000008',
  [
    `ALTER TABLE person
      ADD COLUMN household_key VARCHAR(200) NULL AFTER address,
      ADD INDEX ix_person_household (household_key)`,
    `UPDATE person SET household_key = UPPER(REGEXP_REPLACE(address, '[[:space:]]+', ''))
      WHERE address REGEXP '[0-9零〇一二三四五六七八九十百]+(-[0-9]+)*(号|室|户|栋|幢|座|单元|楼|弄)'`,
    `ALTER TABLE original_case ADD INDEX ix_original_case_victim (victim_name)`,
    `CREATE TABLE payee_account (
      case_id VARCHAR(36) NOT NULL,
      person_id VARCHAR(36) NOT NULL,
      account_index CHAR(64) NOT NULL,
      seen_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_payee_account PRIMARY KEY (case_id, person_id, account_index),
      CONSTRAINT fk_payee_account_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT fk_payee_account_person FOREIGN KEY (person_id) REFERENCES person (id),
      INDEX ix_payee_account_index (account_index)
    )`,
    `CREATE TABLE partner_relief (
      id VARCHAR(36) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      agency VARCHAR(120) NOT NULL,
      person_name VARCHAR(80) NOT NULL,
      identity_index CHAR(64) NULL,
      identity_masked VARCHAR(30) NULL,
      birth_on DATE NULL,
      case_number VARCHAR(80) NULL,
      case_key VARCHAR(200) NULL,
      amount_fen BIGINT NULL,
      decided_on DATE NULL,
      note VARCHAR(400) NULL,
      source VARCHAR(20) NOT NULL,
      letter_id VARCHAR(36) NULL,
      fingerprint CHAR(64) NULL,
      entered_by VARCHAR(36) NOT NULL,
      entered_at DATETIME(3) NOT NULL,
      voided_by VARCHAR(36) NULL,
      voided_at DATETIME(3) NULL,
      void_reason VARCHAR(400) NULL,
      CONSTRAINT pk_partner_relief PRIMARY KEY (id),
      CONSTRAINT uq_partner_relief UNIQUE (fingerprint),
      CONSTRAINT fk_partner_relief_office FOREIGN KEY (office_id) REFERENCES office (id),
      CONSTRAINT fk_partner_relief_letter FOREIGN KEY (letter_id) REFERENCES inquiry_letter (id),
      CONSTRAINT fk_partner_relief_entered FOREIGN KEY (entered_by) REFERENCES account (id),
      CONSTRAINT ck_partner_relief_amount CHECK (amount_fen > 0),
      CONSTRAINT ck_partner_relief_source CHECK (source IN ('form', 'import', 'letter')),
      INDEX ix_partner_relief_identity (identity_index),
      INDEX ix_partner_relief_name (person_name),
      INDEX ix_partner_relief_case (case_key),
      INDEX ix_partner_relief_entered (entered_at, id)
    )`,
    `CREATE TABLE duplicate_warning (
      id VARCHAR(36) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      kind VARCHAR(30) NOT NULL,
      match_key VARCHAR(60) NOT NULL,
      matched_case_id VARCHAR(36) NULL,
      partner_relief_id VARCHAR(36) NULL,
      found_in VARCHAR(20) NOT NULL,
      found_at DATETIME(3) NOT NULL,
      lapsed_at DATETIME(3) NULL,
      verdict VARCHAR(20) NULL,
      reason VARCHAR(1000) NULL,
      settled_by VARCHAR(36) NULL,
      settled_at DATETIME(3) NULL,
      CONSTRAINT pk_duplicate_warning PRIMARY KEY (id),
      CONSTRAINT uq_duplicate_warning UNIQUE (case_id, kind, match_key),
      CONSTRAINT fk_duplicate_warning_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT fk_duplicate_warning_partner FOREIGN KEY (partner_relief_id) REFERENCES partner_relief (id),
      CONSTRAINT fk_duplicate_warning_account FOREIGN KEY (settled_by) REFERENCES account (id),
      CONSTRAINT ck_duplicate_warning_match CHECK ((matched_case_id IS NULL) <> (partner_relief_id IS NULL)),
      CONSTRAINT ck_duplicate_warning_settled CHECK (
        (settled_at IS NULL) = (verdict IS NULL) AND (settled_at IS NULL) = (settled_by IS NULL)
        AND (settled_at IS NULL) = (reason IS NULL)),
      INDEX ix_duplicate_warning_open (settled_at, lapsed_at, case_id)
    )`,
  ],
  [
    'DROP TABLE duplicate_warning',
    'DROP TABLE partner_relief',
    'DROP TABLE payee_account',
    'ALTER TABLE original_case DROP INDEX ix_original_case_victim',
    'ALTER TABLE person DROP INDEX ix_person_household, DROP COLUMN household_key',
  ],
);
