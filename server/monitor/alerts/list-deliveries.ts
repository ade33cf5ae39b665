import { In } from 'typeorm';
import type { Deps } from '../../deps.js';
import { roles } from '../../domain/access/roles.js';
import type { Actor } from '../../domain/access/permissions.js';
import { AlertDelivery } from './alert-delivery.entity.js';
import type { AlertDeliveryView, AlertReceiver } from './api.js';
import { listRules } from './list-rules.js';
import { noticeOf } from './message-text.js';

const shown = 100;

/** The last messages of the rules a person may keep, the newest first. */
export async function listDeliveries(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'config'>,
  { actor, ruleId }: { actor: Actor; ruleId?: string | undefined },
): Promise<AlertDeliveryView[]> {
  const { items: rules, offices } = await listRules(deps, actor);
  const mine = rules.filter(({ id }) => ruleId === undefined || id === ruleId);
  if (mine.length === 0) return [];
  const deliveries = await deps.dataSource.manager.find(AlertDelivery, {
    where: { ruleId: In(mine.map(({ id }) => id)) },
    order: { createdAt: 'DESC', id: 'DESC' },
    take: shown,
  });
  const ruleName = new Map(mine.map(({ id, name }) => [id, name]));
  const officeName = new Map(offices.map(({ id, name }) => [id, name]));
  return deliveries.map((delivery) => ({
    ...{ id: delivery.id, ruleId: delivery.ruleId, ruleName: ruleName.get(delivery.ruleId) ?? '' },
    ...{ way: delivery.way, receiver: receiverWords(delivery.receiver, officeName) },
    ...{ step: delivery.step, isTrial: delivery.isTrial, findings: delivery.findings },
    ...{ text: noticeOf(delivery.message), state: delivery.state },
    ...{ attempts: delivery.attempts, lastError: delivery.lastError },
    createdAt: delivery.createdAt.toISOString(),
    settledAt: delivery.settledAt?.toISOString() ?? null,
  }));
}

/** A webhook's path may hold a key: only its host is shown. */
function receiverWords(receiver: AlertReceiver, offices: ReadonlyMap<string, string>): string {
  switch (receiver.way) {
    case 'notice':
      return `${offices.get(receiver.officeId) ?? receiver.officeId} ${roles[receiver.role].name}`;
    case 'person':
      return receiver.username;
    case 'mail':
      return receiver.address;
    case 'webhook':
      return new URL(receiver.url).host;
  }
}
