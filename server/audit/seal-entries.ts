import { In, LessThanOrEqual, type EntityManager, type QueryRunner } from 'typeorm';
import type { Deps } from '../deps.js';
import { chainStart, type ChainPlace } from '../domain/basics/hash-chain.js';
import { auditHash } from './audit-chain.js';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditLink } from './audit-link.entity.js';

/** Entries of one step. */
const batchSize = 500;

/** A transaction that began to write an entry has ended after so long: numbers below what was sealed then are settled. */
export const settledMs = 30 * 60_000;

/** How often the numbers that were passed over are looked at: entries whose transactions ended after later ones were sealed. */
const lookBackMs = 30_000;

export interface Sealer {
  /** Answers how many entries were sealed; none while another program does it. */
  run(): Promise<number>;
}

/**
 * 封存: binds entries into the chain a moment after their transactions, so that writers never wait for one another. One program at a time by
 * a named lock. Each entry is sealed when it is found, in the order of sealing; nothing is ever sealed anew.
 */
export function createSealer(
  { dataSource }: Pick<Deps, 'dataSource'>,
  // of the machine, whatever a controlled clock says: it tells how soon an entry was bound
  now: () => Date = () => new Date(),
): Sealer {
  let lookedBackMs = -Infinity;
  return {
    run: async () => {
      await using turn = await takeTurn(dataSource.createQueryRunner());
      if (turn.runner === null) return 0;
      const em = turn.runner.manager;
      let sealed = 0;
      if (performance.now() - lookedBackMs >= lookBackMs) {
        lookedBackMs = performance.now();
        sealed += await repeat(em, passedOver, now());
      }
      return sealed + (await repeat(em, comingNext, now()));
    },
  };
}

/** The lock for one round; `runner` null: another program has it. */
async function takeTurn(runner: QueryRunner) {
  const [row] = (await runner.query(`SELECT GET_LOCK(CONCAT(DATABASE(), '.audit'), 0) AS got`)) as {
    got: number | string | null;
  }[];
  const isMine = Number(row?.got) === 1;
  return {
    runner: isMine ? runner : null,
    [Symbol.asyncDispose]: async () => {
      if (isMine) await runner.query(`SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.audit'))`);
      await runner.release();
    },
  };
}

type Finder = (em: EntityManager, now: Date) => Promise<string[]>;

async function repeat(em: EntityManager, find: Finder, now: Date): Promise<number> {
  let sealed = 0;
  for (;;) {
    const ids = await find(em, now);
    if (ids.length > 0) await seal(em, ids, now);
    sealed += ids.length;
    if (ids.length < batchSize) return sealed;
  }
}

/** Entries above the highest that is sealed. */
const comingNext: Finder = (em) =>
  idsOf(
    em,
    `SELECT id FROM audit_entry WHERE id > (SELECT COALESCE(MAX(entry_id), 0) FROM audit_link)
     ORDER BY id LIMIT ${String(batchSize)}`,
  );

/** Entries below it that were not there yet when it was sealed. */
const passedOver: Finder = async (em, now) =>
  idsOf(
    em,
    `SELECT entry.id FROM audit_entry AS entry LEFT JOIN audit_link AS link ON link.entry_id = entry.id
     WHERE entry.id > ? AND entry.id <= (SELECT COALESCE(MAX(entry_id), 0) FROM audit_link)
       AND link.seq IS NULL
     ORDER BY entry.id LIMIT ${String(batchSize)}`,
    [await settledUpTo(em, now)],
  );

/** The number up to which every entry is sealed, or was never written. */
export async function settledUpTo(em: EntityManager, now: Date): Promise<string> {
  const sealedAt = LessThanOrEqual(new Date(now.getTime() - settledMs));
  const [link] = await em.find(AuditLink, {
    where: { sealedAt },
    order: { sealedAt: 'DESC', seq: 'DESC' },
    take: 1,
  });
  return link?.entryId ?? '0';
}

async function idsOf(em: EntityManager, sql: string, given: unknown[] = []): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(sql, given);
  return rows.map(({ id }) => id);
}

async function seal(em: EntityManager, ids: readonly string[], sealedAt: Date): Promise<void> {
  const entries = await em.find(AuditEntry, { where: { id: In([...ids]) }, order: { id: 'ASC' } });
  let place = await lastPlace(em);
  const links = entries.map((entry) => {
    const link = { seq: place.seq + 1, previousHash: place.hash, sealedAt };
    const hash = auditHash(link, entry);
    place = { seq: link.seq, hash };
    return { ...link, seq: String(link.seq), entryId: entry.id, hash };
  });
  await em.insert(AuditLink, links);
}

/** The last link there is. */
export async function lastPlace(em: EntityManager): Promise<ChainPlace> {
  const [last] = await em.find(AuditLink, { order: { seq: 'DESC' }, take: 1 });
  return last ? { seq: Number(last.seq), hash: last.hash } : { seq: 0, hash: chainStart };
}
