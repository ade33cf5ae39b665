import type { EntityManager } from 'typeorm';
import {
  compareCases,
  isBlock,
  warningKinds,
  type Relief,
  type WarningKind,
} from '../domain/once-only/duplicate-rules.js';
import { findPartnerMatters } from '../duplicates/find-partner-matters.js';
import { caseReliefs, type Matter } from './case-reliefs.js';
import { findCandidates } from './find-candidates.js';
import type { DuplicateMatch } from './review-view-api.js';

export interface Match extends Matter {
  kinds: WarningKind[];
}

/** What is shown of one search; who has more than that is told so by the surest. */
const MATCH_LIMIT = 50;

/**
 * Cases of every office and reliefs of other agencies that may be the same relief as one of these, the surest first.
 * `exceptCaseId` is the case itself.
 */
export async function findMatches(
  em: EntityManager,
  own: readonly Relief[],
  exceptCaseId: string | null,
): Promise<Match[]> {
  const cases = await caseReliefs(em, await findCandidates(em, own, exceptCaseId));
  const matters = [...cases, ...(await findPartnerMatters(em, own))];
  return matters
    .map((matter) => ({ ...matter, kinds: compareCases(own, matter.reliefs) }))
    .filter(({ kinds }) => kinds.length > 0)
    .sort((a, b) => sureness(a) - sureness(b))
    .slice(0, MATCH_LIMIT);
}

/** What a screen is told of a match. */
export const presentMatch = ({ view, kinds }: Match): DuplicateMatch => ({ ...view, kinds });

/** Is this match the same relief, so that a second one must not be granted (同一案件只救助一次)? */
export function isBlocking({ kinds }: Pick<Match, 'kinds'>): boolean {
  return kinds.some(isBlock);
}

const sureness = ({ kinds: [first = 'same-name'] }: Match): number => warningKinds.indexOf(first);
