import { migration } from './define.js';

/**
 * The life of a paper: what it was made from, which one it corrects, how it ended, who moved it when; and the drafts that officials
 * write by hand. Papers from before have no source and are made anew from their case alone.
 */
export const DocumentLife0013 = migration(
  'DocumentLife1763856000013',
  [
    `ALTER TABLE document
      ADD COLUMN made_from LONGTEXT NULL AFTER template_version,
      ADD COLUMN corrects_id VARCHAR(36) NULL AFTER made_from,
      ADD COLUMN filed_on DATE NULL AFTER served_on,
      ADD COLUMN void_recall VARCHAR(200) NULL AFTER void_reason,
      ADD CONSTRAINT uq_document_corrects UNIQUE (corrects_id),
      ADD CONSTRAINT fk_document_corrects FOREIGN KEY (corrects_id) REFERENCES document (id),
      ADD CONSTRAINT ck_document_state
        CHECK (state IN ('issued', 'sealed', 'served', 'filed', 'void', 'replaced')),
      ADD CONSTRAINT ck_document_void CHECK (state <> 'void' OR void_reason IS NOT NULL)`,
    `CREATE TABLE document_event (
      id BIGINT NOT NULL AUTO_INCREMENT,
      document_id VARCHAR(36) NOT NULL,
      act VARCHAR(20) NOT NULL,
      state VARCHAR(20) NOT NULL,
      at DATETIME(3) NOT NULL,
      account_id VARCHAR(36) NULL,
      note VARCHAR(400) NULL,
      CONSTRAINT pk_document_event PRIMARY KEY (id),
      CONSTRAINT fk_document_event_document FOREIGN KEY (document_id) REFERENCES document (id),
      INDEX ix_document_event_document (document_id, id)
    )`,
    `CREATE TABLE document_draft (
      id VARCHAR(36) NOT NULL,
      case_id VARCHAR(36) NOT NULL,
      kind VARCHAR(40) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      corrects_id VARCHAR(36) NULL,
      state VARCHAR(20) NOT NULL,
      entered LONGTEXT NOT NULL,
      writers LONGTEXT NOT NULL,
      created_by VARCHAR(36) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      saved_by VARCHAR(36) NOT NULL,
      saved_at DATETIME(3) NOT NULL,
      submitted_by VARCHAR(36) NULL,
      submitted_at DATETIME(3) NULL,
      reviewed_by VARCHAR(36) NULL,
      reviewed_at DATETIME(3) NULL,
      review_note VARCHAR(1000) NULL,
      ended_by VARCHAR(36) NULL,
      ended_at DATETIME(3) NULL,
      version INT NOT NULL,
      CONSTRAINT pk_document_draft PRIMARY KEY (id),
      CONSTRAINT fk_document_draft_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT fk_document_draft_corrects FOREIGN KEY (corrects_id) REFERENCES document (id),
      CONSTRAINT ck_document_draft_state
        CHECK (state IN ('draft', 'submitted', 'reviewed', 'issued', 'discarded')),
      INDEX ix_document_draft_case (case_id, created_at)
    )`,
  ],
  [
    'DROP TABLE document_draft',
    'DROP TABLE document_event',
    `ALTER TABLE document
      DROP CONSTRAINT ck_document_void,
      DROP CONSTRAINT ck_document_state,
      DROP FOREIGN KEY fk_document_corrects,
      DROP INDEX uq_document_corrects,
      DROP COLUMN void_recall,
      DROP COLUMN filed_on,
      DROP COLUMN corrects_id,
      DROP COLUMN made_from`,
  ],
);
