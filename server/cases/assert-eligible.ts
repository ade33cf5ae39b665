import {
  conclusionTexts,
  needsException,
  reasonsAgainst,
} from '../domain/eligibility/eligibility.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import type { ActContext } from '../tasks/act.js';
import { caseEligibility } from './case-eligibility.js';

/**
 * Refuses a grant the rules do not carry: what no reason lifts is NOT_ELIGIBLE, what is still open ELIGIBILITY_OPEN, and an item
 * of Art. 8 asks for the reason of the exception. Answers that reason, null where none is needed.
 */
export async function assertEligible(
  { em, case: row, today }: Pick<ActContext, 'em' | 'case' | 'today'>,
  exceptionReason: string | undefined,
): Promise<string | null> {
  const { assessment } = await caseEligibility(em, row, today);
  const { conclusion, tree } = assessment;
  if (conclusion === 'not-eligible') {
    const reasons = reasonsAgainst(assessment);
    throw new RuleError('NOT_ELIGIBLE', `不能予以救助：${reasons.join('；')}`, { reasons });
  }
  if (conclusion === 'undetermined') {
    const { missing } = tree;
    throw new RuleError('ELIGIBILITY_OPEN', `救助条件尚有事实待查：${missing.join('；')}`, {
      missing,
    });
  }
  if (!needsException(assessment)) return null;
  const reason = exceptionReason?.trim() ?? '';
  if (reason !== '') return reason;
  const detail = `${conclusionTexts[conclusion]}：${reasonsAgainst(assessment).join('；')}`;
  throw new InputError([{ pointer: '/exceptionReason', detail }]);
}
