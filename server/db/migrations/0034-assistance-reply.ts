import { migration } from './define.js';

/** Which request for help (委托协助) a draft of the asked office answers. */
export const AssistanceReply0034 = migration(
  'AssistanceReply1763856000034',
  [
    `ALTER TABLE document_draft
      ADD COLUMN assistance_id VARCHAR(36) NULL,
      ADD CONSTRAINT fk_document_draft_assistance FOREIGN KEY (assistance_id)
        REFERENCES assistance (id)`,
  ],
  [
    'ALTER TABLE document_draft DROP FOREIGN KEY fk_document_draft_assistance',
    'ALTER TABLE document_draft DROP COLUMN assistance_id',
  ],
);
