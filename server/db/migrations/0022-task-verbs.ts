import { migration } from './define.js';

/**
 * What people do with tasks beside completing them: taking one by an act of their own, taking back what they completed, urging, opinions asked
 * before deciding, assignment of cases; whose the draft is that lies on a task.
 */
export const TaskVerbs0022 = migration(
  'TaskVerbs1763856000022',
  [
    `ALTER TABLE task
      ADD COLUMN claimed_at DATETIME(3) NULL,
      ADD COLUMN draft_by VARCHAR(36) NULL,
      ADD COLUMN draft_at DATETIME(3) NULL,
      ADD COLUMN draft_version INT NOT NULL DEFAULT 0,
      ADD COLUMN urged INT NOT NULL DEFAULT 0,
      ADD COLUMN withdrawn_at DATETIME(3) NULL,
      ADD COLUMN withdrawn_by VARCHAR(36) NULL,
      ADD COLUMN withdraw_reason VARCHAR(400) NULL`,
    `CREATE TABLE task_urge (
      id VARCHAR(36) NOT NULL,
      task_id VARCHAR(36) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      by_id VARCHAR(36) NOT NULL,
      urged_on DATE NOT NULL,
      urged_at DATETIME(3) NOT NULL,
      text VARCHAR(200) NOT NULL,
      told LONGTEXT NOT NULL,
      CONSTRAINT pk_task_urge PRIMARY KEY (id),
      CONSTRAINT uq_task_urge_day UNIQUE (task_id, urged_on),
      CONSTRAINT fk_task_urge_task FOREIGN KEY (task_id) REFERENCES task (id),
      CONSTRAINT fk_task_urge_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      INDEX ix_task_urge_case (case_id, urged_at)
    )`,
    `CREATE TABLE cosign_request (
      id VARCHAR(36) NOT NULL,
      task_id VARCHAR(36) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      asked_by VARCHAR(36) NOT NULL,
      person_id VARCHAR(36) NOT NULL,
      question VARCHAR(400) NOT NULL,
      asked_at DATETIME(3) NOT NULL,
      state VARCHAR(20) NOT NULL,
      stance VARCHAR(20) NULL,
      opinion VARCHAR(1000) NULL,
      ended_at DATETIME(3) NULL,
      end_reason VARCHAR(400) NULL,
      CONSTRAINT pk_cosign_request PRIMARY KEY (id),
      CONSTRAINT fk_cosign_request_task FOREIGN KEY (task_id) REFERENCES task (id),
      CONSTRAINT fk_cosign_request_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT fk_cosign_request_person FOREIGN KEY (person_id) REFERENCES account (id),
      CONSTRAINT ck_cosign_request_state CHECK (state IN ('asked', 'answered', 'withdrawn')),
      CONSTRAINT ck_cosign_request_two CHECK (asked_by <> person_id),
      CONSTRAINT ck_cosign_request_answer
        CHECK (state <> 'answered' OR (stance IS NOT NULL AND opinion IS NOT NULL)),
      INDEX ix_cosign_request_task (task_id, state),
      INDEX ix_cosign_request_person (person_id, state, asked_at),
      INDEX ix_cosign_request_case (case_id, asked_at)
    )`,
    `CREATE TABLE handler_assignment (
      id VARCHAR(36) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      former_id VARCHAR(36) NULL,
      handler_id VARCHAR(36) NOT NULL,
      way VARCHAR(10) NOT NULL,
      among INT NOT NULL,
      reason VARCHAR(400) NOT NULL,
      by_id VARCHAR(36) NOT NULL,
      assigned_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_handler_assignment PRIMARY KEY (id),
      CONSTRAINT fk_handler_assignment_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT fk_handler_assignment_handler FOREIGN KEY (handler_id) REFERENCES account (id),
      CONSTRAINT ck_handler_assignment_way CHECK (way IN ('name', 'lot')),
      INDEX ix_handler_assignment_case (case_id, assigned_at)
    )`,
  ],
  [
    'DROP TABLE handler_assignment',
    'DROP TABLE cosign_request',
    'DROP TABLE task_urge',
    `ALTER TABLE task
      DROP COLUMN withdraw_reason,
      DROP COLUMN withdrawn_by,
      DROP COLUMN withdrawn_at,
      DROP COLUMN urged,
      DROP COLUMN draft_version,
      DROP COLUMN draft_at,
      DROP COLUMN draft_by,
      DROP COLUMN claimed_at`,
  ],
);
