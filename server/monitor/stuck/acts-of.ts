import type { EntityManager } from 'typeorm';
import type { Action } from '../../domain/access/permission-table.js';
import { officesReaching, refusalOf, type Actor } from '../../domain/access/permissions.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { mendActs, type MendActId } from '../../domain/monitor/mend-acts.js';
import { officeScope } from '../../offices/office-scope.js';
import { actOutcomes } from '../mend/act-outcomes.js';
import type { StuckAct } from './api.js';
import { kindById } from './kind-by-id.js';
import { foundOf } from './present-stuck.js';
import type { StuckFinding } from './stuck-finding.entity.js';
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

interface Asking {
  actor: Actor;
  on: LocalDate;
}

/** What mends a finding, best first, each with how often it helped and whether this person may. */
export async function actsOf(
  em: EntityManager,
  finding: StuckFinding,
  asking: Asking,
): Promise<StuckAct[]> {
  const kind = kindById(finding.kind);
  if (kind === undefined) return [];
  const outcomes = await actOutcomes(em, finding.kind);
  const acts: StuckAct[] = [];
  for (const act of kind.acts(foundOf(finding))) {
    acts.push(
      act.kind === 'link'
        ? linkOf(act, asking)
        : await mendOf(em, { act, finding, outcomes }, asking),
    );
  }
  return acts;
}

async function mendOf(
  em: EntityManager,
  given: {
    act: Extract<SuggestedAct, { kind: 'mend' }>;
    finding: StuckFinding;
    outcomes: ReadonlyMap<MendActId, { tried: number; helped: number }>;
  },
  { actor, on }: Asking,
): Promise<StuckAct> {
  const { act, finding, outcomes } = given;
  const { name: label, explain, permission } = mendActs[act.act];
  const officeIds = await officeScope(em, actor, permission, on);
  const { officeId } = finding;
  const mayDo = officeId === null ? holds(actor, permission, on) : officeIds.includes(officeId);
  return {
    ...{ kind: 'mend', act: act.act, label, explain, to: null, input: act.input ?? null, mayDo },
    helped: outcomes.get(act.act) ?? { tried: 0, helped: 0 },
    refusal: mayDo ? null : refusalOf(permission).detail,
  };
}

function linkOf(
  { label, explain, to }: Extract<SuggestedAct, { kind: 'link' }>,
  { actor, on }: Asking,
): StuckAct {
  const [, action] = screens.find(([beginning]) => to.startsWith(beginning)) ?? [];
  const mayDo = action === undefined || holds(actor, action, on);
  return {
    ...{ kind: 'link', act: null, label, explain, to, input: null, helped: null, mayDo },
    refusal: mayDo ? null : refusalOf(action).detail,
  };
}

/** May the person do this anywhere? */
function holds(actor: Actor, action: Action, on: LocalDate): boolean {
  return (['handling', 'involved', 'assigned', 'higher'] as const).some(
    (relation) => officesReaching(actor, action, relation, on).length > 0,
  );
}
