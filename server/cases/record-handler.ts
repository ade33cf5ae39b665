import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { HandlerAssignment } from './handler-assignment.entity.js';
import type { ReliefCase } from './relief-case.entity.js';
import { updateCase } from './update-case.js';

export interface NewHandler {
  handlerId: string;
  way: HandlerAssignment['way'];
  /** How many could have been chosen. */
  among: number;
  reason: string;
  byId: string;
}

/** Gives the locked case to a handler and writes down who did it and why; answers the id of the record, for its paper. */
export async function recordHandler(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  row: ReliefCase,
  { handlerId, reason, ...how }: NewHandler,
): Promise<string> {
  const { id: caseId, officeId, handlerId: formerId } = row;
  const id = randomUUID();
  await em.insert(HandlerAssignment, {
    ...{ id, caseId, officeId, formerId, handlerId, ...how, assignedAt: clock.now() },
    reason: Array.from(reason).slice(0, 400).join(''),
  });
  await updateCase(em, row, { handlerId });
  return id;
}
