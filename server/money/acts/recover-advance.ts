import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { parseAct } from '../../cases/parse-act.js';
import { InputError, RuleError } from '../../domain/basics/errors.js';
import { formatYuan, type Fen } from '../../domain/basics/money.js';
import type { ActContext, ActHandler } from '../../tasks/act.js';
import { AdvanceRecovery } from '../advance-recovery.entity.js';
import { book } from '../book.js';
import { advancePaidFen, recoveredFen } from '../case-money.js';
import { Disbursement } from '../disbursement.entity.js';
import { PaymentOrder } from '../payment-order.entity.js';

const Data = z.object({
  recoveredFen: z.int().min(0, '追回金额不能为负'),
  recoveredOn: z.iso.date(),
  method: z.string().trim().max(200).nullish(),
  unrecoveredReason: z.string().trim().nullish(),
});
type Data = z.infer<typeof Data>;

/**
 * 追回先行救助金: books what came back to the treasury. What did not come back needs a reason. Not before the result of an ordered
 * advance is known.
 */
export const recoverAdvance: ActHandler = async (context) => {
  const { em, effectKey, actor, now, case: reliefCase } = context;
  const data = parseAct(Data, context.data);
  const owedFen = await owedAdvanceFen(em, reliefCase.id);
  const unrecoveredFen = owedFen - data.recoveredFen;
  assertExplained(data, owedFen);
  if (data.recoveredFen > 0) await bookRecovery(context, data.recoveredFen);
  await em.insert(AdvanceRecovery, {
    ...{ id: randomUUID(), caseId: reliefCase.id, effectKey, unrecoveredFen },
    ...{ recoveredFen: data.recoveredFen, recoveredOn: data.recoveredOn },
    method: data.method ?? null,
    unrecoveredReason: data.unrecoveredReason ?? null,
    ...{ byAccountId: actor.accountId, createdAt: now },
  });
  return {};
};

/** Advance paid and not recovered; refused while the bank has not answered. */
async function owedAdvanceFen(em: EntityManager, caseId: string): Promise<Fen> {
  const isOpen = await em.existsBy(PaymentOrder, { caseId, purpose: 'advance', state: 'ordered' });
  if (isOpen) throw new RuleError('WRONG_STATE', '先行救助款的支付结果尚未登记');
  return (await advancePaidFen(em, caseId)) - (await recoveredFen(em, caseId));
}

function assertExplained({ recoveredFen: given, unrecoveredReason }: Data, owedFen: Fen): void {
  if (given > owedFen) {
    throw new InputError([
      { pointer: '/recoveredFen', detail: `追回金额不能超过应追回的 ${formatYuan(owedFen)}` },
    ]);
  }
  if (given < owedFen && !unrecoveredReason) {
    throw new InputError([{ pointer: '/unrecoveredReason', detail: '未全部追回的，应说明原因' }]);
  }
}

async function bookRecovery(
  { em, deps, effectKey, actor, case: { id: caseId } }: ActContext,
  amountFen: Fen,
): Promise<void> {
  const { id, officeId, fundSource } = await em.findOneByOrFail(Disbursement, {
    caseId,
    purpose: 'advance',
    state: 'paid',
  });
  await book(em, deps, {
    ...{ kind: 'recovered', businessKey: effectKey, officeId, fundSource, amountFen, caseId },
    ...{ disbursementId: id, byAccountId: actor.accountId },
  });
}
