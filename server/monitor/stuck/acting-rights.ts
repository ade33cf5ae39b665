import type { EntityManager } from 'typeorm';
import type { Action } from '../../domain/access/permission-table.js';
import { officesReaching, refusalOf, type Actor } from '../../domain/access/permissions.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { mendActs } from '../../domain/monitor/mend-acts.js';
import { officeScope } from '../../offices/office-scope.js';
import type { SuggestedAct } from './stuck-kind.js';

/** Screens that are not for everybody who sees findings, by the beginning of their address. */
const screens: readonly (readonly [string, Action])[] = [
  ['/people', 'see-people'],
  ['/delegations', 'manage-absence'],
  ['/settings', 'see-settings'],
  ['/monitor/health', 'see-machine'],
  ['/cases/', 'see-case'],
  ['/documents/', 'see-case'],
  ['/tasks/', 'see-case'],
  ['/funds', 'see-funds'],
];

/** Why a person may not do a suggested act about a finding of this office (null: of the machine), in Chinese; null: may. */
export type ActingRights = (act: SuggestedAct, officeId: string | null) => string | null;

/** What a person may do about findings, asked once for a whole list. */
export async function actingRights(
  em: EntityManager,
  actor: Actor,
  on: LocalDate,
): Promise<ActingRights> {
  const [ofCases, ofMachines] = await Promise.all([
    officeScope(em, actor, 'mend-case', on),
    officeScope(em, actor, 'mend-machine', on),
  ]);
  const reach = { 'mend-case': new Set(ofCases), 'mend-machine': new Set(ofMachines) };
  return (act, officeId) => {
    if (act.kind === 'mend') {
      const { permission } = mendActs[act.act];
      const offices = reach[permission];
      const mayDo = officeId === null ? offices.size > 0 : offices.has(officeId);
      return mayDo ? null : refusalOf(permission).detail;
    }
    const [, action] = screens.find(([beginning]) => act.to.startsWith(beginning)) ?? [];
    return action === undefined || holds(actor, action, on) ? null : refusalOf(action).detail;
  };
}

/** May the person do this anywhere? */
function holds(actor: Actor, action: Action, on: LocalDate): boolean {
  return (['handling', 'involved', 'assigned', 'higher'] as const).some(
    (relation) => officesReaching(actor, action, relation, on).length > 0,
  );
}
