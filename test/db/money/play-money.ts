import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { moneyActs } from '../../../server/money/acts.js';
import type { FundSource } from '../../../server/money/api.js';
import { caseMoney } from '../../../server/money/case-money.js';
import {
  createDisbursement,
  type NewDisbursement,
} from '../../../server/money/create-disbursement.js';
import { orderPayment } from '../../../server/money/order-payment.js';
import type { PayeePlan } from '../../../server/money/plan-shares.js';
import { recordAppropriation } from '../../../server/money/record-appropriation.js';
import { settlePayments } from '../../../server/money/settle-payments.js';
import { anActor, play, type World } from './world.js';

/** The people of the money of one office, and what they do. */
export async function aMoneyOffice(world: World, officeId = 'county-a') {
  const clerk = await anActor(world, officeId, 'finance-clerk');
  const reviewer = await anActor(world, officeId, 'finance-reviewer');
  const handler = await anActor(world, officeId, 'handler');

  const plan = async (given: Partial<NewDisbursement> & { caseId: string; payees: PayeePlan[] }) =>
    world.dataSource.transaction((em) =>
      createDisbursement(em, world.deps, {
        ...{ officeId, purpose: 'grant', effectKey: randomUUID(), deductedFen: 0, urgency: 0 },
        amountFen: given.payees.reduce((sum, { amountFen }) => sum + amountFen, 0),
        ...given,
      }),
    );

  const appropriate = (amountFen: number, fundSource: FundSource = 'own-budget') =>
    recordAppropriation(world.deps, {
      ...{ officeId, actor: clerk, fundSource, amountFen, voucherNumber: randomUUID() },
    });

  const instruct = async (
    caseId: string,
    disbursementId: string,
    { preparer = clerk, checker = reviewer, paymentConfirmed = true } = {},
  ) => {
    const variables = { disbursementId };
    await play(world, moneyActs['prepare-payment'], {
      ...{ actor: preparer, caseId, variables },
      data: { payOn: world.deps.clock.today(), method: 'bank' },
    });
    await play(world, moneyActs['confirm-payment'], {
      ...{ actor: checker, caseId, variables },
      data: { paymentConfirmed, reason: paymentConfirmed ? undefined : '账户有误' },
    });
  };

  const order = async (caseId: string, disbursementId: string): Promise<string> => {
    await instruct(caseId, disbursementId);
    const effectKey = randomUUID();
    return (await orderPayment(world.deps, { disbursementId, effectKey })).paymentBatchId;
  };

  const orderIds = async (caseId: string, batchId?: string): Promise<string[]> => {
    const { disbursements } = await caseMoney(world.dataSource.manager, caseId);
    return disbursements
      .flatMap(({ orders }) => orders)
      .filter((row) => batchId === undefined || row.batchId === batchId)
      .map(({ id }) => id)
      .sort();
  };

  const settleAll = async (
    caseId: string,
    batchId: string,
    state: 'paid' | 'failed',
    actor: Actor = clerk,
  ) => {
    const ids = await orderIds(caseId, batchId);
    const results = ids.map((orderId) => ({
      ...{ orderId, state },
      ...(state === 'failed' ? { failure: '账户不存在' } : {}),
    }));
    return settlePayments(world.deps, { batchId, actor, results });
  };

  const verify = (caseId: string, disbursementId: string, payees: PayeePlan[]) =>
    play(world, moneyActs['verify-payees'], {
      ...{ actor: handler, caseId, variables: { disbursementId } },
      data: { payees, identityChecked: true, checkedBy: '张明、李强' },
    });

  return {
    ...{ officeId, clerk, reviewer, handler },
    ...{ plan, appropriate, instruct, order, orderIds, settleAll, verify },
  };
}

export type MoneyOffice = Awaited<ReturnType<typeof aMoneyOffice>>;

/** How many messages of this name were sent about a case. */
export async function messages(world: World, caseId: string, name: string): Promise<number> {
  const rows: { count: string }[] = await world.dataSource.query(
    `SELECT COUNT(*) AS count FROM outbox WHERE case_id = ? AND payload LIKE ?`,
    [caseId, `%"name":"${name}"%`],
  );
  return Number(rows[0]?.count);
}
