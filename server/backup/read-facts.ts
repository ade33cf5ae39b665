import { createHash } from 'node:crypto';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { z } from 'zod';

const Count = z.int().min(0);
/** Of BIGINT columns: exact whatever its size. */
const Digits = z.string().regex(/^-?\d+$/);

/** What a restored database is held against, beside the rows of each table. */
export const Facts = z.strictObject({
  /** Names of the migrations, in order: the schema the data have. */
  migrations: z.array(z.string()),
  cases: z.strictObject({ all: Count, open: Count }),
  openTasks: Count,
  /** Bookings by kind: how many and their sum in fen. */
  ledger: z.array(z.strictObject({ kind: z.string(), entries: Count, sumFen: Digits })),
  /** What is available by office and source, in fen. */
  balances: z.array(
    z.strictObject({ officeId: z.string(), fundSource: z.string(), availableFen: Digits }),
  ),
  /** Chains of papers, one a case; `heads` is the SHA-256 over case, number and hash of every last link. */
  archive: z.strictObject({ chains: Count, links: Count, heads: z.string() }),
  /** Last link of the audit's chain; hash null: nothing sealed yet. */
  audit: z.strictObject({ entries: Count, seq: Digits, hash: z.string().nullable() }),
  /** Number of the newest anchor; 0: none yet. */
  anchors: Count,
  /** How far the feed of each partition had been taken in. */
  feed: z.array(z.strictObject({ partitionId: Count, position: Digits })),
});
export type Facts = z.infer<typeof Facts>;

/** Reads them on one connection, inside its transaction when there is one. */
export async function readFacts(connection: Connection): Promise<Facts> {
  const rows = async (sql: string): Promise<RowDataPacket[]> =>
    (await connection.query<RowDataPacket[]>(sql))[0];
  const count = async (sql: string): Promise<number> => Number((await rows(sql))[0]?.['n'] ?? 0);
  const [lastLink] = await rows('SELECT seq, hash FROM audit_link ORDER BY seq DESC LIMIT 1');
  return Facts.parse({
    migrations: (await rows('SELECT name FROM migrations ORDER BY timestamp')).map(({ name }) =>
      String(name),
    ),
    cases: {
      all: await count('SELECT COUNT(*) AS n FROM relief_case'),
      open: await count('SELECT COUNT(*) AS n FROM relief_case WHERE closed_at IS NULL'),
    },
    openTasks: await count(`SELECT COUNT(*) AS n FROM task WHERE state IN ('open', 'completing')`),
    ledger: plain(
      await rows(
        `SELECT kind, COUNT(*) AS entries, CAST(SUM(amount_fen) AS CHAR) AS sumFen
         FROM ledger_entry GROUP BY kind ORDER BY kind`,
      ),
    ).map((row) => ({ ...row, entries: Number(row['entries']) })),
    balances: plain(
      await rows(
        `SELECT office_id AS officeId, fund_source AS fundSource, CAST(available_fen AS CHAR) AS availableFen
         FROM fund_balance ORDER BY office_id, fund_source`,
      ),
    ),
    archive: await archiveHeads(rows),
    audit: {
      entries: await count('SELECT COUNT(*) AS n FROM audit_entry'),
      ...{ seq: String(lastLink?.['seq'] ?? 0), hash: lastLink ? String(lastLink['hash']) : null },
    },
    anchors: await count('SELECT COALESCE(MAX(number), 0) AS n FROM archive_anchor'),
    feed: plain(
      await rows(
        `SELECT partition_id AS partitionId, CAST(position AS CHAR) AS position
         FROM feed_position ORDER BY partition_id`,
      ),
    ),
  });
}

async function archiveHeads(
  rows: (sql: string) => Promise<RowDataPacket[]>,
): Promise<Facts['archive']> {
  const heads = await rows(
    `SELECT e.case_id AS caseId, e.seq, e.hash FROM archive_entry AS e
     JOIN (SELECT case_id, MAX(seq) AS seq FROM archive_entry GROUP BY case_id) AS head
       ON head.case_id = e.case_id AND head.seq = e.seq
     ORDER BY e.case_id`,
  );
  const digest = createHash('sha256');
  for (const { caseId, seq, hash } of heads) {
    digest.update(`${String(caseId)} ${String(seq)} ${String(hash)}\n`);
  }
  const links = heads.reduce((sum, { seq }) => sum + Number(seq), 0);
  return { chains: heads.length, links, heads: digest.digest('hex') };
}

/** Rows of the driver are of a class of their own. */
const plain = (rows: RowDataPacket[]): Record<string, unknown>[] => rows.map((row) => ({ ...row }));
