import type { EntityManager } from 'typeorm';
import { startTerm } from '../deadlines/start-term.js';
import { stopTerm } from '../deadlines/stop-term.js';
import type { Deps } from '../deps.js';
import type { NewApplication } from './create-application-api.js';
import type { ReliefCase } from './relief-case.entity.js';

/**
 * The terms that begin with the filing of a case: five working days to say what is missing (not where the office acts of its
 * own motion: nothing was handed in), at once for an emergency, and that of the department whose clue it was, which has ended.
 */
export async function startIntakeTerms(
  em: EntityManager,
  deps: Deps,
  { id: caseId, filedOn }: ReliefCase,
  { origin, urgent, clueFoundOn }: NewApplication,
): Promise<void> {
  const effectKey = `filing:${caseId}`;
  const start = { caseId, effectKey, on: filedOn };
  if (origin !== 'ex-officio') await startTerm(em, deps, { ...start, kind: 'supplement-notice' });
  if (urgent) await startTerm(em, deps, { ...start, kind: 'advance' });
  if (clueFoundOn === undefined) return;
  const kind = 'department-clue';
  await startTerm(em, deps, { ...start, kind, on: clueFoundOn });
  await stopTerm(em, { caseId, kind, reason: 'met', now: deps.clock.now(), on: filedOn });
}
