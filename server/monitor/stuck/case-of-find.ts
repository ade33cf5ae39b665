import type { StuckOwner } from './stuck-kind.js';

/** What a find reads of its case, the table `relief_case` as `c`; columns of `CaseOfFind`. */
export const caseColumns = 'c.id AS caseId, c.office_id AS officeId, c.handler_id AS handlerId';

export interface CaseOfFind {
  caseId: string;
  officeId: string;
  handlerId: string | null;
}

/** The case `c` neither stands still lawfully (中止) nor has ended. */
export const caseGoesOn =
  'c.closed_at IS NULL AND c.terminated_at IS NULL AND c.suspended_on IS NULL';

/** Whoever handles the case; before there is one the clerk who took it in. */
export function handlerOf({
  officeId,
  handlerId,
}: Pick<CaseOfFind, 'officeId' | 'handlerId'>): StuckOwner {
  return handlerId === null
    ? { kind: 'role', officeId, role: 'intake-clerk' }
    : { kind: 'person', accountId: handlerId };
}
