import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { ruleOf } from './keep-rules.js';
import { sendWaiting } from './send-alerts.js';
import { writeDeliveries } from './write-deliveries.js';

/** Sends one invented message to every receiver of every step, at once; answers how many. */
export async function tryRule(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'config' | 'log' | 'vault'>,
  { actor, id }: { actor: Actor; id: string },
): Promise<number> {
  const now = deps.clock.now();
  const deliveries = await deps.dataSource.transaction(async (em) => {
    const rule = await ruleOf(em, actor, id, deps.clock.today());
    const line = {
      ...{ findingId: 'trial', kind: 'trial', kindName: '试发', caseNumber: null },
      ...{ sentence: '这是一条试发的预警，没有停滞事项，无须处理' },
      ...{ officeName: null, since: now.toISOString(), harm: 0 },
    };
    const message = {
      ...{ ruleName: rule.name, step: 0, lines: [line], more: 0 },
      link: `${deps.config.publicUrl}/monitor/alerts`,
    };
    const { accountId } = actor;
    await recordAudit(em, {
      ...{ at: now, accountId, action: 'try-alert-rule', subjectType: 'alert-rule', subjectId: id },
    });
    const receivers = rule.steps.flatMap((step) => step.receivers);
    const trial = { ruleId: id, step: 0, isTrial: true, receivers, messages: [message], now };
    return writeDeliveries(em, trial);
  });
  await sendWaiting(deps);
  return deliveries;
}
