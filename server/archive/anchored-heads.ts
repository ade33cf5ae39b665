import type { SignatureService } from '../signing/signature-service.js';
import { chainStart } from '../domain/basics/hash-chain.js';
import { anchorBytes, anchorName, type AnchorFile, type ReadAnchor } from './anchor-file.js';
import type { ArchiveAnchor } from './archive-anchor.entity.js';
import type { ArchiveFinding } from './archive-finding.js';

/** A link an anchor names. */
export interface AnchoredHead {
  /** Of the anchor. */
  number: number;
  seq: number;
  hash: string;
}

/** What each case's chain was on the days of the anchors. */
export function anchoredHeads(files: readonly ReadAnchor[]): Map<string, AnchoredHead[]> {
  const byCase = new Map<string, AnchoredHead[]>();
  for (const { content } of files) {
    const { number, heads } = content?.anchor ?? { number: 0, heads: [] };
    for (const [caseId, seq, hash] of heads) {
      const known = byCase.get(caseId);
      if (known) known.push({ number, seq, hash });
      else byCase.set(caseId, [{ number, seq, hash }]);
    }
  }
  return byCase;
}

/** Faults of the anchors themselves: missing or changed files, their own chain, their signatures, rows of the database. */
export async function anchorFindings(
  files: readonly ReadAnchor[],
  rows: readonly ArchiveAnchor[],
  signer: SignatureService | null,
): Promise<ArchiveFinding[]> {
  const details: string[] = [];
  const byName = new Map(files.map((file) => [file.name, file]));
  let previous = chainStart;
  for (const { number, fileSha256 } of rows) {
    const file = byName.get(anchorName(number));
    details.push(...(await fileFaults({ number, fileSha256, file, previous, signer })));
    previous = fileSha256;
  }
  const written = new Set(rows.map(({ number }) => anchorName(number)));
  for (const { name } of files) {
    if (!written.has(name)) details.push(`数据库中没有锚定文件${name}的登记`);
  }
  details.push(...gapsOf(rows));
  return details.map((detail) => ({ kind: 'anchor', caseName: null, paperName: null, detail }));
}

async function fileFaults(given: {
  number: number;
  fileSha256: string;
  file: ReadAnchor | undefined;
  previous: string;
  signer: SignatureService | null;
}): Promise<string[]> {
  const { number, fileSha256, file, previous, signer } = given;
  if (!file) return [`第${number}号锚定文件缺失`];
  if (file.sha256 !== fileSha256 || file.content === null) return [`第${number}号锚定文件被改动`];
  const { anchor, signature } = file.content;
  const faults = anchor.previous === previous ? [] : [`第${number}号锚定文件与前一号不衔接`];
  return [...faults, ...(await signatureFault({ anchor, signature }, signer))];
}

async function signatureFault(
  { anchor, signature }: AnchorFile,
  signer: SignatureService | null,
): Promise<string[]> {
  if (signature === null || signer === null) return [];
  const { valid, reason } = await signer.verify(anchorBytes(anchor), signature);
  return valid ? [] : [`第${anchor.number}号锚定文件的签名无效：${reason ?? ''}`];
}

function gapsOf(rows: readonly ArchiveAnchor[]): string[] {
  return rows.flatMap(({ number }, at) =>
    number === (rows[at - 1]?.number ?? 0) + 1 ? [] : [`第${number}号锚定之前的登记缺失`],
  );
}
