import { migration } from './define.js';

/**
 * Timers and message waits of the engine, what a check against the engine found, and the kept records by month: the oldest month is
 * dropped as one partition. The months themselves are made by a duty (server/engine/retention).
 */
export const Projection0044 = migration(
  'Projection1763856000044',
  [
    `CREATE TABLE engine_timer (
      timer_key BIGINT NOT NULL,
      instance_key BIGINT NOT NULL,
      element_instance_key BIGINT NOT NULL,
      element_id VARCHAR(120) NOT NULL,
      state VARCHAR(20) NOT NULL,
      due_at DATETIME(3) NOT NULL,
      opened_at DATETIME(3) NOT NULL,
      closed_at DATETIME(3) NULL,
      CONSTRAINT pk_engine_timer PRIMARY KEY (timer_key),
      INDEX ix_engine_timer_instance (instance_key, state),
      INDEX ix_engine_timer_due (state, due_at)
    )`,
    `CREATE TABLE message_wait (
      wait_key BIGINT NOT NULL,
      instance_key BIGINT NOT NULL,
      element_instance_key BIGINT NOT NULL,
      element_id VARCHAR(120) NOT NULL,
      message_name VARCHAR(120) NOT NULL,
      correlation_key VARCHAR(120) NOT NULL,
      state VARCHAR(20) NOT NULL,
      received INT NOT NULL,
      opened_at DATETIME(3) NOT NULL,
      closed_at DATETIME(3) NULL,
      CONSTRAINT pk_message_wait PRIMARY KEY (wait_key),
      INDEX ix_message_wait_instance (instance_key, state),
      INDEX ix_message_wait_message (state, message_name, correlation_key)
    )`,
    `CREATE TABLE engine_check (
      id BIGINT NOT NULL AUTO_INCREMENT,
      begun_at DATETIME(3) NOT NULL,
      ended_at DATETIME(3) NOT NULL,
      instances INT NOT NULL,
      jobs INT NOT NULL,
      gone INT NOT NULL,
      last_instance_key BIGINT NOT NULL,
      error VARCHAR(400) NULL,
      CONSTRAINT pk_engine_check PRIMARY KEY (id),
      INDEX ix_engine_check_begun (begun_at)
    )`,
    `CREATE TABLE engine_gone (
      kind VARCHAR(10) NOT NULL,
      subject_key BIGINT NOT NULL,
      found_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_engine_gone PRIMARY KEY (kind, subject_key),
      CONSTRAINT ck_engine_gone_kind CHECK (kind IN ('instance', 'job'))
    )`,
    // drift is asked for by nothing but these: roots that run, roots that ended lately, open tasks by their job
    `ALTER TABLE process_instance
      ADD INDEX ix_process_instance_active (state, parent_instance_key, case_id),
      ADD INDEX ix_process_instance_ended (parent_instance_key, ended_at)`,
    'ALTER TABLE task ADD INDEX ix_task_job_state (state, job_key)',
    'ALTER TABLE feed_position ADD COLUMN dropped_to BIGINT NULL',
    `ALTER TABLE feed_batch
      ADD COLUMN record_count INT NOT NULL DEFAULT 0,
      ADD COLUMN lag_ms INT NOT NULL DEFAULT 0,
      DROP PRIMARY KEY,
      ADD PRIMARY KEY (id, received_at),
      ADD INDEX ix_feed_batch_received (received_at, partition_id, record_count, lag_ms)`,
    `ALTER TABLE feed_batch
      PARTITION BY RANGE COLUMNS (received_at) (PARTITION p_later VALUES LESS THAN (MAXVALUE))`,
  ],
  [
    'ALTER TABLE feed_batch REMOVE PARTITIONING',
    `ALTER TABLE feed_batch
      DROP INDEX ix_feed_batch_received,
      DROP PRIMARY KEY,
      ADD PRIMARY KEY (id),
      DROP COLUMN lag_ms,
      DROP COLUMN record_count`,
    'ALTER TABLE feed_position DROP COLUMN dropped_to',
    'ALTER TABLE task DROP INDEX ix_task_job_state',
    `ALTER TABLE process_instance
      DROP INDEX ix_process_instance_ended,
      DROP INDEX ix_process_instance_active`,
    'DROP TABLE engine_gone',
    'DROP TABLE engine_check',
    'DROP TABLE message_wait',
    'DROP TABLE engine_timer',
  ],
);
