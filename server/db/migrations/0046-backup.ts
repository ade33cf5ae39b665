import { migration } from './define.js';

/** What was backed up and restored, when, and how long the engine stood still for it. */
export const Backup0046 = migration(
  'Backup1763856000046',
  [
    `CREATE TABLE backup_run (
      id VARCHAR(36) NOT NULL,
      kind VARCHAR(10) NOT NULL,
      state VARCHAR(10) NOT NULL,
      folder VARCHAR(400) NOT NULL,
      has_engine TINYINT NOT NULL,
      started_at DATETIME(3) NOT NULL,
      ended_at DATETIME(3) NULL,
      pause_ms INT NULL,
      size_bytes BIGINT NULL,
      error VARCHAR(400) NULL,
      CONSTRAINT pk_backup_run PRIMARY KEY (id),
      CONSTRAINT ck_backup_run_kind CHECK (kind IN ('backup', 'restore')),
      CONSTRAINT ck_backup_run_state CHECK (state IN ('running', 'done', 'failed')),
      CONSTRAINT ck_backup_run_ended CHECK ((state = 'running') = (ended_at IS NULL)),
      INDEX ix_backup_run_kind (kind, state, started_at)
    )`,
  ],
  ['DROP TABLE backup_run'],
);
