import { migration } from './define.js';

/** The two directions between database and engine: outbox, and the projection of the exporter feed. */
export const Engine0005 = migration(
  'Engine1763856000005',
  [
    `CREATE TABLE outbox (
      id BIGINT NOT NULL AUTO_INCREMENT,
      case_id VARCHAR(36) NOT NULL,
      kind VARCHAR(20) NOT NULL,
      payload LONGTEXT NOT NULL,
      state VARCHAR(20) NOT NULL,
      attempts INT NOT NULL DEFAULT 0,
      last_error VARCHAR(400) NULL,
      not_before DATETIME(3) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      sent_at DATETIME(3) NULL,
      CONSTRAINT pk_outbox PRIMARY KEY (id),
      CONSTRAINT ck_outbox_state CHECK (state IN ('waiting', 'sent', 'done', 'void')),
      INDEX ix_outbox_sweep (state, not_before, id),
      INDEX ix_outbox_case (case_id, state, id)
    )`,
    `CREATE TABLE feed_position (
      partition_id INT NOT NULL,
      position BIGINT NOT NULL,
      seen_at DATETIME(3) NOT NULL,
      record_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_feed_position PRIMARY KEY (partition_id)
    )`,
    `CREATE TABLE feed_batch (
      id BIGINT NOT NULL AUTO_INCREMENT,
      partition_id INT NOT NULL,
      first_position BIGINT NOT NULL,
      last_position BIGINT NOT NULL,
      records LONGBLOB NOT NULL,
      received_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_feed_batch PRIMARY KEY (id),
      INDEX ix_feed_batch_position (partition_id, first_position)
    )`,
    `CREATE TABLE feed_quarantine (
      partition_id INT NOT NULL,
      position BIGINT NOT NULL,
      reason VARCHAR(400) NOT NULL,
      record LONGTEXT NOT NULL,
      created_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_feed_quarantine PRIMARY KEY (partition_id, position)
    )`,
    `CREATE TABLE process_instance (
      instance_key BIGINT NOT NULL,
      process_id VARCHAR(120) NOT NULL,
      process_version INT NOT NULL,
      parent_instance_key BIGINT NULL,
      parent_element_instance_key BIGINT NULL,
      root_instance_key BIGINT NOT NULL,
      case_id VARCHAR(36) NULL,
      state VARCHAR(20) NOT NULL,
      started_at DATETIME(3) NOT NULL,
      ended_at DATETIME(3) NULL,
      CONSTRAINT pk_process_instance PRIMARY KEY (instance_key),
      INDEX ix_process_instance_root (root_instance_key),
      INDEX ix_process_instance_case (case_id)
    )`,
    `CREATE TABLE element_instance (
      element_instance_key BIGINT NOT NULL,
      instance_key BIGINT NOT NULL,
      element_id VARCHAR(120) NOT NULL,
      element_type VARCHAR(60) NOT NULL,
      flow_scope_key BIGINT NOT NULL,
      state VARCHAR(20) NOT NULL,
      started_at DATETIME(3) NOT NULL,
      ended_at DATETIME(3) NULL,
      CONSTRAINT pk_element_instance PRIMARY KEY (element_instance_key),
      INDEX ix_element_instance_instance (instance_key, state)
    )`,
    `CREATE TABLE flow_taken (
      partition_id INT NOT NULL,
      position BIGINT NOT NULL,
      instance_key BIGINT NOT NULL,
      flow_id VARCHAR(120) NOT NULL,
      taken_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_flow_taken PRIMARY KEY (partition_id, position),
      INDEX ix_flow_taken_instance (instance_key)
    )`,
    `CREATE TABLE engine_job (
      job_key BIGINT NOT NULL,
      job_type VARCHAR(80) NOT NULL,
      instance_key BIGINT NOT NULL,
      element_instance_key BIGINT NOT NULL,
      element_id VARCHAR(120) NOT NULL,
      state VARCHAR(20) NOT NULL,
      retries INT NOT NULL,
      error_message VARCHAR(1000) NULL,
      created_at DATETIME(3) NOT NULL,
      changed_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_engine_job PRIMARY KEY (job_key),
      INDEX ix_engine_job_instance (instance_key, state)
    )`,
    `CREATE TABLE incident (
      incident_key BIGINT NOT NULL,
      instance_key BIGINT NOT NULL,
      element_instance_key BIGINT NOT NULL,
      element_id VARCHAR(120) NOT NULL,
      job_key BIGINT NULL,
      error_type VARCHAR(60) NOT NULL,
      error_message TEXT NOT NULL,
      state VARCHAR(20) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      resolved_at DATETIME(3) NULL,
      CONSTRAINT pk_incident PRIMARY KEY (incident_key),
      INDEX ix_incident_state (state, created_at),
      INDEX ix_incident_instance (instance_key)
    )`,
    `CREATE TABLE process_release (
      id VARCHAR(64) NOT NULL,
      package VARCHAR(40) NOT NULL,
      version INT NOT NULL,
      content_sha256 CHAR(64) NOT NULL,
      deployed_at DATETIME(3) NOT NULL,
      effective_on DATE NOT NULL,
      CONSTRAINT pk_process_release PRIMARY KEY (id),
      CONSTRAINT uq_process_release UNIQUE (package, version)
    )`,
    `CREATE TABLE release_resource (
      release_id VARCHAR(64) NOT NULL,
      name VARCHAR(120) NOT NULL,
      content LONGTEXT NOT NULL,
      CONSTRAINT pk_release_resource PRIMARY KEY (release_id, name),
      CONSTRAINT fk_release_resource FOREIGN KEY (release_id) REFERENCES process_release (id)
    )`,
    `CREATE TABLE release_form (
      form_key VARCHAR(80) NOT NULL,
      form_id VARCHAR(60) NOT NULL,
      form_schema LONGTEXT NOT NULL,
      CONSTRAINT pk_release_form PRIMARY KEY (form_key)
    )`,
  ],
  [
    'DROP TABLE release_form',
    'DROP TABLE release_resource',
    'DROP TABLE process_release',
    'DROP TABLE incident',
    'DROP TABLE engine_job',
    'DROP TABLE flow_taken',
    'DROP TABLE element_instance',
    'DROP TABLE process_instance',
    'DROP TABLE feed_quarantine',
    'DROP TABLE feed_batch',
    'DROP TABLE feed_position',
    'DROP TABLE outbox',
  ],
);
