import type { RoleId } from '../../../server/domain/access/roles.js';
import type { Action } from '../../../server/domain/access/permission-table.js';
import { rolesThatMay } from '../../../server/domain/access/permissions.js';

/**
 * The pages of the head in their order, each with the acts of which a person may at least one. A test holds them to what the endpoints
 * behind the pages ask for: those would bring the schemas of all rooms to the first screen.
 */
export const ways = [
  { to: '/tasks', word: 'nav.inbox', acts: null },
  { to: '/cases', word: 'nav.cases', acts: ['see-case'] },
  { to: '/applications/new', word: 'nav.intake', acts: ['file-application'] },
  { to: '/partner-reliefs', word: 'nav.partnerReliefs', acts: ['see-partner-relief'] },
  { to: '/funds', word: 'nav.funds', acts: ['see-funds'] },
  { to: '/seals', word: 'seals.register', acts: ['see-seal-uses'] },
  { to: '/visits', word: 'visits.title', acts: ['record-visit', 'assist-visit'] },
  { to: '/terms', word: 'nav.terms', acts: ['supervise-terms'] },
  { to: '/monitor', word: 'nav.monitor', acts: ['see-monitor', 'see-machine'] },
  { to: '/service', word: 'service.page', acts: ['record-service'] },
  { to: '/templates', word: 'nav.templates', acts: ['see-templates'] },
  { to: '/designer', word: 'nav.designer', acts: ['see-processes'] },
  { to: '/audit', word: 'audit.title', acts: ['see-audit', 'see-case-audit'] },
  { to: '/people', word: 'nav.people', acts: ['see-people'] },
  { to: '/interferences', word: 'caseVerbs.interference.page', acts: ['see-interferences'] },
  { to: '/settings', word: 'nav.settings', acts: ['see-settings'] },
] as const satisfies { to: string; word: string; acts: readonly Action[] | null }[];

/** Whose roles open a page; null: everybody who is signed in. */
export function rolesOf({ acts }: (typeof ways)[number]): RoleId[] | null {
  return acts === null ? null : [...new Set(acts.flatMap((act) => rolesThatMay(act)))];
}
