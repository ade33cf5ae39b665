import { lockOpenCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { TermKind } from '../domain/terms/terms.js';
import type { Deadline } from './deadline.entity.js';
import { endTerm, lockOpenTerms, type StopReason } from './stop-term.js';

/**
 * Ends a term for a step of the process. The supplement's term has lapsed when its last day is over (视为放弃申请); while it stands
 * still, because the office collects the proof itself, it goes on standing until that is done. Any other term is met by what
 * ends it, late or not: lateness is on the row.
 */
export async function stopCaseTerm(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, kind }: { caseId: string; kind: TermKind },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    await lockOpenCase(em, caseId);
    for (const term of await lockOpenTerms(em, { caseId, kind })) {
      if (kind === 'supplement' && term.state === 'suspended') continue;
      await endTerm(em, term, { reason: reasonOf(term, clock.today()), now: clock.now() });
    }
  });
}

function reasonOf({ kind, dueOn }: Deadline, today: LocalDate): StopReason {
  return kind === 'supplement' && dueOn !== null && today > dueOn ? 'lapsed' : 'met';
}
