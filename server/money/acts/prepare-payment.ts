import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import { z } from 'zod';
import { parseAct } from '../../cases/parse-act.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { ActHandler } from '../../tasks/act.js';
import { assertPayable } from '../assert-payable.js';
import { nextShares } from '../next-shares.js';
import { PaymentInstruction } from '../payment-instruction.entity.js';
import { taskDisbursement } from '../task-disbursement.js';

const Data = z.object({
  payOn: z.iso.date(),
  method: z.enum(['bank', 'cash-at-home', 'one-card']),
  note: z.string().nullish(),
});

/** 制作支付指令 for the next instalment. An earlier instruction that was not sent is superseded. */
export const preparePayment: ActHandler = async (context) => {
  const { em, actor, effectKey, now } = context;
  const { payOn, method, note } = parseAct(Data, context.data);
  if (payOn < context.today) {
    throw new RuleError('DATE_INVALID', '支付日期不能早于今天', { payOn });
  }
  const disbursement = await taskDisbursement(context);
  const { id: disbursementId } = disbursement;
  await assertPayable(em, disbursement);
  if ((await nextShares(em, disbursementId)).length === 0) {
    throw new RuleError('WRONG_STATE', '没有应当支付的款项', { disbursementId });
  }
  await em.update(
    PaymentInstruction,
    { disbursementId, state: In(['prepared', 'confirmed']) },
    { state: 'superseded' },
  );
  await em.insert(PaymentInstruction, {
    ...{ id: randomUUID(), disbursementId, effectKey, payOn, method, note: note ?? null },
    ...{ state: 'prepared', preparedBy: actor.accountId, preparedAt: now },
  });
  return {};
};
