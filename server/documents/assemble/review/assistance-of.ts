import { z } from 'zod';
import { Assistance } from '../../../cases/assistance.entity.js';
import type { Assembly } from '../../assembly.js';

/** What another office is asked for, as papers name it. */
export const assistanceTasks = {
  verify: '调查核实',
  serve: '送达',
  social: '衔接社会救助',
} as const;

/** The help a step is about (`extra.assistanceId`). */
export async function assistanceOf({ em, file, extra }: Assembly): Promise<Assistance> {
  const id = z.string().parse(extra['assistanceId']);
  return em.findOneByOrFail(Assistance, { id, caseId: file.row.id });
}
