import { randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { auditChange, type AuditFacts } from '../../audit/audit-facts.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import { AlertRule } from './alert-rule.entity.js';
import type { AlertRuleInput } from './api.js';
import { assertMayKeep } from './may-keep-rule.js';

type KeepDeps = Pick<Deps, 'dataSource' | 'clock' | 'vault'>;

/** Adds a rule; answers its id. */
export async function addRule(
  deps: KeepDeps,
  { actor, input }: { actor: Actor; input: AlertRuleInput },
): Promise<string> {
  const id = randomUUID();
  const now = deps.clock.now();
  const { accountId } = actor;
  await deps.dataSource.transaction(async (em) => {
    await assertMayKeep(em, actor, input, deps.clock.today());
    await em.insert(AlertRule, {
      ...{ id, ...columnsOf(input), secret: secretFor(deps, input, null) },
      ...{ version: 1, createdBy: accountId, createdAt: now },
      ...{ changedBy: accountId, changedAt: now },
    });
    await record(em, { action: 'add-alert-rule', id, accountId, now }, null, factsOf(input));
  });
  return id;
}

/** Changes a rule as it was read: STALE when somebody else has changed it since. */
export async function changeRule(
  deps: KeepDeps,
  {
    actor,
    id,
    version,
    input,
  }: { actor: Actor; id: string; version: number; input: AlertRuleInput },
): Promise<void> {
  const now = deps.clock.now();
  const { accountId } = actor;
  await deps.dataSource.transaction(async (em) => {
    const before = await ruleOf(em, actor, id, deps.clock.today());
    await assertMayKeep(em, actor, input, deps.clock.today());
    const moved = await em.update(
      AlertRule,
      { id, version },
      {
        ...{ ...columnsOf(input), secret: secretFor(deps, input, before.secret) },
        ...{ version: version + 1, changedBy: accountId, changedAt: now },
      },
    );
    if (moved.affected !== 1) throw new RuleError('STALE', '规则已被他人修改，请刷新后再改');
    const entry = { action: 'change-alert-rule', id, accountId, now };
    await record(em, entry, factsOf(before), factsOf(input));
  });
}

/** Removes a rule with all it wrote down. */
export async function removeRule(
  { dataSource, clock }: KeepDeps,
  { actor, id }: { actor: Actor; id: string },
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const before = await ruleOf(em, actor, id, clock.today());
    await em.delete(AlertRule, { id });
    const entry = { action: 'remove-alert-rule', id, accountId: actor.accountId };
    await record(em, { ...entry, now: clock.now() }, factsOf(before), null);
  });
}

/** Makes another secret for the rule's webhooks and answers it, this once; the old one no longer signs. */
export async function renewSecret(
  { dataSource, clock, vault }: KeepDeps,
  { actor, id }: { actor: Actor; id: string },
): Promise<string> {
  const secret = newSecret();
  await dataSource.transaction(async (em) => {
    await ruleOf(em, actor, id, clock.today());
    await em.update(AlertRule, { id }, { secret: vault.seal(secret) });
    const entry = { action: 'renew-alert-secret', id, accountId: actor.accountId };
    await record(em, { ...entry, now: clock.now() }, null, null);
  });
  return secret;
}

/** The rule, for somebody who may keep it; for others there is none. */
export async function ruleOf(
  em: EntityManager,
  actor: Actor,
  id: string,
  today: string,
): Promise<AlertRule> {
  const rule = await em.findOneBy(AlertRule, { id });
  if (rule === null) throw new RuleError('NOT_FOUND', '没有这条预警规则');
  await assertMayKeep(em, actor, rule, today);
  return rule;
}

const newSecret = (): string => randomBytes(24).toString('base64url');

/** A rule with webhooks has a secret from the start, shown when it is renewed. */
function secretFor(
  { vault }: Pick<Deps, 'vault'>,
  { steps }: AlertRuleInput,
  known: string | null,
): string | null {
  const hasHook = steps.some(({ receivers }) => receivers.some(({ way }) => way === 'webhook'));
  return known ?? (hasHook ? vault.seal(newSecret()) : null);
}

function columnsOf({ quietUntil, ...input }: AlertRuleInput) {
  return { ...input, quietUntil: quietUntil === null ? null : new Date(quietUntil) };
}

type Facts = Pick<AlertRuleInput, 'isOn' | 'desk' | 'officeId' | 'kinds' | 'leastHarm' | 'steps'>;

/** Addresses stay out of the audit: how many receivers there are says enough. */
function factsOf({ isOn, desk, officeId, kinds, leastHarm, steps }: Facts): AuditFacts {
  return {
    ...{ isOn, desk, officeId, kinds, leastHarm },
    minutes: steps.map(({ afterMinutes }) => afterMinutes),
    ways: steps.map(({ receivers }) => receivers.map(({ way }) => way)),
  };
}

async function record(
  em: EntityManager,
  { action, id, accountId, now }: { action: string; id: string; accountId: string; now: Date },
  before: AuditFacts | null,
  after: AuditFacts | null,
): Promise<void> {
  await recordAudit(em, {
    ...{ at: now, accountId, action, subjectType: 'alert-rule', subjectId: id },
    ...auditChange(before, after),
  });
}
