import { z } from 'zod';
import { custodyWords } from '../../../domain/amount/custody.js';
import { toLocalDate } from '../../../domain/basics/local-date.js';
import { sumFen } from '../../../domain/basics/money.js';
import { custodyKinds } from '../../../domain/forms/form-people.js';
import { findDisbursement } from '../../../money/lock-disbursement.js';
import { paymentsOf, type Payment } from '../../../money/payments-of.js';
import type { PayeeShare } from '../../../money/payee-share.entity.js';
import type { Assembler, Assembly, Draft } from '../../assembly.js';
import { decisionOf } from '../../decision-of.js';
import { signingFor } from '../masked-person.js';
import { caseNumber, identityText, officeData } from '../parts.js';

const Extra = z.object({
  disbursementId: z.string(),
  /** Payees who signed a receipt that was printed before. */
  except: z.array(z.string()).default([]),
});

/** 领款收据 of one disbursement (`extra.disbursementId`), for each payee but those of `extra.except`. */
export const paymentReceipt: Assembler<'payment-receipt'> = async (assembly) => {
  const { disbursementId, except } = Extra.parse(assembly.extra);
  const receipts = await receiptsFor(assembly, disbursementId);
  return receipts.filter(({ key }) => !except.includes(key));
};

/** Receipts of one disbursement: one for each payee, whose id is the key, with all that was paid to them. */
export async function receiptsFor(
  assembly: Assembly,
  disbursementId: string,
): Promise<Draft<'payment-receipt'>[]> {
  const { em, file, office, issuedOn } = assembly;
  const disbursement = await findDisbursement(em, disbursementId);
  const isGrant = disbursement.purpose === 'grant';
  const decision = isGrant ? await decisionOf(em, file.row.id, office.id) : null;
  const paid = (await paymentsOf(em, disbursementId)).filter(({ order }) => order.state === 'paid');
  const payees = new Set(paid.map(({ share }) => share.personId));
  return [...payees].map((personId) => {
    const person = file.applicants.find((applicant) => applicant.personId === personId);
    const own = paid.filter(({ share }) => share.personId === personId);
    return {
      key: personId,
      recipient: null,
      data: () => ({
        office: officeData(assembly),
        caseNumber: caseNumber(file),
        receiptNumber: disbursement.receiptNumber,
        payeeName: person?.name ?? own[0]?.share.holder ?? '',
        identityNumber: person === undefined ? null : identityText(person),
        representative: person === undefined ? null : signingFor(person),
        decisionNumber: decision?.number ?? null,
        payments: own.map((payment) => paymentRow(payment, isGrant, issuedOn)),
        amountFen: sumFen(own.map(({ order }) => order.amountFen)),
        custody: own.map(({ share }) => custodyOf(share)).find((words) => words !== null) ?? null,
        witness: disbursement.receiptWitness,
        signedOn: disbursement.receiptSignedOn,
      }),
    };
  });
}

function paymentRow({ order, share }: Payment, isGrant: boolean, issuedOn: string) {
  const instalment = share.dueOn === null ? '一次性发放' : `第${order.instalment}期`;
  return {
    purpose: isGrant ? instalment : '先行救助',
    paidOn: order.settledAt === null ? issuedOn : toLocalDate(order.settledAt),
    ...{ bank: share.bank, maskedAccount: share.accountMasked, amountFen: order.amountFen },
  };
}

const custodyOf = ({ custodyKind, custodian, custodyUntil }: PayeeShare): string | null =>
  custodyKind === null || custodian === null
    ? null
    : custodyWords(custodyKinds[custodyKind], custodian, custodyUntil);
