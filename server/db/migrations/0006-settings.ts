import { migration } from './define.js';

/** Settings with several items a key, their changes by two persons, and what each case used. */
export const Settings0006 = migration(
  'Settings1763856000006',
  [
    `ALTER TABLE setting
      ADD COLUMN item VARCHAR(80) NOT NULL DEFAULT '' AFTER setting_key,
      ADD COLUMN change_id VARCHAR(36) NULL,
      ADD CONSTRAINT uq_setting_item UNIQUE (office_id, setting_key, item, valid_from)`,
    'ALTER TABLE setting DROP INDEX uq_setting',
    `ALTER TABLE setting
      ADD CONSTRAINT ck_setting_days CHECK (valid_to IS NULL OR valid_to >= valid_from)`,
    `CREATE TABLE setting_change (
      id VARCHAR(36) NOT NULL,
      office_id VARCHAR(40) NOT NULL,
      title VARCHAR(120) NOT NULL,
      reason VARCHAR(1000) NOT NULL,
      items LONGTEXT NOT NULL,
      state VARCHAR(20) NOT NULL,
      created_by VARCHAR(36) NOT NULL,
      created_at DATETIME(3) NOT NULL,
      submitted_by VARCHAR(36) NULL,
      submitted_at DATETIME(3) NULL,
      decided_by VARCHAR(36) NULL,
      decided_at DATETIME(3) NULL,
      decision_note VARCHAR(1000) NULL,
      version INT NOT NULL,
      CONSTRAINT pk_setting_change PRIMARY KEY (id),
      CONSTRAINT fk_setting_change_office FOREIGN KEY (office_id) REFERENCES office (id),
      CONSTRAINT ck_setting_change_state
        CHECK (state IN ('draft', 'submitted', 'released', 'rejected', 'withdrawn')),
      CONSTRAINT ck_setting_change_two_persons
        CHECK (state <> 'released' OR (decided_by <> created_by AND decided_by <> submitted_by)),
      INDEX ix_setting_change_list (created_at, id),
      INDEX ix_setting_change_office (office_id, state)
    )`,
    `CREATE TABLE case_setting (
      id BIGINT NOT NULL AUTO_INCREMENT,
      case_id VARCHAR(36) NOT NULL,
      used_for VARCHAR(60) NOT NULL,
      setting_key VARCHAR(60) NOT NULL,
      item VARCHAR(80) NOT NULL DEFAULT '',
      setting_id BIGINT NULL,
      office_id VARCHAR(40) NULL,
      decisive_on DATE NOT NULL,
      valid_from DATE NOT NULL,
      valid_to DATE NULL,
      source VARCHAR(400) NOT NULL,
      value LONGTEXT NOT NULL,
      created_at DATETIME(3) NOT NULL,
      CONSTRAINT pk_case_setting PRIMARY KEY (id),
      CONSTRAINT uq_case_setting UNIQUE (case_id, used_for, setting_key, item, decisive_on),
      CONSTRAINT fk_case_setting_case FOREIGN KEY (case_id) REFERENCES relief_case (id),
      CONSTRAINT fk_case_setting_setting FOREIGN KEY (setting_id) REFERENCES setting (id)
    )`,
    // Bands name their lower limit too: one fen above the limit of the band below.
    `UPDATE setting
      JOIN (
        SELECT id, CONCAT('[', GROUP_CONCAT(
            CONCAT('{"fromFen":', from_fen, ',"uptoFen":', COALESCE(upto_fen, 'null'),
              ',"band":"', band, '"}')
            ORDER BY from_fen SEPARATOR ','), ']') AS value
        FROM (
          SELECT old.id, entry.band, entry.upto_fen,
            COALESCE(LAG(entry.upto_fen) OVER (
              PARTITION BY old.id ORDER BY entry.upto_fen IS NULL, entry.upto_fen) + 1, 1) AS from_fen
          FROM setting AS old
            JOIN JSON_TABLE(old.value, '$[*]' COLUMNS (
              upto_fen BIGINT PATH '$.uptoFen' NULL ON EMPTY,
              band VARCHAR(20) PATH '$.band')) AS entry
          WHERE old.setting_key = 'amountBands'
        ) AS band_row
        GROUP BY id
      ) AS widened ON widened.id = setting.id
      SET setting.value = widened.value`,
    // The form's word for 检察委员会, and the list of delegations for the single limit of before.
    `UPDATE setting SET value = '"committee"'
      WHERE setting_key = 'collectiveBody' AND value = '"procuratorial-committee"'`,
    `UPDATE setting SET setting_key = 'delegations', value = CASE WHEN value = 'null' THEN '[]'
        ELSE CONCAT('[{"role":"deputy-chief","band":"small","uptoFen":', value,
          ',"matters":["grant","refuse"],"paper":"原授权限额"}]') END
      WHERE setting_key = 'delegationToDeputyUptoFen'`,
  ],
  [
    'DROP TABLE case_setting',
    'DROP TABLE setting_change',
    'ALTER TABLE setting DROP CONSTRAINT ck_setting_days',
    'ALTER TABLE setting ADD CONSTRAINT uq_setting UNIQUE (office_id, setting_key, valid_from)',
    `ALTER TABLE setting DROP INDEX uq_setting_item, DROP COLUMN change_id, DROP COLUMN item`,
  ],
);
