import { migration } from './define.js';

/** Corrections of what an application says, after it was filed: what it was and is, masked for the history and sealed as it is. */
export const CaseCorrections0030 = migration(
  'CaseCorrections1763856000030',
  [
    `CREATE TABLE case_correction (
      id VARCHAR(36) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      application_id VARCHAR(36) NOT NULL,
      state VARCHAR(20) NOT NULL,
      reason VARCHAR(400) NOT NULL,
      changes LONGTEXT NOT NULL,
      sealed MEDIUMTEXT NOT NULL,
      consequences LONGTEXT NOT NULL,
      attachment_id VARCHAR(36) NULL,
      asked_by VARCHAR(36) NOT NULL,
      asked_at DATETIME(3) NOT NULL,
      decided_by VARCHAR(36) NULL,
      decided_at DATETIME(3) NULL,
      note VARCHAR(400) NULL,
      CONSTRAINT pk_case_correction PRIMARY KEY (id),
      CONSTRAINT fk_case_correction_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT fk_case_correction_application FOREIGN KEY (application_id) REFERENCES application (id),
      CONSTRAINT fk_case_correction_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
      CONSTRAINT ck_case_correction_state CHECK (state IN ('asked', 'done', 'refused')),
      INDEX ix_case_correction_case (case_id, asked_at)
    )`,
  ],
  ['DROP TABLE case_correction'],
);
