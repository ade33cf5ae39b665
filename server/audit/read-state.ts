import type { EntityManager } from 'typeorm';
import { readAnchors } from '../archive/anchor-file.js';
import { anchoredHeads } from '../archive/anchored-heads.js';
import type { Deps } from '../deps.js';
import { chainStart, type ChainPlace } from '../domain/basics/hash-chain.js';
import type { AuditStateView } from './api.js';
import { auditChain } from './audit-chain.js';
import { linkFaults } from './link-faults.js';
import { lastPlace } from './seal-entries.js';
import { linksAfter } from './sealed-entries.js';

/** The newest links are recomputed each time somebody looks; all of them by `npm run verify-audit`. */
const checkedLinks = 500;

/** How far the chain reaches and whether its newest part is as it was written. */
export async function readState({
  dataSource,
  config,
}: Pick<Deps, 'dataSource' | 'config'>): Promise<AuditStateView> {
  const em = dataSource.manager;
  const files = await readAnchors(config.anchors);
  const heads = anchoredHeads(files).get(auditChain) ?? [];
  const anchored = heads.at(-1);
  const last = await lastPlace(em);
  const from = await placeBefore(em, Math.max(0, last.seq - checkedLinks));
  const links = await linksAfter(em, from.seq, checkedLinks);
  const cut = anchored !== undefined && anchored.seq > last.seq;
  const file = files.find(({ content }) => content?.anchor.number === anchored?.number);
  return {
    links: last.seq,
    sealedAt: links.at(-1)?.sealedAt.toISOString() ?? null,
    waiting: await countWaiting(em),
    anchoredOn: file?.content?.anchor.anchoredOn ?? null,
    anchoredSeq: anchored?.seq ?? null,
    checked: links.length,
    faults: [
      ...linkFaults(links, from, heads),
      ...(cut ? [`锚定记录中的第${String(anchored.seq)}条已不存在，链尾被截断`] : []),
    ],
  };
}

async function placeBefore(em: EntityManager, seq: number): Promise<ChainPlace> {
  const [link] = seq === 0 ? [] : await linksAfter(em, seq - 1, 1);
  return { seq, hash: link?.hash ?? chainStart };
}

async function countWaiting(em: EntityManager): Promise<number> {
  const [row] = await em.query<{ count: string }[]>(
    `SELECT COUNT(*) AS count FROM audit_entry
     WHERE id > (SELECT COALESCE(MAX(entry_id), 0) FROM audit_link)`,
  );
  return Number(row?.count ?? 0);
}
