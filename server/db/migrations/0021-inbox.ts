import { migration } from './define.js';

/**
 * The inbox of the people who decide: changes for open screens, copies of a case to others (抄送), cases followed (关注), saved views,
 * and terms by which cases are found. Names and numbers of cases from before become terms here as `server/search/terms.ts` makes them.
 */
export const Inbox0021 = migration(
  'Inbox1763856000021',
  [
    `CREATE TABLE live_change (
      id BIGINT NOT NULL AUTO_INCREMENT,
      kind VARCHAR(10) NOT NULL,
      is_new TINYINT NOT NULL,
      office_id VARCHAR(40) NULL,
      role VARCHAR(30) NULL,
      account_id VARCHAR(36) NULL,
      case_id VARCHAR(36) NULL,
      at DATETIME(3) NOT NULL,
      CONSTRAINT pk_live_change PRIMARY KEY (id),
      INDEX ix_live_change_at (at)
    )`,
  ],
  ['DROP TABLE live_change'],
);
