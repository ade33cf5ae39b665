import type { EntityManager } from 'typeorm';
import type { Deps } from '../../deps.js';
import type { AlertLine } from './alert-message.js';
import { AlertRule } from './alert-rule.entity.js';
import { AlertTold } from './alert-told.entity.js';
import { findDue } from './find-due.js';
import { isQuiet } from './quiet-hours.js';
import { writeDeliveries } from './write-deliveries.js';

/** How often rules are held against the list of findings. */
export const ALERT_MS = 3_000;

/** More new findings than this in one round go in one message to each receiver. */
export const digestAbove = 20;

type RaiseDeps = Pick<Deps, 'dataSource' | 'clock' | 'config'>;

/**
 * Writes down who is to be told of what: each finding once by a rule and step. A rule in its quiet hours tells nobody, and afterwards of what
 * still stands. Answers how many messages wait because of it. Run alone.
 */
export async function raiseAlerts(deps: RaiseDeps): Promise<number> {
  const now = deps.clock.now();
  const rules = await deps.dataSource.manager.findBy(AlertRule, { isOn: true });
  let written = 0;
  for (const rule of rules.filter((each) => !isQuiet(each, now))) {
    for (const step of rule.steps.keys()) {
      written += await deps.dataSource.transaction((em) => tell(em, deps, { rule, step, now }));
    }
  }
  return written;
}

async function tell(
  em: EntityManager,
  { config }: RaiseDeps,
  { rule, step, now }: { rule: AlertRule; step: number; now: Date },
): Promise<number> {
  const due = await findDue(em, rule, { step, now });
  if (due.length === 0) return 0;
  await em.insert(
    AlertTold,
    due.map(({ findingId }) => ({ ruleId: rule.id, findingId, step, toldAt: now })),
  );
  const isDigest = due.length > digestAbove;
  const parts = isDigest ? [due] : due.map((line) => [line]);
  const messages = parts.map((lines) => ({
    ...{ ruleName: rule.name, step, link: linkTo(config.publicUrl, lines) },
    ...{ lines: lines.slice(0, digestAbove), more: Math.max(0, lines.length - digestAbove) },
  }));
  const receivers = rule.steps[step]?.receivers ?? [];
  return writeDeliveries(em, { ruleId: rule.id, step, isTrial: false, receivers, messages, now });
}

function linkTo(publicUrl: string, lines: readonly AlertLine[]): string {
  const [only] = lines;
  return lines.length === 1 && only !== undefined
    ? `${publicUrl}/monitor/stuck?finding=${only.findingId}`
    : `${publicUrl}/monitor/stuck`;
}
