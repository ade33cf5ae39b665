import { migration } from './define.js';

/**
 * The order in which papers were written, also within one millisecond: those from before by their time and number. And how often the
 * printing of a paper failed: a row stands only while it does.
 */
export const Printing0017 = migration(
  'Printing1763856000017',
  [
    'ALTER TABLE document ADD COLUMN seq BIGINT NULL AFTER id',
    `UPDATE document
      JOIN (
        SELECT id, ROW_NUMBER() OVER (ORDER BY created_at, number, id) AS place FROM document
      ) AS ordered ON ordered.id = document.id
      SET document.seq = ordered.place`,
    `ALTER TABLE document
      MODIFY COLUMN seq BIGINT NOT NULL AUTO_INCREMENT,
      ADD CONSTRAINT uq_document_seq UNIQUE (seq)`,
    `CREATE TABLE print_trouble (
      document_id VARCHAR(36) NOT NULL,
      failures INT NOT NULL,
      next_try_at DATETIME(3) NULL,
      failed_at DATETIME(3) NOT NULL,
      reason VARCHAR(400) NOT NULL,
      CONSTRAINT pk_print_trouble PRIMARY KEY (document_id),
      CONSTRAINT fk_print_trouble_document FOREIGN KEY (document_id) REFERENCES document (id)
    )`,
  ],
  [
    'DROP TABLE print_trouble',
    'ALTER TABLE document MODIFY COLUMN seq BIGINT NULL, DROP INDEX uq_document_seq',
    'ALTER TABLE document DROP COLUMN seq',
  ],
);
