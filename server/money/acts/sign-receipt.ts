import { z } from 'zod';
import { parseAct } from '../../cases/parse-act.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { ActHandler } from '../../tasks/act.js';
import { Disbursement } from '../disbursement.entity.js';
import { taskDisbursement } from '../task-disbursement.js';

const Data = z.object({
  signedOn: z.iso.date(),
  receiptNumber: z.string().trim().min(1).max(80, '收据编号最多80个字'),
  witness: z.string().trim().max(80).nullish(),
});

/** 登记领款收据, once everything is paid. */
export const signReceipt: ActHandler = async (context) => {
  const { signedOn, receiptNumber, witness } = parseAct(Data, context.data);
  const { id, state } = await taskDisbursement(context);
  if (state !== 'paid') throw new RuleError('WRONG_STATE', '款项尚未全部发放', { state });
  if (signedOn > context.today) {
    throw new RuleError('DATE_INVALID', '签收日期不能晚于今天', { signedOn });
  }
  await context.em.update(
    Disbursement,
    { id },
    { receiptSignedOn: signedOn, receiptNumber, receiptWitness: witness ?? null },
  );
  return {};
};
