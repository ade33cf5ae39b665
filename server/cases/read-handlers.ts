import type { z } from 'zod';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { assignmentRefusal, choiceFault } from '../domain/cases/handler-choice.js';
import { assertMayOnCase } from './case-scope.js';
import { findCase } from './find-case.js';
import { HandlerAssignment } from './handler-assignment.entity.js';
import type { listHandlers } from './handler-api.js';
import { handlerCandidates } from './handler-candidates.js';
import { accountNames } from './names.js';

/** Who may handle a case, with the load of each, and who gave it to whom so far; for whoever assigns. */
export async function readHandlers(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<z.infer<typeof listHandlers.response>> {
  const em = dataSource.manager;
  const row = await findCase(em, caseId);
  const on = clock.today();
  await assertMayOnCase(em, actor, 'assign-case', row, on);
  const candidates = await handlerCandidates(em, row, on);
  const history = await em.find(HandlerAssignment, {
    where: { caseId },
    order: { assignedAt: 'ASC' },
  });
  const names = await accountNames(
    em,
    history.flatMap(({ formerId, handlerId, byId }) => [formerId, handlerId, byId]),
  );
  const nameOf = (id: string): string => names.get(id) ?? '';
  return {
    items: candidates.map((candidate) => ({
      ...{ accountId: candidate.accountId, name: candidate.displayName },
      ...{ openCases: candidate.openCases, isCurrent: candidate.accountId === row.handlerId },
      lotRefusal: choiceFault(candidate, 'lot'),
      nameRefusal: assignmentRefusal(candidate, row.handlerId)?.detail ?? null,
    })),
    history: history.map(({ assignedAt, formerId, handlerId, byId, way, among, reason }) => ({
      ...{ at: assignedAt.toISOString(), way, among, reason, byName: nameOf(byId) },
      formerName: formerId === null ? null : nameOf(formerId),
      handlerName: nameOf(handlerId),
    })),
  };
}
