import { migration } from './define.js';

/** Which document a person's number is of. What stood there before was always a number of 18 characters: its first digit tells. */
export const IdentityKinds0009 = migration(
  'IdentityKinds1763856000009',
  [
    'ALTER TABLE person ADD COLUMN identity_kind VARCHAR(40) NULL AFTER birth_on',
    `UPDATE person SET identity_kind = CASE LEFT(identity_masked, 1)
      WHEN '8' THEN 'hmt-residence-permit'
      WHEN '9' THEN 'foreigner-permanent-residence'
      ELSE 'resident-id' END
    WHERE identity_cipher IS NOT NULL`,
    `ALTER TABLE person
      ADD CONSTRAINT ck_person_identity_kind CHECK (identity_kind IN
        ('resident-id', 'hmt-residence-permit', 'foreigner-permanent-residence', 'passport', 'other')),
      ADD CONSTRAINT ck_person_identity CHECK ((identity_kind IS NULL) = (identity_cipher IS NULL))`,
  ],
  [
    'ALTER TABLE person DROP CONSTRAINT ck_person_identity, DROP CONSTRAINT ck_person_identity_kind',
    'ALTER TABLE person DROP COLUMN identity_kind',
  ],
);
