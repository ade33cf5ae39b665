import type { EntityManager } from 'typeorm';
import { auditChain } from '../audit/audit-chain.js';
import { lastPlace } from '../audit/seal-entries.js';
import { isDuplicateKey } from '../db/errors.js';
import type { Deps } from '../deps.js';
import { chainStart } from '../domain/basics/hash-chain.js';
import { anchorBytes, readAnchors, writeAnchorFile, type Anchor } from './anchor-file.js';
import { ArchiveAnchor } from './archive-anchor.entity.js';

type AnchorDeps = Pick<Deps, 'dataSource' | 'config' | 'clock' | 'signer'>;

/**
 * Once a day writes the heads of all chains that grew, of cases and of the audit, into a file outside the database, bound to the file before: whoever rewrites a
 * chain afterwards has to rewrite these files too. Several programs may try: the day is one row. Answers the number, or null when
 * there was nothing to anchor.
 */
export async function writeAnchor(deps: AnchorDeps): Promise<number | null> {
  const { dataSource, clock } = deps;
  const last = await lastAnchor(dataSource.manager);
  if (last !== null && last.anchoredOn >= clock.today()) return null;
  const heads = await grownHeads(dataSource.manager, deps.config.anchors);
  if (heads.length === 0) return null;
  const anchor: Anchor = {
    number: (last?.number ?? 0) + 1,
    ...{ anchoredOn: clock.today(), at: clock.now().toISOString(), heads },
    previous: last?.fileSha256 ?? chainStart,
  };
  try {
    await keep(deps, anchor);
    return anchor.number;
  } catch (error) {
    // Another program anchored the day.
    if (isDuplicateKey(error)) return null;
    throw error;
  }
}

/** The row first, since it is the turn; the file before the commit, since a row without its file would be a fault. */
async function keep({ dataSource, config, signer }: AnchorDeps, anchor: Anchor): Promise<void> {
  const { number, anchoredOn, at, heads } = anchor;
  await dataSource.transaction(async (em) => {
    const row = { number, anchoredOn, at: new Date(at), heads: heads.length };
    await em.insert(ArchiveAnchor, { ...row, fileSha256: chainStart });
    const signature = await signer.sign(anchorBytes(anchor), 'archive-anchor');
    const fileSha256 = await writeAnchorFile(config.anchors, { anchor, signature });
    await em.update(ArchiveAnchor, { number }, { fileSha256 });
  });
}

async function lastAnchor(em: EntityManager): Promise<ArchiveAnchor | null> {
  const [last] = await em.find(ArchiveAnchor, { order: { number: 'DESC' }, take: 1 });
  return last ?? null;
}

/** Heads that stand in no anchor yet. */
async function grownHeads(em: EntityManager, folder: string): Promise<Anchor['heads']> {
  const known = new Map<string, number>();
  for (const { content } of await readAnchors(folder)) {
    for (const [caseId, seq] of content?.anchor.heads ?? []) known.set(caseId, seq);
  }
  const rows = await em.query<{ caseId: string; seq: number; hash: string }[]>(
    `SELECT e.case_id AS caseId, e.seq, e.hash FROM archive_entry e
     JOIN (SELECT case_id, MAX(seq) AS seq FROM archive_entry GROUP BY case_id) AS head
       ON head.case_id = e.case_id AND head.seq = e.seq
     ORDER BY e.case_id`,
  );
  const { seq: sealed, hash: sealedHash } = await lastPlace(em);
  const audit = { caseId: auditChain, seq: sealed, hash: sealedHash };
  return [audit, ...rows]
    .filter(({ caseId, seq }) => seq > (known.get(caseId) ?? 0))
    .map(({ caseId, seq, hash }) => [caseId, seq, hash]);
}
