import { In, type EntityManager } from 'typeorm';
import { approvalMark } from '../domain/cases/paper-approval.js';
import { PaperApproval } from './paper-approval.entity.js';

/** Of these tasks those that were approved outside of the system, each with its mark: 线下签批, 电话审批，待补签 … */
export async function outsideMarks(
  em: EntityManager,
  taskIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = taskIds.filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await em.find(PaperApproval, {
    select: { taskId: true, medium: true, state: true },
    where: { taskId: In(wanted) },
  });
  return new Map(
    rows.flatMap(({ taskId, medium, state }) => {
      const mark = approvalMark(medium, state);
      return mark === null ? [] : [[taskId, mark] as const];
    }),
  );
}

/** How papers and screens name who approved: with the mark when it was outside of the system. */
export const withOutsideMark = (name: string | null, mark: string | undefined): string | null =>
  name !== null && mark !== undefined ? `${name}（${mark}）` : name;
