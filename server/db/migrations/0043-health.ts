import { migration } from './define.js';

/** Which programs live, the numbers of the last hours, who is told of what stands still, and which request a command came from. */
export const Health0043 = migration(
  'Health1763856000043',
  [
    `CREATE TABLE program_heartbeat (
      id VARCHAR(160) NOT NULL,
      kind VARCHAR(20) NOT NULL,
      host VARCHAR(100) NOT NULL,
      started_at DATETIME(3) NOT NULL,
      seen_at DATETIME(3) NOT NULL,
      job_types LONGTEXT NOT NULL,
      facts LONGTEXT NOT NULL,
      CONSTRAINT pk_program_heartbeat PRIMARY KEY (id),
      CONSTRAINT ck_program_heartbeat_kind CHECK (kind IN ('server', 'workers')),
      INDEX ix_program_heartbeat_kind (kind, seen_at)
    )`,
    `CREATE TABLE health_sample (
      taken_at DATETIME(3) NOT NULL,
      numbers LONGTEXT NOT NULL,
      CONSTRAINT pk_health_sample PRIMARY KEY (taken_at)
    )`,
    `CREATE TABLE alert_rule (
      id VARCHAR(36) NOT NULL,
      name VARCHAR(60) NOT NULL,
      is_on TINYINT NOT NULL,
      desk VARCHAR(10) NOT NULL,
      office_id VARCHAR(40) NULL,
      kinds LONGTEXT NOT NULL,
      least_harm INT NOT NULL,
      steps LONGTEXT NOT NULL,
      quiet LONGTEXT NULL,
      quiet_until DATETIME(3) NULL,
      secret VARCHAR(400) NULL,
      version INT NOT NULL,
      created_by VARCHAR(36) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      changed_by VARCHAR(36) NOT NULL,
      changed_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_alert_rule PRIMARY KEY (id),
      CONSTRAINT fk_alert_rule_office FOREIGN KEY (office_id) REFERENCES office (id),
      CONSTRAINT ck_alert_rule_desk CHECK ((desk = 'case') = (office_id IS NOT NULL))
    )`,
    `CREATE TABLE alert_told (
      rule_id VARCHAR(36) NOT NULL,
      finding_id VARCHAR(36) NOT NULL,
      step INT NOT NULL,
      told_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_alert_told PRIMARY KEY (rule_id, finding_id, step),
      CONSTRAINT fk_alert_told_rule FOREIGN KEY (rule_id) REFERENCES alert_rule (id) ON DELETE CASCADE,
      INDEX ix_alert_told_at (told_at)
    )`,
    `CREATE TABLE alert_delivery (
      id VARCHAR(36) NOT NULL,
      rule_id VARCHAR(36) NOT NULL,
      way VARCHAR(10) NOT NULL,
      receiver LONGTEXT NOT NULL,
      step INT NOT NULL,
      is_trial TINYINT NOT NULL,
      findings INT NOT NULL,
      message LONGTEXT NOT NULL,
      state VARCHAR(10) NOT NULL,
      attempts INT NOT NULL,
      last_error VARCHAR(400) NULL,
      not_before DATETIME(3) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      settled_at DATETIME(3) NULL,
      CONSTRAINT pk_alert_delivery PRIMARY KEY (id),
      CONSTRAINT fk_alert_delivery_rule FOREIGN KEY (rule_id) REFERENCES alert_rule (id) ON DELETE CASCADE,
      CONSTRAINT ck_alert_delivery_state CHECK (state IN ('waiting', 'sent', 'failed')),
      CONSTRAINT ck_alert_delivery_settled CHECK ((state = 'waiting') = (settled_at IS NULL)),
      INDEX ix_alert_delivery_due (state, not_before),
      INDEX ix_alert_delivery_rule (rule_id, created_at)
    )`,
    'ALTER TABLE outbox ADD COLUMN request_id VARCHAR(36) NULL, ADD COLUMN trace VARCHAR(60) NULL',
  ],
  [
    'ALTER TABLE outbox DROP COLUMN request_id, DROP COLUMN trace',
    'DROP TABLE alert_delivery',
    'DROP TABLE alert_told',
    'DROP TABLE alert_rule',
    'DROP TABLE health_sample',
    'DROP TABLE program_heartbeat',
  ],
);
