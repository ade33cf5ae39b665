import { migration } from './define.js';

/**
 * Every try to serve a document takes the place of the one proof; scans and their files; volumes made for download. Of rows from
 * before it is not known in which quality somebody else signed.
 */
export const Service0015 = migration(
  'Service1763856000015',
  [
    `CREATE TABLE attachment (
      id VARCHAR(36) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      document_id VARCHAR(36) NULL,
      kind VARCHAR(20) NOT NULL,
      name VARCHAR(200) NOT NULL,
      media_type VARCHAR(40) NOT NULL,
      size_bytes INT NOT NULL,
      sha256 CHAR(64) NOT NULL,
      is_internal TINYINT NOT NULL,
      uploaded_by VARCHAR(36) NOT NULL,
      uploaded_at DATETIME(3) NOT NULL,
      voided_by VARCHAR(36) NULL,
      voided_at DATETIME(3) NULL,
      void_reason VARCHAR(200) NULL,
      CONSTRAINT pk_attachment PRIMARY KEY (id),
      CONSTRAINT fk_attachment_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT fk_attachment_document FOREIGN KEY (document_id) REFERENCES document (id),
      CONSTRAINT ck_attachment_kind CHECK (kind IN ('receipt', 'paper-approval', 'material')),
      INDEX ix_attachment_case (case_id, uploaded_at),
      INDEX ix_attachment_document (document_id)
    )`,
    `CREATE TABLE service_attempt (
      id VARCHAR(36) NOT NULL,
      document_id VARCHAR(36) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      seq INT NOT NULL,
      way VARCHAR(20) NOT NULL,
      outcome VARCHAR(20) NOT NULL,
      tried_on DATE NOT NULL,
      served_on DATE NULL,
      served_by VARCHAR(120) NOT NULL,
      place VARCHAR(200) NULL,
      signer VARCHAR(20) NULL,
      signer_name VARCHAR(80) NULL,
      relation VARCHAR(80) NULL,
      identity_cipher VARCHAR(400) NULL,
      witness VARCHAR(120) NULL,
      tracking_number VARCHAR(80) NULL,
      receipt_number VARCHAR(80) NULL,
      entrusted_to VARCHAR(120) NULL,
      electronic_address VARCHAR(120) NULL,
      consent_on DATE NULL,
      reason VARCHAR(400) NULL,
      by_account_id VARCHAR(36) NOT NULL,
      recorded_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_service_attempt PRIMARY KEY (id),
      CONSTRAINT uq_service_attempt_seq UNIQUE (document_id, seq),
      CONSTRAINT fk_service_attempt_document FOREIGN KEY (document_id) REFERENCES document (id),
      CONSTRAINT fk_service_attempt_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT ck_service_attempt_way
        CHECK (way IN ('direct', 'post', 'entrusted', 'left', 'electronic')),
      CONSTRAINT ck_service_attempt_outcome
        CHECK (outcome IN ('served', 'refused', 'absent', 'returned', 'pending')),
      CONSTRAINT ck_service_attempt_served CHECK ((outcome = 'served') = (served_on IS NOT NULL)),
      INDEX ix_service_attempt_case (case_id)
    )`,
    `INSERT INTO service_attempt
      (id, document_id, case_id, seq, way, outcome, tried_on, served_on, served_by,
       signer, signer_name, relation, receipt_number, by_account_id, recorded_at)
      SELECT UUID(), s.document_id, d.case_id, 1, s.method, 'served', s.served_on, s.served_on,
        COALESCE(a.display_name, ''),
        CASE WHEN s.method IN ('left', 'electronic') THEN NULL
          WHEN s.relation = '本人' THEN 'self' ELSE 'unclassified' END,
        s.recipient, s.relation, s.receipt_number, s.by_account_id, s.recorded_at
      FROM document_service s
      JOIN document d ON d.id = s.document_id
      LEFT JOIN account a ON a.id = s.by_account_id`,
    'DROP TABLE document_service',
    `CREATE TABLE volume_export (
      id VARCHAR(36) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      scope VARCHAR(10) NOT NULL,
      format VARCHAR(10) NOT NULL,
      state VARCHAR(10) NOT NULL,
      done INT NOT NULL DEFAULT 0,
      total INT NOT NULL DEFAULT 0,
      attempts INT NOT NULL DEFAULT 0,
      sha256 CHAR(64) NULL,
      size_bytes BIGINT NULL,
      name VARCHAR(200) NOT NULL,
      faults LONGTEXT NOT NULL,
      error VARCHAR(400) NULL,
      requested_by VARCHAR(36) NOT NULL,
      requested_at DATETIME(3) NOT NULL,
      beat_at DATETIME(3) NULL,
      finished_at DATETIME(3) NULL,
      CONSTRAINT pk_volume_export PRIMARY KEY (id),
      CONSTRAINT fk_volume_export_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT ck_volume_export_state
        CHECK (state IN ('waiting', 'making', 'ready', 'failed', 'expired')),
      INDEX ix_volume_export_state (state, requested_at),
      INDEX ix_volume_export_case (case_id, requested_at)
    )`,
  ],
  [
    'DROP TABLE volume_export',
    `CREATE TABLE document_service (
      document_id VARCHAR(36) NOT NULL,
      method VARCHAR(20) NOT NULL,
      recipient VARCHAR(80) NOT NULL,
      relation VARCHAR(80) NOT NULL,
      served_on DATE NOT NULL,
      receipt_number VARCHAR(80) NULL,
      by_account_id VARCHAR(36) NOT NULL,
      recorded_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_document_service PRIMARY KEY (document_id),
      CONSTRAINT fk_document_service_document FOREIGN KEY (document_id) REFERENCES document (id)
    )`,
    `INSERT INTO document_service
      SELECT document_id, way, COALESCE(signer_name, ''), COALESCE(relation, ''), served_on,
        receipt_number, by_account_id, recorded_at
      FROM service_attempt WHERE outcome = 'served'`,
    'DROP TABLE service_attempt',
    'DROP TABLE attachment',
  ],
);
