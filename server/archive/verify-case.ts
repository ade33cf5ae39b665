import { createHash } from 'node:crypto';
import { canonicalJson } from '../../templates/render/canonical-json.js';
import type { LegalDocument } from '../documents/document.entity.js';
import { chainFaults } from '../domain/basics/hash-chain.js';
import type { HashedLink } from '../domain/papers/archive-chain.js';
import { stateByEvents } from '../domain/papers/chain-state.js';
import { documentStates } from '../domain/papers/document-states.js';
import type { AnchoredHead } from './anchored-heads.js';
import type { ArchiveEntry } from './archive-entry.entity.js';
import type { ArchiveFinding } from './archive-finding.js';
import { linkHash } from './link-hash.js';
import { linkOf } from './link-of.js';

/** All that is on record of the papers of a case. */
export interface CaseRecord {
  caseName: string;
  entries: readonly ArchiveEntry[];
  documents: readonly LegalDocument[];
  anchored: readonly AnchoredHead[];
}

type Fault = Pick<ArchiveFinding, 'kind' | 'detail'>;

/** Chain, anchors, texts and states of a case against each other; its files and signatures are looked at apart. */
export function verifyCase({
  caseName,
  entries,
  documents,
  anchored,
}: CaseRecord): ArchiveFinding[] {
  const links = entries.map((entry): HashedLink => ({ ...linkOf(entry), hash: entry.hash }));
  const isIntact = ({ hash, ...link }: HashedLink) => linkHash(link) === hash;
  const chain = chainFaults(links, isIntact).map(({ detail }): Fault => ({
    kind: 'chain',
    detail,
  }));
  const anchors = anchored.flatMap((head) => anchorFault(head, links));
  const ofCase = [...chain, ...anchors].map((fault) => ({ ...fault, caseName, paperName: null }));
  const ofPapers = documents.flatMap((document) =>
    paperFaults(
      document,
      entries.filter(({ documentId }) => documentId === document.id),
    ).map((fault) => ({ ...fault, caseName, paperName: paperName(document) })),
  );
  return [...ofCase, ...ofPapers];
}

/** A paper as a report names it. */
export function paperName({ title, number }: Pick<LegalDocument, 'title' | 'number'>): string {
  return number === null ? `《${title}》` : `《${title}》${number}`;
}

function anchorFault({ seq, hash, number }: AnchoredHead, links: readonly HashedLink[]): Fault[] {
  const found = links.find((link) => link.seq === seq);
  if (!found) {
    const detail = `第${number}号锚定记录中的第${seq}条已不存在，链尾被截断`;
    return [{ kind: 'anchor', detail }];
  }
  if (found.hash === hash) return [];
  const detail = `第${seq}条与第${number}号锚定记录不符，链在锚定之后被重建`;
  return [{ kind: 'anchor', detail }];
}

function paperFaults(document: LegalDocument, entries: readonly ArchiveEntry[]): Fault[] {
  const { html, htmlSha256, data, dataSha256, pdfSha256, pdfSm3, state } = document;
  const events = entries.map(({ event }) => event);
  const expected = stateByEvents(events);
  const isOther = (of: (entry: ArchiveEntry) => boolean) => entries.some(of);
  const checks: [boolean, ArchiveFinding['kind'], string][] = [
    [sha256(html) !== htmlSha256, 'paper', '正文与登记的哈希不一致，正文被改动'],
    [sha256(canonicalJson(data)) !== dataSha256, 'paper', '数据与登记的哈希不一致，数据被改动'],
    [isOther((e) => e.htmlSha256 !== htmlSha256), 'paper', '登记的正文哈希与存证链不一致'],
    [isOther((e) => e.dataSha256 !== dataSha256), 'paper', '登记的数据哈希与存证链不一致'],
    [isOther((e) => isChanged(e.pdfSha256, pdfSha256)), 'pdf', '登记的版式文件与存证链不一致'],
    [isOther((e) => isChanged(e.pdfSm3, pdfSm3)), 'pdf', '登记的版式文件 SM3 与存证链不一致'],
    [expected === null, 'chain', '存证链中没有这份文书的出具记录'],
    [pdfSha256 !== null && !events.includes('printed'), 'chain', '存证链中没有版式文件的生成记录'],
    [
      ...([expected !== null && expected !== state, 'state' as const] as const),
      `状态为“${documentStates[state]}”，按存证链应为“${expected === null ? '' : documentStates[expected]}”`,
    ],
  ];
  return checks.flatMap(([isFault, kind, detail]) => (isFault ? [{ kind, detail }] : []));
}

/** What a link has not seen yet it cannot contradict. */
const isChanged = (then: string | null, now: string | null): boolean =>
  then !== null && then !== now;

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
