import type { EntityManager } from 'typeorm';
import { startTerm } from '../deadlines/start-term.js';
import type { Deps } from '../deps.js';
import { keyGroupEffects } from '../domain/eligibility/key-group-effects.js';
import { caseKeyGroups } from './case-key-groups.js';
import type { CaseOutcome } from './case-words.js';

/** Outcomes of a case that was examined: only then is there a result to tell others. */
const examined: readonly CaseOutcome[] = ['granted', 'refused', 'settled'];

/** The terms that begin when a case is closed: what the applicants' key groups ask to be told to other departments. */
export async function startClosingTerms(
  em: EntityManager,
  deps: Deps,
  { caseId, result }: { caseId: string; result: CaseOutcome },
): Promise<void> {
  if (!examined.includes(result)) return;
  const on = deps.clock.today();
  const { notices } = keyGroupEffects(await caseKeyGroups(em, caseId, on));
  for (const { term: kind } of notices) {
    if (kind === null) continue;
    await startTerm(em, deps, { caseId, kind, effectKey: `closing:${caseId}`, on });
  }
}
