import { z } from 'zod';
import { parseAct } from '../../cases/parse-act.js';
import { RuleError } from '../../domain/basics/errors.js';
import { payeesWithReceipt } from '../../documents/payees-with-receipt.js';
import { issueDocuments } from '../../documents/issue-document.js';
import type { ActHandler } from '../../tasks/act.js';
import { Disbursement } from '../disbursement.entity.js';
import { taskDisbursement } from '../task-disbursement.js';

const Data = z.object({
  signedOn: z.iso.date(),
  receiptNumber: z.string().trim().min(1).max(80, '收据编号最多80个字'),
  witness: z.string().trim().max(80).nullish(),
});

/** 登记领款收据, once everything is paid; the receipts are issued with what was registered, but for payees who signed one printed before. */
export const signReceipt: ActHandler = async (context) => {
  const { signedOn, receiptNumber, witness } = parseAct(Data, context.data);
  const { id, state, officeId } = await taskDisbursement(context);
  if (state !== 'paid') throw new RuleError('WRONG_STATE', '款项尚未全部发放', { state });
  if (signedOn > context.today) {
    throw new RuleError('DATE_INVALID', '签收日期不能晚于今天', { signedOn });
  }
  const { em, deps, effectKey } = context;
  const caseId = context.case.id;
  await em.update(
    Disbursement,
    { id },
    { receiptSignedOn: signedOn, receiptNumber, receiptWitness: witness ?? null },
  );
  const except = await payeesWithReceipt(em, deps, { caseId, officeId, disbursementId: id });
  await issueDocuments(em, deps, {
    ...{ caseId, kind: 'payment-receipt', officeId, effectKey },
    extra: { disbursementId: id, except },
  });
  return {};
};
