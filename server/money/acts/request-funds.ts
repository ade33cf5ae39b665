import { z } from 'zod';
import { parseAct } from '../../cases/parse-act.js';
import { RuleError } from '../../domain/basics/errors.js';
import { formatYuan } from '../../domain/basics/money.js';
import type { ActHandler } from '../../tasks/act.js';
import { Disbursement } from '../disbursement.entity.js';
import { netFen } from '../reserve-funds.js';
import { taskDisbursement } from '../task-disbursement.js';

const Data = z.object({
  requestedOn: z.iso.date(),
  requestNumber: z.string().trim().min(1).max(80, '申请文号最多80个字'),
  fundSource: z.enum(['own-budget', 'case-by-case', 'plc-account']),
  amountFen: z.int().nullish(),
});

/** 申请核拨: money is asked for this case; an amount other than what is to be paid is refused. */
export const requestFunds: ActHandler = async (context) => {
  const { requestedOn, requestNumber, fundSource, amountFen } = parseAct(Data, context.data);
  const disbursement = await taskDisbursement(context);
  if (disbursement.state !== 'to-request') {
    throw new RuleError('WRONG_STATE', '这笔发放不需要申请核拨', { state: disbursement.state });
  }
  const dueFen = netFen(disbursement);
  if (typeof amountFen === 'number' && amountFen !== dueFen) {
    throw new RuleError('AMOUNT_INVALID', `申请核拨金额应为应发放金额 ${formatYuan(dueFen)}`);
  }
  await context.em.update(
    Disbursement,
    { id: disbursement.id },
    { state: 'requested', requestedOn, requestNumber, fundSource },
  );
  return {};
};
