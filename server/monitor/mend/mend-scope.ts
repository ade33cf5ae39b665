import type { EntityManager } from 'typeorm';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { mendActIds, mendActs } from '../../domain/monitor/mend-acts.js';
import { officeScope } from '../../offices/office-scope.js';
import type { Condition } from '../stuck/stuck-scope.js';
import { holdsAnywhere } from './plan-mend.js';

const actsOf = (desk: 'case' | 'machine'): string[] =>
  mendActIds.filter((id) => mendActs[id].desk === desk);

/**
 * The orders a person sees, as a condition on mend_order: of the offices the person supervises or confirms in all of them, of those the person looks
 * after as an operator the ones of the machine's desk; without an office, those of the machine.
 */
export async function mendScope(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  actor: Actor,
): Promise<Condition> {
  const on = clock.today();
  const [seen, confirmed, machine] = await Promise.all([
    officeScope(em, actor, 'see-monitor', on),
    officeScope(em, actor, 'confirm-mend', on),
    officeScope(em, actor, 'see-machine', on),
  ]);
  const all = [...new Set([...seen, ...confirmed])];
  const ways: Condition[] = [
    ...(all.length > 0 ? [{ sql: 'mend_order.office_id IN (?)', parameters: [all] }] : []),
    ...(machine.length > 0
      ? [
          {
            sql: 'mend_order.office_id IN (?) AND mend_order.act IN (?)',
            parameters: [machine, actsOf('machine')],
          },
        ]
      : []),
    ...(holdsAnywhere(actor, 'see-machine', on) || holdsAnywhere(actor, 'confirm-mend', on)
      ? [{ sql: 'mend_order.office_id IS NULL', parameters: [] }]
      : []),
  ];
  return {
    sql: `(${ways.map(({ sql }) => `(${sql})`).join(' OR ') || 'FALSE'})`,
    parameters: ways.flatMap(({ parameters }) => parameters),
  };
}
