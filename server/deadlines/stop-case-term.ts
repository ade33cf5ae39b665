import type { EntityManager } from 'typeorm';
import { lockOpenCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/local-date.js';
import type { TermKind } from '../domain/terms.js';
import { Deadline } from './deadline.entity.js';
import { stopTerm, type StopReason } from './stop-term.js';

/**
 * Ends a term for a step of the process. The supplement's term has lapsed when its last day is over (视为放弃申请); any other term
 * is met by what ends it, late or not: lateness is on the row.
 */
export async function stopCaseTerm(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, kind }: { caseId: string; kind: TermKind },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    await lockOpenCase(em, caseId);
    const reason = await reasonOf(em, caseId, kind, clock.today());
    await stopTerm(em, { caseId, kind, reason, now: clock.now() });
  });
}

async function reasonOf(
  em: EntityManager,
  caseId: string,
  kind: TermKind,
  today: LocalDate,
): Promise<StopReason> {
  if (kind !== 'supplement') return 'met';
  const running = await em.findOneBy(Deadline, { caseId, kind, state: 'running' });
  return running?.dueOn && today > running.dueOn ? 'lapsed' : 'met';
}
