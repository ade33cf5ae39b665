import type { Case } from '../cases/useCase.query.js';
import type { Task } from './useTask.query.js';

/** Fields of forms in which whoever decides sets an amount. */
const decidedBy = ['amountFen', 'advanceFen', 'shareFen'];

/**
 * The amount a final act is about, in fen: what is paid, else what the form says, else what was decided or proposed; null: none yet.
 * `data`: the answers as they go to the server.
 */
export function finalAmount(
  { context }: Pick<Task, 'context'>,
  {
    disbursements,
    decidedFen,
    proposedFen,
  }: Pick<Case, 'disbursements' | 'decidedFen' | 'proposedFen'>,
  data: Record<string, unknown>,
): number | null {
  const paid = disbursements.find(({ id }) => id === context['disbursementId']);
  if (paid !== undefined) return paid.amountFen;
  const set = decidedBy.map((key) => data[key]).find((value) => typeof value === 'number');
  return set ?? decidedFen ?? proposedFen;
}
