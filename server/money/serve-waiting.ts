import type { EntityManager } from 'typeorm';
import { Message } from '../../processes/contract.js';
import { lockCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { enqueueMessage } from '../engine/enqueue.js';
import type { FundSource } from './api.js';
import { Disbursement } from './disbursement.entity.js';
import { lockDisbursement } from './lock-disbursement.js';
import { tryReserve } from './reserve-funds.js';

type MoneyDeps = Pick<Deps, 'dataSource' | 'clock' | 'calendar' | 'outbox'>;

/**
 * Reserves money for whoever waits for it, the most urgent first, then the oldest, as far as the balance reaches: the first
 * that does not fit stops the queue, so that small ones never overtake. Answers the ids served; each case is told.
 */
export async function serveWaiting(
  deps: MoneyDeps,
  { officeId, fundSource }: { officeId: string; fundSource: FundSource },
): Promise<string[]> {
  const waiting = await deps.dataSource.manager.find(Disbursement, {
    where: { officeId, fundSource, state: 'waiting' },
    order: { urgency: 'DESC', createdAt: 'ASC', id: 'ASC' },
  });
  const served: string[] = [];
  for (const { id, caseId } of waiting) {
    const answer = await deps.dataSource.transaction((em) => serveOne(em, deps, id));
    if (answer === 'short') break;
    if (answer === 'passed') continue;
    served.push(id);
    await deps.outbox.flush(caseId);
  }
  return served;
}

/** As `serveWaiting` for every office and source in which something waits; the scheduler's net under a lost wake-up. */
export async function serveAllWaiting(deps: MoneyDeps): Promise<void> {
  const queues: { officeId: string; fundSource: FundSource }[] = await deps.dataSource.manager
    .createQueryBuilder(Disbursement, 'waiting')
    .select('waiting.officeId', 'officeId')
    .addSelect('waiting.fundSource', 'fundSource')
    .where(`waiting.state = 'waiting'`)
    .distinct(true)
    .getRawMany();
  for (const queue of queues) await serveWaiting(deps, queue);
}

/** One that no longer waits (its case ended, another served it) is passed over. */
async function serveOne(
  em: EntityManager,
  deps: MoneyDeps,
  disbursementId: string,
): Promise<'served' | 'short' | 'passed'> {
  const { disbursement, reliefCase } = await lockDisbursement(em, disbursementId, lockCase);
  if (reliefCase.terminatedAt !== null || disbursement.state !== 'waiting') return 'passed';
  if ((await tryReserve(em, deps, disbursement)) === 'short') return 'short';
  const now = deps.clock.now();
  const { caseId } = disbursement;
  await enqueueMessage(em, { caseId, name: Message.fundsArrived, key: disbursementId, now });
  return 'served';
}
