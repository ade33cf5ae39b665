import { migration } from './define.js';

/** Figures of the monitor, kept by a duty from the cases and the feed, and the indexes it reads them by. */
export const Figures0042 = migration(
  'Figures1763856000042',
  [
    `CREATE TABLE monitor_count (
      grain VARCHAR(5) NOT NULL,
      measure VARCHAR(10) NOT NULL,
      from_on DATE NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      cases INT NOT NULL,
      fen BIGINT NOT NULL,
      CONSTRAINT pk_monitor_count PRIMARY KEY (grain, measure, from_on, office_id)
    )`,
    `CREATE TABLE monitor_term (
      month_on DATE NOT NULL,
      kind VARCHAR(30) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      kept INT NOT NULL,
      overdue INT NOT NULL,
      CONSTRAINT pk_monitor_term PRIMARY KEY (month_on, kind, office_id)
    )`,
    `CREATE TABLE monitor_step (
      month_on DATE NOT NULL,
      process_id VARCHAR(120) NOT NULL,
      process_version INT NOT NULL,
      element_id VARCHAR(120) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      bucket INT NOT NULL,
      times INT NOT NULL,
      CONSTRAINT pk_monitor_step PRIMARY KEY (month_on, process_id, process_version, element_id, office_id, bucket)
    )`,
    `CREATE TABLE monitor_place (
      process_id VARCHAR(120) NOT NULL,
      process_version INT NOT NULL,
      element_id VARCHAR(120) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      tokens INT NOT NULL,
      incidents INT NOT NULL,
      stuck INT NOT NULL,
      waited_seconds BIGINT NOT NULL,
      oldest_at DATETIME(3) NULL,
      CONSTRAINT pk_monitor_place PRIMARY KEY (process_id, process_version, element_id, office_id)
    )`,
    `CREATE TABLE monitor_round (
      name VARCHAR(20) NOT NULL,
      ran_at DATETIME(3) NOT NULL,
      took_ms INT NOT NULL,
      next_month DATE NULL,
      is_complete TINYINT NOT NULL,
      CONSTRAINT pk_monitor_round PRIMARY KEY (name)
    )`,
    'ALTER TABLE relief_case ADD INDEX ix_relief_case_open (status, office_id, filed_on)',
    'ALTER TABLE relief_case ADD INDEX ix_relief_case_filed (filed_on, office_id)',
    'ALTER TABLE relief_case ADD INDEX ix_relief_case_decided (decided_on, office_id, decided_fen)',
    'ALTER TABLE relief_case ADD INDEX ix_relief_case_closed (closed_at, office_id)',
    'ALTER TABLE deadline ADD INDEX ix_deadline_month (due_on, kind, state, stopped_at, case_id)',
    'ALTER TABLE payment_order ADD INDEX ix_payment_order_settled (settled_at, state, case_id, amount_fen)',
    'ALTER TABLE element_instance ADD INDEX ix_element_instance_ended (ended_at)',
  ],
  [
    'ALTER TABLE element_instance DROP INDEX ix_element_instance_ended',
    'ALTER TABLE payment_order DROP INDEX ix_payment_order_settled',
    'ALTER TABLE deadline DROP INDEX ix_deadline_month',
    'ALTER TABLE relief_case DROP INDEX ix_relief_case_closed',
    'ALTER TABLE relief_case DROP INDEX ix_relief_case_decided',
    'ALTER TABLE relief_case DROP INDEX ix_relief_case_filed',
    'ALTER TABLE relief_case DROP INDEX ix_relief_case_open',
    'DROP TABLE monitor_round',
    'DROP TABLE monitor_place',
    'DROP TABLE monitor_step',
    'DROP TABLE monitor_term',
    'DROP TABLE monitor_count',
  ],
);
