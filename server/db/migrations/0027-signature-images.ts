import { migration } from './define.js';

/** What people's handwriting looks like, sealed; one picture a person. */
export const SignatureImages0027 = migration(
  'SignatureImages1763856000027',
  [
    `CREATE TABLE signature_image (
      account_id VARCHAR(36) NOT NULL,
      sealed LONGTEXT NOT NULL,
      saved_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_signature_image PRIMARY KEY (account_id)
    )`,
  ],
  ['DROP TABLE signature_image'],
);
