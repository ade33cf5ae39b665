import { migration } from './define.js';

/** How a term was counted, what happened to its days, and its history as a table nobody changes. */
export const Terms0007 = migration(
  'Terms1763856000007',
  [
    `ALTER TABLE deadline
      ADD COLUMN span_count INT NOT NULL AFTER started_on,
      ADD COLUMN span_unit VARCHAR(20) NOT NULL AFTER span_count,
      ADD COLUMN soon_days INT NOT NULL AFTER span_unit,
      ADD COLUMN setting_id BIGINT NULL AFTER soon_days,
      ADD COLUMN source VARCHAR(400) NOT NULL AFTER setting_id,
      ADD COLUMN adjustments LONGTEXT NOT NULL AFTER source,
      ADD COLUMN soon_on DATE NULL AFTER due_on,
      ADD COLUMN calendar_version VARCHAR(20) NOT NULL AFTER soon_on,
      ADD COLUMN version INT NOT NULL DEFAULT 1`,
    `UPDATE deadline SET
      span_count = CASE kind
        WHEN 'supplement' THEN 30
        WHEN 'supplement-notice' THEN 5
        WHEN 'collection-notice' THEN 2
        WHEN 'hearing-notice' THEN 3
        ELSE 10 END,
      span_unit = CASE kind
        WHEN 'supplement' THEN 'days'
        WHEN 'hearing-notice' THEN 'days-before'
        ELSE 'working-days' END,
      soon_days = 2,
      source = '建立期限设置之前起算',
      adjustments = '[]'`,
    `CREATE TABLE deadline_event (
      deadline_id VARCHAR(36) NOT NULL,
      seq INT NOT NULL,
      kind VARCHAR(20) NOT NULL,
      on_date DATE NOT NULL,
      at DATETIME(3) NOT NULL,
      by_account_id VARCHAR(36) NULL,
      data LONGTEXT NOT NULL,
      CONSTRAINT pk_deadline_event PRIMARY KEY (deadline_id, seq),
      CONSTRAINT fk_deadline_event_deadline FOREIGN KEY (deadline_id) REFERENCES deadline (id),
      CONSTRAINT fk_deadline_event_account FOREIGN KEY (by_account_id) REFERENCES account (id)
    )`,
    `INSERT INTO deadline_event (deadline_id, seq, kind, on_date, at, by_account_id, data)
      SELECT deadline.id, entry.seq, entry.event,
        DATE(CAST(REPLACE(LEFT(entry.at, 23), 'T', ' ') AS DATETIME(3)) + INTERVAL 8 HOUR),
        CAST(REPLACE(LEFT(entry.at, 23), 'T', ' ') AS DATETIME(3)), NULL, '{}'
      FROM deadline
        JOIN JSON_TABLE(deadline.history, '$[*]' COLUMNS (
          seq FOR ORDINALITY,
          at VARCHAR(30) PATH '$.at',
          event VARCHAR(20) PATH '$.event')) AS entry`,
    `UPDATE deadline
      JOIN (SELECT deadline_id, MAX(seq) AS seq FROM deadline_event GROUP BY deadline_id) AS latest
        ON latest.deadline_id = deadline.id
      SET deadline.version = latest.seq`,
    `ALTER TABLE deadline
      DROP COLUMN history,
      DROP COLUMN stop_reason,
      ADD CONSTRAINT fk_deadline_setting FOREIGN KEY (setting_id) REFERENCES setting (id),
      ADD CONSTRAINT ck_deadline_unit CHECK (span_unit IN ('working-days', 'days', 'days-before')),
      ADD INDEX ix_deadline_soon (state, soon_on),
      ADD INDEX ix_deadline_calendar (state, calendar_version, id)`,
  ],
  [
    `ALTER TABLE deadline
      DROP FOREIGN KEY fk_deadline_setting,
      DROP CONSTRAINT ck_deadline_unit`,
    `ALTER TABLE deadline
      DROP INDEX ix_deadline_soon,
      DROP INDEX ix_deadline_calendar,
      ADD COLUMN stop_reason VARCHAR(60) NULL AFTER stopped_at,
      ADD COLUMN history LONGTEXT NOT NULL AFTER stop_reason`,
    `UPDATE deadline SET
      stop_reason = IF(state IN ('met', 'lapsed', 'void'), state, NULL),
      history = COALESCE((
        SELECT CONCAT('[', GROUP_CONCAT(
            CONCAT('{"at":"', DATE_FORMAT(at, '%Y-%m-%dT%H:%i:%s.'),
              LPAD(MICROSECOND(at) DIV 1000, 3, '0'), 'Z","event":"', kind, '"}')
            ORDER BY seq SEPARATOR ','), ']')
        FROM deadline_event WHERE deadline_event.deadline_id = deadline.id), '[]')`,
    'DROP TABLE deadline_event',
    `ALTER TABLE deadline
      DROP COLUMN span_count,
      DROP COLUMN span_unit,
      DROP COLUMN soon_days,
      DROP COLUMN setting_id,
      DROP COLUMN source,
      DROP COLUMN adjustments,
      DROP COLUMN soon_on,
      DROP COLUMN calendar_version,
      DROP COLUMN version`,
  ],
);
