import { z } from 'zod';
import { parseAct } from '../../cases/parse-act.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { ActHandler } from '../../tasks/act.js';
import { assertPayable } from '../assert-payable.js';
import { PaymentInstruction } from '../payment-instruction.entity.js';
import { taskDisbursement } from '../task-disbursement.js';

const Data = z
  .object({ paymentConfirmed: z.boolean(), reason: z.string().trim().nullish() })
  .refine(({ paymentConfirmed, reason }) => paymentConfirmed || Boolean(reason), {
    path: ['reason'],
    error: '不予通过应说明理由',
  });

/** 复核支付, by another person than the one who prepared it (不相容岗位分离): the table's CHECK says so too. */
export const confirmPayment: ActHandler = async (context) => {
  const { em, actor, now } = context;
  const { paymentConfirmed, reason } = parseAct(Data, context.data);
  const disbursement = await taskDisbursement(context);
  const { id: disbursementId } = disbursement;
  if (paymentConfirmed) await assertPayable(em, disbursement);
  const instruction = await em.findOneBy(PaymentInstruction, { disbursementId, state: 'prepared' });
  if (!instruction) throw new RuleError('WRONG_STATE', '没有待复核的支付指令', { disbursementId });
  if (instruction.preparedBy === actor.accountId) {
    throw new RuleError('SEPARATION_OF_DUTIES', '制作支付指令的人不得复核同一支付');
  }
  await em.update(
    PaymentInstruction,
    { id: instruction.id, state: 'prepared' },
    {
      state: paymentConfirmed ? 'confirmed' : 'refused',
      ...{ checkedBy: actor.accountId, checkedAt: now },
      refusal: paymentConfirmed ? null : (reason ?? null),
    },
  );
  return {};
};
