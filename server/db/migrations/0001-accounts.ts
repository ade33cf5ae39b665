import { migration } from './define.js';

/** Offices, people who work there, what they may do, their sessions; settings in force; audit. */
export const Accounts0001 = migration(
  'Accounts1763856000001',
  [
    `CREATE TABLE office (
      id VARCHAR(40) NOT NULL,
      name VARCHAR(80) NOT NULL,
      short_name VARCHAR(20) NOT NULL,
      level VARCHAR(10) NOT NULL,
      parent_id VARCHAR(40) NULL,
      province_code CHAR(6) NOT NULL,
      address VARCHAR(200) NOT NULL,
      phone VARCHAR(30) NOT NULL,
      CONSTRAINT pk_office PRIMARY KEY (id),
      CONSTRAINT fk_office_parent FOREIGN KEY (parent_id) REFERENCES office (id),
      CONSTRAINT ck_office_level CHECK (level IN ('county', 'city', 'province'))
    )`,
    `CREATE TABLE account (
      id VARCHAR(36) NOT NULL,
      username VARCHAR(80) NOT NULL,
      display_name VARCHAR(60) NOT NULL,
      password_hash VARCHAR(255) NOT NULL,
      failed_count INT NOT NULL DEFAULT 0,
      locked_until DATETIME(3) NULL,
      disabled_at DATETIME(3) NULL,
      created_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_account PRIMARY KEY (id),
      CONSTRAINT uq_account_username UNIQUE (username)
    )`,
    `CREATE TABLE role_assignment (
      id BIGINT NOT NULL AUTO_INCREMENT,
      account_id VARCHAR(36) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      role VARCHAR(30) NOT NULL,
      valid_from DATE NOT NULL,
      valid_to DATE NULL,
      CONSTRAINT pk_role_assignment PRIMARY KEY (id),
      CONSTRAINT uq_role_assignment UNIQUE (account_id, office_id, role, valid_from),
      CONSTRAINT fk_role_assignment_account FOREIGN KEY (account_id) REFERENCES account (id),
      CONSTRAINT fk_role_assignment_office FOREIGN KEY (office_id) REFERENCES office (id),
      INDEX ix_role_assignment_office (office_id, role)
    )`,
    `CREATE TABLE session (
      token_sha256 CHAR(64) NOT NULL,
      account_id VARCHAR(36) NOT NULL,
      csrf_token VARCHAR(64) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_session PRIMARY KEY (token_sha256),
      CONSTRAINT fk_session_account FOREIGN KEY (account_id) REFERENCES account (id),
      INDEX ix_session_expires_at (expires_at)
    )`,
    `CREATE TABLE setting (
      id BIGINT NOT NULL AUTO_INCREMENT,
      office_id VARCHAR(40) NOT NULL,
      setting_key VARCHAR(60) NOT NULL,
      value LONGTEXT NOT NULL,
      valid_from DATE NOT NULL,
      valid_to DATE NULL,
      source VARCHAR(400) NOT NULL,
      CONSTRAINT pk_setting PRIMARY KEY (id),
      CONSTRAINT uq_setting UNIQUE (office_id, setting_key, valid_from),
      CONSTRAINT fk_setting_office FOREIGN KEY (office_id) REFERENCES office (id)
    )`,
    `CREATE TABLE audit_entry (
      id BIGINT NOT NULL AUTO_INCREMENT,
      at DATETIME(3) NOT NULL,
      account_id VARCHAR(36) NULL,
      action VARCHAR(60) NOT NULL,
      case_id VARCHAR(36) NULL,
      subject_type VARCHAR(40) NOT NULL,
      subject_id VARCHAR(64) NOT NULL,
      detail LONGTEXT NOT NULL,
      request_id VARCHAR(36) NULL,
      CONSTRAINT pk_audit_entry PRIMARY KEY (id),
      INDEX ix_audit_entry_case (case_id, id),
      INDEX ix_audit_entry_account (account_id, id)
    )`,
    `CREATE TABLE clock (
      id TINYINT NOT NULL,
      offset_ms BIGINT NOT NULL,
      CONSTRAINT pk_clock PRIMARY KEY (id),
      CONSTRAINT ck_clock_single CHECK (id = 1)
    )`,
  ],
  [
    'DROP TABLE clock',
    'DROP TABLE audit_entry',
    'DROP TABLE setting',
    'DROP TABLE session',
    'DROP TABLE role_assignment',
    'DROP TABLE account',
    'DROP TABLE office',
  ],
);
