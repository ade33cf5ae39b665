import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { terms } from '../domain/terms/terms.js';
import type { Deadline } from './deadline.entity.js';
import { endTerm } from './stop-term.js';

/** Ends a locked term whose demand a person has met, such as a feedback sent; a step of the process ends the others. */
export async function completeTerm(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  term: Deadline,
  { on, note, by }: { on: LocalDate; note: string; by: string },
): Promise<void> {
  const { name, endsWith, isEndedByHand } = terms[term.kind];
  if (!isEndedByHand) {
    throw new RuleError('WRONG_STATE', `${name}期限由流程办结（${endsWith}），不能单独登记`);
  }
  if (on < term.startedOn) {
    throw new RuleError('DATE_INVALID', `办结日期不能早于起算日期${term.startedOn}`, { on });
  }
  await endTerm(em, term, { reason: 'met', now: clock.now(), on, by, note });
}
