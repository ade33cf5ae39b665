import type { EntityManager } from 'typeorm';
import { InputError, RuleError } from '../../domain/basics/errors.js';
import {
  officesWith,
  refusalOf,
  rolesThatMay,
  type Actor,
} from '../../domain/access/permissions.js';
import { officeScope } from '../../offices/office-scope.js';
import { stuckKinds } from '../stuck/kinds/index.js';
import type { AlertRuleInput } from './api.js';

type Desk = AlertRuleInput['desk'];

/** Desks for whose findings a person may set rules: who sees cases for cases, who sees machines for machines. */
export function desksOf(actor: Actor, today: string): Desk[] {
  const holds = (action: 'see-monitor' | 'see-machine'): boolean => {
    const wanted = rolesThatMay('manage-alerts').filter((role) =>
      rolesThatMay(action).includes(role),
    );
    return officesWith(actor, wanted, today).length > 0;
  };
  return [
    ...(holds('see-monitor') ? (['case'] as const) : []),
    ...(holds('see-machine') ? (['machine'] as const) : []),
  ];
}

/** Offices about whose cases a person may set rules, and to whose posts such a rule may tell. */
export async function alertOffices(
  em: EntityManager,
  actor: Actor,
  today: string,
): Promise<string[]> {
  return officeScope(em, actor, 'manage-alerts', today);
}

type Kept = Pick<AlertRuleInput, 'desk' | 'officeId' | 'kinds' | 'steps'>;

/** Refuses a rule about findings the person does not see, or that tells offices the person does not reach. */
export async function assertMayKeep(
  em: EntityManager,
  actor: Actor,
  rule: Kept,
  today: string,
): Promise<void> {
  const offices = await alertOffices(em, actor, today);
  const isReached = rule.officeId === null || offices.includes(rule.officeId);
  if (!desksOf(actor, today).includes(rule.desk) || !isReached) {
    const { code, detail } = refusalOf('manage-alerts');
    throw new RuleError(code, detail);
  }
  const faults = faultsOf(rule, new Set(offices));
  if (faults.length > 0) throw new InputError(faults);
}

function faultsOf({ desk, officeId, kinds, steps }: Kept, offices: ReadonlySet<string>) {
  const known = new Set(stuckKinds.filter((kind) => kind.desk === desk).map(({ id }) => id));
  const lasting = steps.slice(1).map(({ afterMinutes }) => afterMinutes);
  const isRising = lasting.every((minutes, index) => minutes > (lasting[index - 1] ?? 0));
  return [
    ...((desk === 'case') === (officeId !== null)
      ? []
      : [{ pointer: '/officeId', detail: '案件预警须选择检察院，运行预警没有检察院' }]),
    ...kinds
      .filter((kind) => !known.has(kind))
      .map((kind) => ({ pointer: '/kinds', detail: `没有“${kind}”这类停滞事项` })),
    ...(isRising ? [] : [{ pointer: '/steps', detail: '升级的分钟数应逐级增加' }]),
    ...steps.flatMap(({ receivers }, step) =>
      receivers.flatMap((receiver, index) =>
        receiver.way === 'notice' && !offices.has(receiver.officeId)
          ? [
              {
                pointer: `/steps/${step}/receivers/${index}/officeId`,
                detail: '只能通知本院和下级院的岗位',
              },
            ]
          : [],
      ),
    ),
  ];
}
