import { may, refusalOf, type Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';

/** Refuses unless the person leads one of these offices by an own role: who stands in for a leader does not arrange who stands in. */
export function assertLeads(actor: Actor, officeIds: readonly string[], today: LocalDate): void {
  const leads = officeIds.some((officeId) => {
    const office = { officeId, involvedOfficeIds: [], higherOfficeIds: [], handlerId: null };
    return may({ ...actor, represents: [] }, 'manage-absence', office, today);
  });
  if (leads) return;
  const { code, detail } = refusalOf('manage-absence');
  throw new RuleError(code, detail);
}
