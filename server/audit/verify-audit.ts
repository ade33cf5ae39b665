import type { DataSource, EntityManager } from 'typeorm';
import { readAnchors } from '../archive/anchor-file.js';
import { anchoredHeads, anchorFindings, type AnchoredHead } from '../archive/anchored-heads.js';
import { ArchiveAnchor } from '../archive/archive-anchor.entity.js';
import { chainStart, type ChainPlace } from '../domain/basics/hash-chain.js';
import type { SignatureService } from '../signing/signature-service.js';
import { auditChain } from './audit-chain.js';
import { linkFaults } from './link-faults.js';
import { linksAfter, type SealedEntry } from './sealed-entries.js';
import { lastPlace, settledUpTo } from './seal-entries.js';

export interface AuditVerification {
  dataSource: DataSource;
  /** Folder of the anchors. */
  anchors: string;
  /** Null: signatures are not checked. */
  signer: SignatureService | null;
  /** Of the machine. */
  now?: Date;
  /** Told now and then, for a person who waits. */
  onProgress?: (done: number, all: number) => void;
}

export interface AuditReport {
  /** Links looked at. */
  links: number;
  /** Entries that wait for their seal. */
  waiting: number;
  anchors: number;
  /** When the last link was sealed; null: none yet. */
  sealedAt: Date | null;
  /** Day of the newest anchor that holds the chain; null: none yet. */
  anchoredOn: string | null;
  /** What is not as it was written down, in Chinese. */
  findings: string[];
}

const pageSize = 2_000;

/** The whole chain recomputed, entry by entry, against itself, the anchors and the table. Changes nothing; people may work meanwhile. */
export async function verifyAudit(given: AuditVerification): Promise<AuditReport> {
  const { dataSource, anchors, signer, now = new Date(), onProgress } = given;
  const em = dataSource.manager;
  const files = await readAnchors(anchors);
  const rows = await em.find(ArchiveAnchor, { order: { number: 'ASC' } });
  const heads = anchoredHeads(files).get(auditChain) ?? [];
  const last = await lastPlace(em);
  const report: AuditReport = {
    ...{ links: 0, waiting: 0, anchors: heads.length, sealedAt: null, anchoredOn: null },
    findings: (await anchorFindings(files, rows, signer)).map(({ detail }) => detail),
  };
  let place: ChainPlace = { seq: 0, hash: chainStart };
  while (place.seq < last.seq) {
    const page = await linksAfter(em, place.seq, pageSize);
    if (page.length === 0) break;
    report.findings.push(...linkFaults(page, place, heads));
    report.links += page.length;
    const { seq, hash, sealedAt } = page.at(-1) as SealedEntry;
    place = { seq, hash };
    report.sealedAt = sealedAt;
    onProgress?.(seq, last.seq);
  }
  report.findings.push(...tailFaults(place.seq, heads), ...(await unsealedFaults(em, now)));
  report.waiting = await countWaiting(em, now);
  report.anchoredOn = anchoredDay(files, heads);
  return report;
}

function tailFaults(lastSeq: number, heads: readonly AnchoredHead[]): string[] {
  return heads.flatMap(({ seq, number }) =>
    seq > lastSeq
      ? [`第${String(number)}号锚定记录中的第${String(seq)}条已不存在，链尾被截断`]
      : [],
  );
}

/** Entries that slipped in behind the sealer: every number up to there was settled. */
async function unsealedFaults(em: EntityManager, now: Date): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(
    `SELECT entry.id FROM audit_entry AS entry LEFT JOIN audit_link AS link ON link.entry_id = entry.id
     WHERE entry.id <= ? AND link.seq IS NULL ORDER BY entry.id`,
    [await settledUpTo(em, now)],
  );
  return rows.map(({ id }) => `操作记录（编号${id}）没有封存，是事后插入的`);
}

async function countWaiting(em: EntityManager, now: Date): Promise<number> {
  const [row] = await em.query<{ count: string }[]>(
    `SELECT COUNT(*) AS count FROM audit_entry AS entry LEFT JOIN audit_link AS link ON link.entry_id = entry.id
     WHERE entry.id > ? AND link.seq IS NULL`,
    [await settledUpTo(em, now)],
  );
  return Number(row?.count ?? 0);
}

function anchoredDay(
  files: Awaited<ReturnType<typeof readAnchors>>,
  heads: readonly AnchoredHead[],
): string | null {
  const newest = heads.at(-1)?.number;
  const file = files.find(({ content }) => content?.anchor.number === newest);
  return file?.content?.anchor.anchoredOn ?? null;
}
