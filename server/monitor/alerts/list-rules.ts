import { In } from 'typeorm';
import type { z } from 'zod';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { findOffices } from '../../offices/find-office.js';
import { stuckKinds } from '../stuck/kinds/index.js';
import { AlertRule } from './alert-rule.entity.js';
import type { AlertRuleView, listAlertRules } from './api.js';
import { alertOffices, desksOf } from './may-keep-rule.js';

type ListDeps = Pick<Deps, 'dataSource' | 'clock' | 'config'>;

/** The rules a person may keep, with all that is needed to write one. */
export async function listRules(
  { dataSource, clock, config }: ListDeps,
  actor: Actor,
): Promise<z.input<typeof listAlertRules.response>> {
  const em = dataSource.manager;
  const desks = desksOf(actor, clock.today());
  const officeIds = await alertOffices(em, actor, clock.today());
  const rules = await em.find(AlertRule, {
    where: { desk: In(desks) },
    order: { desk: 'ASC', createdAt: 'ASC', id: 'ASC' },
  });
  const mine = rules.filter(({ officeId }) => officeId === null || officeIds.includes(officeId));
  const offices = (await findOffices(em)).filter(({ id }) => officeIds.includes(id));
  const names = await namesOf(em, mine);
  return {
    items: mine.map((rule) => presentRule(rule, names, offices)),
    kinds: stuckKinds
      .filter(({ desk }) => desks.includes(desk))
      .map(({ id, name, desk }) => ({ id, name, desk })),
    offices: offices.map(({ id, name }) => ({ id, name })),
    desks,
    hasMail: config.monitor.mail !== null,
  };
}

/** One rule as its keeper sees it. */
export async function viewRule(deps: ListDeps, actor: Actor, id: string): Promise<AlertRuleView> {
  const { items } = await listRules(deps, actor);
  const found = items.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`alert rule ${id} is gone`);
  return found;
}

async function namesOf(
  em: ListDeps['dataSource']['manager'],
  rules: readonly AlertRule[],
): Promise<Map<string, string>> {
  const ids = [...new Set(rules.map(({ changedBy }) => changedBy))];
  if (ids.length === 0) return new Map();
  const rows: { id: string; name: string }[] = await em.query(
    'SELECT id, display_name AS name FROM account WHERE id IN (?)',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function presentRule(
  rule: AlertRule,
  names: ReadonlyMap<string, string>,
  offices: readonly { id: string; name: string }[],
): AlertRuleView {
  const { id, name, isOn, desk, officeId, kinds, leastHarm, steps, quiet, version } = rule;
  return {
    ...{ id, name, isOn, desk, officeId, kinds, leastHarm, steps, quiet, version },
    officeName: offices.find((office) => office.id === officeId)?.name ?? null,
    quietUntil: rule.quietUntil?.toISOString() ?? null,
    changedBy: names.get(rule.changedBy) ?? '',
    changedAt: rule.changedAt.toISOString(),
    hasSecret: rule.secret !== null,
  };
}
