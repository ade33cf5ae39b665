/** A number read from the database when a collector asks. */
export interface Gauged {
  help: string;
  /** Columns of the statement that are labels; each has a closed set of values, none says anything of a person or a case. */
  labels?: readonly string[];
  /** Answers `n`, and the labels; without a row the gauge is silent. */
  sql: string;
}

const oldest = (table: string, where: string) =>
  `SELECT COALESCE(TIMESTAMPDIFF(SECOND, MIN(created_at), UTC_TIMESTAMP(3)), 0) AS n
   FROM ${table} WHERE ${where}`;

/** Everything counted in the database; every statement is served by an index. */
export const gauges = {
  tasks_open: {
    help: 'Open tasks of people',
    sql: `SELECT COUNT(*) AS n FROM task WHERE state = 'open'`,
  },
  outbox_waiting: {
    help: 'Commands to the engine not sent yet',
    sql: `SELECT COUNT(*) AS n FROM outbox WHERE state = 'waiting'`,
  },
  outbox_oldest_seconds: {
    help: 'Age of the oldest command not sent yet',
    sql: oldest('outbox', `state = 'waiting'`),
  },
  incidents_open: {
    help: 'Incidents of the engine not resolved',
    sql: `SELECT COUNT(*) AS n FROM incident WHERE resolved_at IS NULL`,
  },
  deadlines_overdue: {
    help: 'Terms of law that ran out',
    sql: `SELECT COUNT(*) AS n FROM deadline WHERE state = 'running' AND overdue_at IS NOT NULL`,
  },
  stuck_findings_open: {
    help: 'What stands still, by kind',
    labels: ['kind', 'desk'],
    sql: `SELECT kind, desk, COUNT(*) AS n FROM stuck_finding WHERE ended_at IS NULL
      GROUP BY kind, desk`,
  },
  feed_lag_seconds: {
    help: 'Time between a record of the engine and its taking in, of the last one',
    labels: ['partition'],
    sql: `SELECT partition_id AS \`partition\`,
        GREATEST(0, TIMESTAMPDIFF(MICROSECOND, record_at, seen_at)) / 1000000 AS n
      FROM feed_position`,
  },
  feed_quarantined: {
    help: 'Records of the engine set aside, since they could not be taken in',
    sql: `SELECT COUNT(*) AS n FROM feed_quarantine`,
  },
  documents_without_pdf: {
    help: 'Papers whose PDF file is not made yet',
    sql: `SELECT COUNT(*) AS n FROM document WHERE pdf_sha256 IS NULL`,
  },
  disbursements: {
    help: 'Payments of relief by their state',
    labels: ['state'],
    sql: `SELECT state, COUNT(*) AS n FROM disbursement GROUP BY state`,
  },
  programs_alive: {
    help: 'Programs that gave a sign of life within four seconds',
    labels: ['kind'],
    sql: `SELECT kinds.kind, (SELECT COUNT(*) FROM program_heartbeat
        WHERE program_heartbeat.kind = kinds.kind
          AND program_heartbeat.seen_at > UTC_TIMESTAMP(3) - INTERVAL 4 SECOND) AS n
      FROM (SELECT 'server' AS kind UNION ALL SELECT 'workers') AS kinds`,
  },
  alert_deliveries: {
    help: 'Messages of alerts by their way and state',
    labels: ['way', 'state'],
    sql: `SELECT way, state, COUNT(*) AS n FROM alert_delivery GROUP BY way, state`,
  },
  backup_age_seconds: {
    help: 'Age of the newest backup that was finished',
    sql: `SELECT TIMESTAMPDIFF(SECOND, MAX(ended_at), UTC_TIMESTAMP(3)) AS n FROM backup_run
      WHERE kind = 'backup' AND state = 'done' HAVING n IS NOT NULL`,
  },
} as const satisfies Record<string, Gauged>;
