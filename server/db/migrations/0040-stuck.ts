import { migration } from './define.js';

/** What stands still, found by the sweep, and when each kind was last looked for. */
export const Stuck0040 = migration(
  'Stuck1763856000040',
  [
    `CREATE TABLE stuck_finding (
      id VARCHAR(36) NOT NULL,
      kind VARCHAR(40) NOT NULL,
      subject VARCHAR(120) NOT NULL,
      case_id VARCHAR(36) NULL,
      office_id VARCHAR(40) NULL,
      desk VARCHAR(10) NOT NULL,
      since DATETIME(3) NOT NULL,
      since_on DATE NOT NULL,
      owner_kind VARCHAR(10) NOT NULL,
      owner_office_id VARCHAR(40) NULL,
      owner_role VARCHAR(30) NULL,
      owner_account_id VARCHAR(36) NULL,
      owner_name VARCHAR(120) NULL,
      facts LONGTEXT NOT NULL,
      sentence VARCHAR(600) NOT NULL,
      owed_fen BIGINT NOT NULL,
      harm INT NOT NULL,
      found_at DATETIME(3) NOT NULL,
      ended_at DATETIME(3) NULL,
      open_key VARCHAR(170) NULL,
      note VARCHAR(1000) NULL,
      note_by VARCHAR(36) NULL,
      note_at DATETIME(3) NULL,
      CONSTRAINT pk_stuck_finding PRIMARY KEY (id),
      CONSTRAINT uq_stuck_finding_open UNIQUE (open_key),
      CONSTRAINT fk_stuck_finding_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT fk_stuck_finding_office FOREIGN KEY (office_id) REFERENCES office (id),
      CONSTRAINT ck_stuck_finding_desk CHECK (desk IN ('case', 'machine')),
      CONSTRAINT ck_stuck_finding_open CHECK ((open_key IS NULL) = (ended_at IS NOT NULL)),
      INDEX ix_stuck_finding_harm (ended_at, harm, id),
      INDEX ix_stuck_finding_kind (ended_at, kind, harm, id),
      INDEX ix_stuck_finding_count (ended_at, desk, office_id, kind),
      INDEX ix_stuck_finding_case (case_id, ended_at)
    )`,
    `CREATE TABLE stuck_look (
      kind VARCHAR(40) NOT NULL,
      looked_at DATETIME(3) NOT NULL,
      took_ms INT NOT NULL,
      error VARCHAR(400) NULL,
      CONSTRAINT pk_stuck_look PRIMARY KEY (kind)
    )`,
    // the sweep asks who has open work, by nothing but this index
    'ALTER TABLE task ADD INDEX ix_task_holders (state, assignee_id, office_id, role, act)',
    'ALTER TABLE engine_job ADD INDEX ix_engine_job_state (state, job_type, changed_at)',
  ],
  [
    'ALTER TABLE engine_job DROP INDEX ix_engine_job_state',
    'ALTER TABLE task DROP INDEX ix_task_holders',
    'DROP TABLE stuck_look',
    'DROP TABLE stuck_finding',
  ],
);
