import { readFile, unlink, writeFile } from 'node:fs/promises';
import type { EntityManager } from 'typeorm';
import { ArchiveEntry } from '../../../server/archive/archive-entry.entity.js';
import { linkHash } from '../../../server/archive/link-hash.js';
import { linkOf } from '../../../server/archive/link-of.js';
import { DocumentSignature } from '../../../server/seals/document-signature.entity.js';

/** What somebody with the password of the database and the folder of files could do; each answers how it is undone. */
export type Undo = () => Promise<unknown>;

/** SQL as somebody with the password of the database would send it, and the row as it was. */
export async function changeRow(
  em: EntityManager,
  table: string,
  where: Record<string, string | number>,
  set: Record<string, unknown>,
): Promise<Undo> {
  const keys = Object.keys(where)
    .map((key) => `${key} = ?`)
    .join(' AND ');
  const sql = (columns: string[]) =>
    `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE ${keys}`;
  const [row] = await em.query<Record<string, unknown>[]>(
    `SELECT ${Object.keys(set).join(', ')} FROM ${table} WHERE ${keys}`,
    Object.values(where),
  );
  const values = Object.values(where);
  await em.query(sql(Object.keys(set)), [...Object.values(set), ...values]);
  return () => em.query(sql(Object.keys(set)), [...Object.values(row ?? {}), ...values]);
}

export async function deleteEntry(em: EntityManager, caseId: string, seq: number): Promise<Undo> {
  const entry = await em.findOneByOrFail(ArchiveEntry, { caseId, seq });
  await em.delete(ArchiveEntry, { caseId, seq });
  // TypeORM's partial type looks into the record; the column takes it whole.
  const { detail, ...columns } = { ...linkOf(entry), at: entry.at, hash: entry.hash };
  return () =>
    em.insert(ArchiveEntry, { ...columns, event: entry.event, detail: detail as object });
}

/** The chain of a case written anew with another detail, every hash right; undone on demand. */
export async function rebuild(em: EntityManager, caseId: string): Promise<Undo> {
  const was = await em.find(ArchiveEntry, { where: { caseId }, order: { seq: 'ASC' } });
  let previousHash = '0'.repeat(64);
  for (const entry of was) {
    const detail = { rebuilt: true };
    const hash = linkHash({ ...linkOf(entry), previousHash, detail });
    const { seq } = entry;
    await em.update(ArchiveEntry, { caseId, seq }, { previousHash, hash, detail });
    previousHash = hash;
  }
  return async () => {
    for (const { seq, previousHash: before, hash, detail } of was) {
      await em.update(
        ArchiveEntry,
        { caseId, seq },
        {
          ...{ previousHash: before, hash, detail: detail as object },
        },
      );
    }
  };
}

export async function deleteSignature(em: EntityManager, documentId: string): Promise<Undo> {
  const row = await em.findOneByOrFail(DocumentSignature, { documentId });
  await em.delete(DocumentSignature, { documentId });
  return () => em.insert(DocumentSignature, row);
}

export async function changeFile(path: string, to: Buffer | null): Promise<Undo> {
  const was = await readFile(path);
  if (to === null) await unlink(path);
  else await writeFile(path, to);
  return () => writeFile(path, was);
}
