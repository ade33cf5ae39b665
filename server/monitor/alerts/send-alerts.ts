import { LessThan, LessThanOrEqual } from 'typeorm';
import { runAlone } from '../../db/run-alone.js';
import type { Deps } from '../../deps.js';
import { AlertDelivery } from './alert-delivery.entity.js';
import { AlertTold } from './alert-told.entity.js';
import { raiseAlerts } from './raise-alerts.js';
import { deliver } from './ways/deliver.js';

const batchSize = 50;
/** Pauses before the second try and the further ones; after the last it is given up. */
const retryMs = [10_000, 60_000, 300_000, 1_800_000, 7_200_000] as const;
const keptDays = 180;

type SendDeps = Pick<Deps, 'dataSource' | 'clock' | 'config' | 'log' | 'vault'>;

/** Raises what is to be told and sends it. Run by server and workers, so that a dead program is told of by the other, and by one of them at a time. */
export async function keepAlerting(deps: SendDeps): Promise<void> {
  await runAlone(deps.dataSource, 'alerts', async () => {
    await deps.clock.refresh();
    await raiseAlerts(deps);
    await sendWaiting(deps);
  });
}

/** Sends what is due, the oldest first; a message that is not taken comes again with growing pauses. Answers how many were taken. */
export async function sendWaiting(deps: SendDeps): Promise<number> {
  const em = deps.dataSource.manager;
  const due = await em.find(AlertDelivery, {
    where: { state: 'waiting', notBefore: LessThanOrEqual(deps.clock.now()) },
    order: { notBefore: 'ASC', id: 'ASC' },
    take: batchSize,
  });
  const results = await Promise.all(due.map((delivery) => send(deps, delivery)));
  return results.filter(Boolean).length;
}

/** Forgets messages and what was told long ago. */
export async function forgetAlerts({
  dataSource,
  clock,
}: Pick<Deps, 'dataSource' | 'clock'>): Promise<void> {
  const before = new Date(clock.now().getTime() - keptDays * 24 * 3_600_000);
  const em = dataSource.manager;
  await em.delete(AlertDelivery, { createdAt: LessThan(before) });
  // what still stands is not told anew
  await em
    .createQueryBuilder()
    .delete()
    .from(AlertTold)
    .where('toldAt < :before', { before })
    .andWhere(
      'finding_id NOT IN (SELECT stuck_finding.id FROM stuck_finding WHERE stuck_finding.ended_at IS NULL)',
    )
    .execute();
}

async function send(deps: SendDeps, delivery: AlertDelivery): Promise<boolean> {
  const { id, attempts, way } = delivery;
  const em = deps.dataSource.manager;
  const now = deps.clock.now();
  try {
    await deliver(deps, delivery);
    await em.update(AlertDelivery, { id }, { ...settled('sent', now), attempts: attempts + 1 });
    return true;
  } catch (error) {
    const pauseMs = retryMs[attempts];
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 400);
    deps.log.warn({ deliveryId: id, way, err: error }, 'alerts: not taken');
    await em.update(
      AlertDelivery,
      { id },
      {
        ...(pauseMs === undefined
          ? settled('failed', now)
          : { notBefore: new Date(now.getTime() + pauseMs) }),
        ...{ attempts: attempts + 1, lastError },
      },
    );
    return false;
  }
}

const settled = (state: 'sent' | 'failed', now: Date) => ({ state, settledAt: now });
