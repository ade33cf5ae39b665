import { In, type EntityManager } from 'typeorm';
import { PaperApproval } from './paper-approval.entity.js';

/** Of these tasks those that were signed on paper. */
export async function signedOnPaper(
  em: EntityManager,
  taskIds: readonly (string | null)[],
): Promise<ReadonlySet<string>> {
  const wanted = taskIds.filter((id) => id !== null);
  if (wanted.length === 0) return new Set();
  const rows = await em.find(PaperApproval, {
    select: { taskId: true },
    where: { taskId: In(wanted), state: 'confirmed' },
  });
  return new Set(rows.map(({ taskId }) => taskId));
}

/** How papers and screens name who signed: with the mark when it was on paper. */
export const withPaperMark = (name: string | null, isOnPaper: boolean): string | null =>
  name !== null && isOnPaper ? `${name}（线下签批）` : name;
