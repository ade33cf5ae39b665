import { MoreThan, type DataSource, type EntityManager } from 'typeorm';
import { ReliefCase } from '../cases/relief-case.entity.js';
import { auditChain } from '../audit/audit-chain.js';
import type { FileRoom } from '../files/file-room.js';
import type { SignatureService } from '../signing/signature-service.js';
import { readAnchors } from './anchor-file.js';
import { anchoredHeads, anchorFindings, type AnchoredHead } from './anchored-heads.js';
import { ArchiveAnchor } from './archive-anchor.entity.js';
import type { ArchiveFinding } from './archive-finding.js';
import { recordsOf, type ArchiveRecords } from './records-of.js';
import { verifyRecords } from './verify-records.js';

export interface Verification {
  dataSource: DataSource;
  /** Folder of the stored files. */
  files: FileRoom;
  /** Folder of the anchors. */
  anchors: string;
  /** Null: signatures are not checked. */
  signer: SignatureService | null;
  /** Told now and then, for a person who waits. */
  onProgress?: (done: number, all: number) => void;
}

export interface VerificationReport {
  cases: number;
  documents: number;
  entries: number;
  anchors: number;
  findings: ArchiveFinding[];
}

/** Cases looked at in one go: their papers are in memory together. */
const batchSize = 50;

/**
 * Everything that was written down about papers, recomputed: chains, texts, files, signatures, anchors. Changes nothing; cases that
 * people work on meanwhile are read in one transaction each batch.
 */
export async function verifyArchive(given: Verification): Promise<VerificationReport> {
  const { dataSource, anchors, signer, onProgress } = given;
  const em = dataSource.manager;
  const files = await readAnchors(anchors);
  const rows = await em.find(ArchiveAnchor, { order: { number: 'ASC' } });
  const heads = anchoredHeads(files);
  // looked at by `npm run verify-audit`
  heads.delete(auditChain);
  const all = await em.count(ReliefCase);
  const report: VerificationReport = {
    ...{ cases: 0, documents: 0, entries: 0, anchors: rows.length },
    findings: await anchorFindings(files, rows, signer),
  };
  for (let after = ''; ;) {
    const cases = await nextCases(em, after);
    if (cases.length === 0) break;
    await verifyBatch(given, cases, heads, report);
    cases.forEach(({ id }) => heads.delete(id));
    after = cases.at(-1)?.id ?? after;
    onProgress?.(report.cases, all);
  }
  report.findings.push(...vanishedCases(heads));
  return report;
}

type CaseName = Pick<ReliefCase, 'id' | 'number'>;

async function nextCases(em: EntityManager, after: string): Promise<CaseName[]> {
  return em.find(ReliefCase, {
    select: { id: true, number: true },
    where: { id: MoreThan(after) },
    order: { id: 'ASC' },
    take: batchSize,
  });
}

async function verifyBatch(
  given: Verification,
  cases: readonly CaseName[],
  heads: Map<string, AnchoredHead[]>,
  report: VerificationReport,
): Promise<void> {
  const records = await recordsOf(
    given.dataSource,
    cases.map(({ id }) => id),
  );
  for (const { id, number } of cases) {
    const ofCase = { ...only(records, id), caseName: number ?? id, anchored: heads.get(id) ?? [] };
    report.findings.push(...(await verifyRecords(given, ofCase)));
    report.cases += 1;
  }
  report.documents += records.documents.length;
  report.entries += records.entries.length;
}

function only({ documents, entries, signatures }: ArchiveRecords, caseId: string): ArchiveRecords {
  return {
    documents: documents.filter((document) => document.caseId === caseId),
    entries: entries.filter((entry) => entry.caseId === caseId),
    signatures,
  };
}

function vanishedCases(heads: Map<string, AnchoredHead[]>): ArchiveFinding[] {
  return Array.from(heads.keys(), (caseId) => ({
    kind: 'anchor',
    ...{ caseName: caseId, paperName: null, detail: '锚定记录中的案件已不存在' },
  }));
}
