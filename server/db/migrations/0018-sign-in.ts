import { migration } from './define.js';

/**
 * How people prove who they are: one-time and former passwords, the second factor with its recovery codes, identities at a provider.
 * Sessions learn where they are used; those of before end, since nobody knows.
 */
export const SignIn0018 = migration(
  'SignIn1763856000018',
  [
    `ALTER TABLE account
      ADD COLUMN password_set_at DATETIME(3) NULL AFTER password_hash,
      ADD COLUMN one_time_until DATETIME(3) NULL AFTER password_set_at`,
    'DELETE FROM session',
    `ALTER TABLE session
      ADD COLUMN id VARCHAR(36) NOT NULL AFTER token_sha256,
      ADD COLUMN method VARCHAR(20) NOT NULL,
      ADD COLUMN address VARCHAR(45) NOT NULL,
      ADD COLUMN user_agent VARCHAR(400) NOT NULL,
      ADD COLUMN last_seen_at DATETIME(3) NOT NULL,
      ADD COLUMN id_token_sealed LONGTEXT NULL,
      ADD CONSTRAINT uq_session_id UNIQUE (id),
      ADD CONSTRAINT ck_session_method CHECK (method IN ('password', 'second-factor', 'provider'))`,
    `CREATE TABLE former_password (
      id BIGINT NOT NULL AUTO_INCREMENT,
      account_id VARCHAR(36) NOT NULL,
      password_hash VARCHAR(255) NOT NULL,
      replaced_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_former_password PRIMARY KEY (id),
      CONSTRAINT fk_former_password_account FOREIGN KEY (account_id) REFERENCES account (id)
    )`,
    `CREATE TABLE second_factor (
      account_id VARCHAR(36) NOT NULL,
      secret_sealed VARCHAR(255) NOT NULL,
      started_at DATETIME(3) NOT NULL,
      confirmed_at DATETIME(3) NULL,
      last_step INT NULL,
      CONSTRAINT pk_second_factor PRIMARY KEY (account_id),
      CONSTRAINT fk_second_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
    )`,
    `CREATE TABLE recovery_code (
      id BIGINT NOT NULL AUTO_INCREMENT,
      account_id VARCHAR(36) NOT NULL,
      mark CHAR(64) NOT NULL,
      used_at DATETIME(3) NULL,
      CONSTRAINT pk_recovery_code PRIMARY KEY (id),
      CONSTRAINT uq_recovery_code UNIQUE (account_id, mark),
      CONSTRAINT fk_recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
    )`,
    `CREATE TABLE linked_identity (
      issuer VARCHAR(255) NOT NULL,
      subject VARCHAR(255) NOT NULL,
      account_id VARCHAR(36) NOT NULL,
      linked_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_linked_identity PRIMARY KEY (issuer, subject),
      CONSTRAINT uq_linked_identity_account UNIQUE (account_id, issuer),
      CONSTRAINT fk_linked_identity_account FOREIGN KEY (account_id) REFERENCES account (id)
    )`,
  ],
  [
    'DROP TABLE linked_identity',
    'DROP TABLE recovery_code',
    'DROP TABLE second_factor',
    'DROP TABLE former_password',
    'ALTER TABLE session DROP CONSTRAINT ck_session_method',
    `ALTER TABLE session
      DROP INDEX uq_session_id,
      DROP COLUMN id,
      DROP COLUMN method,
      DROP COLUMN address,
      DROP COLUMN user_agent,
      DROP COLUMN last_seen_at,
      DROP COLUMN id_token_sealed`,
    'ALTER TABLE account DROP COLUMN password_set_at, DROP COLUMN one_time_until',
  ],
);
