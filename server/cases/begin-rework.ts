import type { ActContext } from '../tasks/act.js';
import { moveCase, updateCase } from './update-case.js';

/** 退回: the case goes back to examination in a new round; the number of the round steers the engine's variable. */
export async function beginRework({ em, case: row }: ActContext): Promise<number> {
  const round = row.round + 1;
  if (row.status === 'under-review') await moveCase(em, row, 'accepted', { round });
  else await updateCase(em, row, { round });
  return round;
}
