import { migration } from './define.js';

/** What eases the writing: opinions used again and again, and remarks people leave each other on a case. */
export const Workplace0024 = migration(
  'Workplace1763856000024',
  [
    `CREATE TABLE phrase (
      id VARCHAR(36) NOT NULL,
      account_id VARCHAR(36) NULL,
      office_id VARCHAR(40) NULL,
      text VARCHAR(300) NOT NULL,
      used INT NOT NULL DEFAULT 0,
      created_by VARCHAR(36) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_phrase PRIMARY KEY (id),
      CONSTRAINT fk_phrase_office FOREIGN KEY (office_id) REFERENCES office (id),
      CONSTRAINT ck_phrase_owner CHECK ((account_id IS NULL) <> (office_id IS NULL)),
      INDEX ix_phrase_account (account_id),
      INDEX ix_phrase_office (office_id)
    )`,
    `CREATE TABLE case_remark (
      id VARCHAR(36) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      text VARCHAR(2000) NOT NULL,
      is_pinned TINYINT NOT NULL,
      written_by VARCHAR(36) NOT NULL,
      written_at DATETIME(3) NOT NULL,
      withdrawn_at DATETIME(3) NULL,
      CONSTRAINT pk_case_remark PRIMARY KEY (id),
      CONSTRAINT fk_case_remark_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      INDEX ix_case_remark_case (case_id, written_at)
    )`,
  ],
  ['DROP TABLE case_remark', 'DROP TABLE phrase'],
);
