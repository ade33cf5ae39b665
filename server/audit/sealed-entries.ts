import { In, MoreThan, type EntityManager } from 'typeorm';
import type { AuditSeal } from './audit-chain.js';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditLink } from './audit-link.entity.js';

/** A link with the entry it binds; null: the entry is gone. */
export interface SealedEntry extends AuditSeal {
  hash: string;
  entryId: string;
  entry: AuditEntry | null;
}

/** The next links of the chain with their entries. */
export async function linksAfter(
  em: EntityManager,
  seq: number,
  take: number,
): Promise<SealedEntry[]> {
  const links = await em.find(AuditLink, {
    where: { seq: MoreThan(String(seq)) },
    order: { seq: 'ASC' },
    take,
  });
  const entries = await em.findBy(AuditEntry, { id: In(links.map(({ entryId }) => entryId)) });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return links.map((link) => ({
    ...{ seq: Number(link.seq), entryId: link.entryId, sealedAt: link.sealedAt },
    ...{ previousHash: link.previousHash, hash: link.hash },
    entry: byId.get(link.entryId) ?? null,
  }));
}
