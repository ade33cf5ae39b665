import { z } from 'zod';
import type { ActContext } from '../tasks/act.js';
import type { Disbursement } from './disbursement.entity.js';
import { lockDisbursement } from './lock-disbursement.js';

const Variables = z.object({ disbursementId: z.string().min(1) });

/** The disbursement a task is about, locked; the task carries its id as a process variable. */
export async function taskDisbursement({ em, task }: ActContext): Promise<Disbursement> {
  const { disbursementId } = Variables.parse(task.variables);
  const { disbursement } = await lockDisbursement(em, disbursementId);
  return disbursement;
}
