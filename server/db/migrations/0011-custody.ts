import { migration } from './define.js';

/** Last day of the custody of a minor's money; shares from before get it where the payee's day of birth is known. */
export const Custody0011 = migration(
  'Custody1763856000011',
  [
    `ALTER TABLE payee_share ADD COLUMN custody_until DATE NULL AFTER custodian`,
    // MySQL makes the eighteenth birthday of the 29th of February the 28th; that is the last day as a minor too.
    `UPDATE payee_share
      JOIN person ON person.id = payee_share.person_id
      JOIN disbursement ON disbursement.id = payee_share.disbursement_id
      SET payee_share.custody_until = DATE_ADD(person.birth_on, INTERVAL 18 YEAR)
      WHERE payee_share.custody_kind IS NOT NULL
        AND DATE(DATE_ADD(disbursement.created_at, INTERVAL 8 HOUR))
          <= DATE_ADD(person.birth_on, INTERVAL 18 YEAR)`,
  ],
  [`ALTER TABLE payee_share DROP COLUMN custody_until`],
);
