import { migration } from './define.js';

/** Who asked for a seal, approved it or wrote its use down in another's name (委托代理). */
export const SealedInAnothersName0031 = migration(
  'SealedInAnothersName1763856000031',
  [
    `ALTER TABLE seal_request
      ADD COLUMN asked_for VARCHAR(36) NULL,
      ADD COLUMN decided_for VARCHAR(36) NULL,
      ADD CONSTRAINT fk_seal_request_asked_for FOREIGN KEY (asked_for) REFERENCES account (id),
      ADD CONSTRAINT fk_seal_request_decided_for FOREIGN KEY (decided_for) REFERENCES account (id)`,
    `ALTER TABLE seal_use
      ADD COLUMN recorded_for VARCHAR(36) NULL,
      ADD COLUMN approved_for VARCHAR(36) NULL,
      ADD CONSTRAINT fk_seal_use_recorded_for FOREIGN KEY (recorded_for) REFERENCES account (id),
      ADD CONSTRAINT fk_seal_use_approved_for FOREIGN KEY (approved_for) REFERENCES account (id)`,
  ],
  [
    `ALTER TABLE seal_use
      DROP FOREIGN KEY fk_seal_use_recorded_for,
      DROP FOREIGN KEY fk_seal_use_approved_for`,
    `ALTER TABLE seal_use DROP COLUMN recorded_for, DROP COLUMN approved_for`,
    `ALTER TABLE seal_request
      DROP FOREIGN KEY fk_seal_request_asked_for,
      DROP FOREIGN KEY fk_seal_request_decided_for`,
    `ALTER TABLE seal_request DROP COLUMN asked_for, DROP COLUMN decided_for`,
  ],
);
