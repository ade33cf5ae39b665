import { migration } from './define.js';

/**
 * Offices open and close, people belong to one, roles come with a paper, secondments, who grants; standing delegations and
 * leave; an administrator's role waits for a second person. What was done in another's name says so.
 */
export const People0019 = migration(
  'People1763856000019',
  [
    `ALTER TABLE office
      ADD COLUMN opened_on DATE NULL,
      ADD COLUMN closed_on DATE NULL`,
    `ALTER TABLE account
      ADD COLUMN office_id VARCHAR(40) NULL,
      ADD CONSTRAINT fk_account_office FOREIGN KEY (office_id) REFERENCES office (id)`,
    `UPDATE account
      JOIN (
        SELECT account_id, MIN(id) AS id FROM role_assignment GROUP BY account_id
      ) AS first ON first.account_id = account.id
      JOIN role_assignment ON role_assignment.id = first.id
      SET account.office_id = role_assignment.office_id`,
    `ALTER TABLE role_assignment
      ADD COLUMN seconded_from VARCHAR(40) NULL,
      ADD COLUMN reference VARCHAR(200) NOT NULL DEFAULT '',
      ADD COLUMN granted_by VARCHAR(36) NULL,
      ADD COLUMN confirmed_by VARCHAR(36) NULL,
      ADD COLUMN granted_at DATETIME(3) NULL,
      ADD COLUMN ended_by VARCHAR(36) NULL,
      ADD COLUMN end_reason VARCHAR(200) NULL,
      ADD CONSTRAINT fk_role_assignment_seconded FOREIGN KEY (seconded_from) REFERENCES office (id)`,
    `CREATE TABLE role_request (
      id VARCHAR(36) NOT NULL,
      account_id VARCHAR(36) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      role VARCHAR(30) NOT NULL,
      valid_from DATE NOT NULL,
      valid_to DATE NULL,
      reference VARCHAR(200) NOT NULL,
      state VARCHAR(20) NOT NULL,
      asked_by VARCHAR(36) NOT NULL,
      asked_at DATETIME(3) NOT NULL,
      decided_by VARCHAR(36) NULL,
      decided_at DATETIME(3) NULL,
      note VARCHAR(200) NOT NULL,
      CONSTRAINT pk_role_request PRIMARY KEY (id),
      CONSTRAINT fk_role_request_account FOREIGN KEY (account_id) REFERENCES account (id),
      CONSTRAINT fk_role_request_office FOREIGN KEY (office_id) REFERENCES office (id),
      CONSTRAINT ck_role_request_state CHECK (state IN ('asked', 'granted', 'refused')),
      CONSTRAINT ck_role_request_two CHECK (decided_by IS NULL OR decided_by <> asked_by),
      INDEX ix_role_request_state (state, asked_at)
    )`,
    `CREATE TABLE leave_of_absence (
      id VARCHAR(36) NOT NULL,
      account_id VARCHAR(36) NOT NULL,
      kind VARCHAR(20) NOT NULL,
      valid_from DATE NOT NULL,
      valid_to DATE NOT NULL,
      note VARCHAR(200) NOT NULL,
      created_by VARCHAR(36) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      cancelled_at DATETIME(3) NULL,
      cancelled_by VARCHAR(36) NULL,
      CONSTRAINT pk_leave_of_absence PRIMARY KEY (id),
      CONSTRAINT fk_leave_of_absence_account FOREIGN KEY (account_id) REFERENCES account (id),
      CONSTRAINT ck_leave_of_absence_days CHECK (valid_from <= valid_to),
      INDEX ix_leave_of_absence_account (account_id, valid_to)
    )`,
    `CREATE TABLE delegation (
      id VARCHAR(36) NOT NULL,
      principal_id VARCHAR(36) NOT NULL,
      delegate_id VARCHAR(36) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      valid_from DATE NOT NULL,
      valid_to DATE NOT NULL,
      reason VARCHAR(200) NOT NULL,
      leave_id VARCHAR(36) NULL,
      created_by VARCHAR(36) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      revoked_at DATETIME(3) NULL,
      revoked_by VARCHAR(36) NULL,
      CONSTRAINT pk_delegation PRIMARY KEY (id),
      CONSTRAINT fk_delegation_principal FOREIGN KEY (principal_id) REFERENCES account (id),
      CONSTRAINT fk_delegation_delegate FOREIGN KEY (delegate_id) REFERENCES account (id),
      CONSTRAINT fk_delegation_office FOREIGN KEY (office_id) REFERENCES office (id),
      CONSTRAINT fk_delegation_leave FOREIGN KEY (leave_id) REFERENCES leave_of_absence (id),
      CONSTRAINT ck_delegation_days CHECK (valid_from <= valid_to),
      CONSTRAINT ck_delegation_two CHECK (principal_id <> delegate_id),
      INDEX ix_delegation_delegate (delegate_id, valid_to),
      INDEX ix_delegation_principal (principal_id, valid_to),
      INDEX ix_delegation_office (office_id, valid_to)
    )`,
    `CREATE TABLE delegation_role (
      delegation_id VARCHAR(36) NOT NULL,
      role VARCHAR(30) NOT NULL,
      CONSTRAINT pk_delegation_role PRIMARY KEY (delegation_id, role),
      CONSTRAINT fk_delegation_role FOREIGN KEY (delegation_id) REFERENCES delegation (id)
    )`,
    'ALTER TABLE task ADD COLUMN completed_for VARCHAR(36) NULL AFTER completed_by',
    'ALTER TABLE decision ADD COLUMN for_account_id VARCHAR(36) NULL AFTER account_id',
  ],
  [
    'ALTER TABLE decision DROP COLUMN for_account_id',
    'ALTER TABLE task DROP COLUMN completed_for',
    'DROP TABLE delegation_role',
    'DROP TABLE delegation',
    'DROP TABLE leave_of_absence',
    'DROP TABLE role_request',
    `ALTER TABLE role_assignment
      DROP FOREIGN KEY fk_role_assignment_seconded,
      DROP COLUMN seconded_from,
      DROP COLUMN reference,
      DROP COLUMN granted_by,
      DROP COLUMN confirmed_by,
      DROP COLUMN granted_at,
      DROP COLUMN ended_by,
      DROP COLUMN end_reason`,
    'ALTER TABLE account DROP FOREIGN KEY fk_account_office, DROP COLUMN office_id',
    'ALTER TABLE office DROP COLUMN closed_on, DROP COLUMN opened_on',
  ],
);
