import { z } from 'zod';
import { parseAct } from '../../cases/parse-act.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { ActHandler } from '../../tasks/act.js';
import { book } from '../book.js';
import { Disbursement } from '../disbursement.entity.js';
import { taskDisbursement } from '../task-disbursement.js';

const Data = z.object({
  arrivedOn: z.iso.date(),
  amountFen: z.int().min(1, '到账金额应大于零'),
  fundSource: z.enum(['own-budget', 'case-by-case', 'plc-account']),
  voucherNumber: z.string().trim().min(1).max(80, '凭证号最多80个字'),
});

/**
 * 到账登记: what arrived for this case is in the books, and available to it. Less than is due leaves it waiting for the rest;
 * more stays available to the office.
 */
export const registerArrival: ActHandler = async (context) => {
  const { em, deps, actor } = context;
  const { arrivedOn, amountFen, fundSource, voucherNumber } = parseAct(Data, context.data);
  const { id, officeId, caseId, state } = await taskDisbursement(context);
  if (state !== 'requested') {
    throw new RuleError('WRONG_STATE', '这笔发放没有待到账的款项', { state });
  }
  if (arrivedOn > context.today) {
    throw new RuleError('DATE_INVALID', '到账日期不能晚于今天', { arrivedOn });
  }
  const businessKey = [officeId, fundSource, voucherNumber].join(':');
  const isNew = await book(em, deps, {
    ...{ kind: 'arrived', businessKey, officeId, fundSource, amountFen, caseId, voucherNumber },
    ...{ disbursementId: id, byAccountId: actor.accountId },
  });
  if (!isNew) throw new RuleError('STALE', '这个凭证号已经登记过', { voucherNumber });
  await em.update(Disbursement, { id }, { arrivedOn, fundSource });
  return {};
};
