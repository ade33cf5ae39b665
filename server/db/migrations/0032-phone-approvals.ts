import { migration } from './define.js';

/** 电话审批补签: an approval given by phone stands beside those given on paper, with its call and what was answered to it afterwards. */
export const PhoneApprovals0032 = migration(
  'PhoneApprovals1763856000032',
  [
    `ALTER TABLE paper_approval
      ADD COLUMN medium VARCHAR(10) NOT NULL DEFAULT 'paper' AFTER case_id,
      MODIFY COLUMN attachment_id VARCHAR(36) NULL,
      DROP CONSTRAINT ck_paper_approval_state`,
    `ALTER TABLE paper_approval
      ADD CONSTRAINT ck_paper_approval_state CHECK (state IN ('entered', 'confirmed', 'rejected')
        OR (medium = 'phone' AND state IN ('signed', 'denied', 'ratified', 'withdrawn'))),
      ADD CONSTRAINT ck_paper_approval_medium CHECK (medium IN ('paper', 'phone')),
      ADD CONSTRAINT ck_paper_approval_scan CHECK ((medium = 'paper') = (attachment_id IS NOT NULL)),
      ADD INDEX ix_paper_approval_signer (signer_id, medium, state)`,
    `CREATE TABLE phone_call (
      approval_id VARCHAR(36) NOT NULL,
      called_at DATETIME(3) NOT NULL,
      words VARCHAR(1000) NOT NULL,
      reason VARCHAR(400) NOT NULL,
      checked_way VARCHAR(12) NULL,
      CONSTRAINT pk_phone_call PRIMARY KEY (approval_id),
      CONSTRAINT fk_phone_call_approval FOREIGN KEY (approval_id) REFERENCES paper_approval (id),
      CONSTRAINT ck_phone_call_way CHECK (checked_way IN ('heard', 'called-back'))
    )`,
    `CREATE TABLE phone_answer (
      id VARCHAR(36) NOT NULL,
      approval_id VARCHAR(36) NOT NULL,
      answer VARCHAR(10) NOT NULL,
      note VARCHAR(400) NULL,
      account_id VARCHAR(36) NOT NULL,
      answered_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_phone_answer PRIMARY KEY (id),
      CONSTRAINT uq_phone_answer UNIQUE (approval_id, answer),
      CONSTRAINT fk_phone_answer_approval FOREIGN KEY (approval_id) REFERENCES paper_approval (id),
      CONSTRAINT fk_phone_answer_account FOREIGN KEY (account_id) REFERENCES account (id),
      CONSTRAINT ck_phone_answer CHECK (answer IN ('signed', 'denied', 'ratified')),
      CONSTRAINT ck_phone_answer_note CHECK (answer = 'signed' OR note IS NOT NULL)
    )`,
  ],
  [
    'DROP TABLE phone_answer',
    'DROP TABLE phone_call',
    `DELETE FROM paper_approval WHERE medium = 'phone'`,
    `ALTER TABLE paper_approval
      DROP CONSTRAINT ck_paper_approval_scan,
      DROP CONSTRAINT ck_paper_approval_medium,
      DROP CONSTRAINT ck_paper_approval_state,
      DROP INDEX ix_paper_approval_signer,
      ADD INDEX fk_paper_approval_signer (signer_id),
      DROP COLUMN medium,
      MODIFY COLUMN attachment_id VARCHAR(36) NOT NULL,
      ADD CONSTRAINT ck_paper_approval_state CHECK (state IN ('entered', 'confirmed', 'rejected'))`,
  ],
);
