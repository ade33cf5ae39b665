import { z } from 'zod';
import type { Assembler, Assembly } from '../../assembly.js';
import { custodyWords } from '../../../domain/amount/custody.js';
import { custodyKinds } from '../../../domain/forms/form-people.js';
import { toLocalDate } from '../../../domain/basics/local-date.js';
import { sumFen } from '../../../domain/basics/money.js';
import { fundSources } from '../../../money/fund-sources.js';
import { paymentsOf, type Payment } from '../../../money/payments-of.js';
import { findDisbursement } from '../../../money/lock-disbursement.js';
import type { LegalDocument } from '../../document.entity.js';
import { decisionOf } from '../../decision-of.js';
import { caseNumber, identityText, officeData } from '../parts.js';

const Extra = z.object({ disbursementId: z.string() });
const results = { ordered: '待发放', paid: '已发放', failed: '退回重付' } as const;

/** 发放登记表 of one disbursement: every order with its result. */
export const disbursementRegister: Assembler<'disbursement-register'> = async (assembly) => {
  const { em, file, office, issuedOn, extra } = assembly;
  const { disbursementId } = Extra.parse(extra);
  const { purpose, fundSource, arrivedOn } = await findDisbursement(em, disbursementId);
  const isGrant = purpose === 'grant';
  const decision = isGrant ? await decisionOf(em, file.row.id, office.id) : null;
  const payments = await paymentsOf(em, disbursementId);
  const paid = payments.filter(({ order }) => order.state === 'paid');
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        office: officeData(assembly),
        caseNumber: caseNumber(file),
        decisionNumber: decision?.number ?? null,
        ...decidedBy(decision),
        fundSource: fundSources[fundSource],
        arrivedOn,
        payments: payments.map((payment) => paymentRow(assembly, payment, isGrant)),
        paidFen: sumFen(paid.map(({ order }) => order.amountFen)),
        registeredOn: issuedOn,
        registeredBy: payments.at(-1)?.orderedBy ?? file.createdByName,
      }),
    },
  ];
};

/** What the decision that is paid says: of several offices each has decided its own share. */
function decidedBy(decision: LegalDocument | null) {
  const amountFen = decision?.data['amountFen'];
  return {
    decidedOn: decision?.issuedOn ?? null,
    decidedFen: typeof amountFen === 'number' ? amountFen : null,
  };
}

function paymentRow({ file, deps }: Assembly, payment: Payment, isGrant: boolean) {
  const { order, share, orderedBy, confirmedBy } = payment;
  const person = file.applicants.find(({ personId }) => personId === share.personId);
  const instalment = share.dueOn === null ? '一次性发放' : `第${order.instalment}期`;
  return {
    payeeName: person?.name ?? share.holder,
    identityNumber: person === undefined ? null : identityText(person),
    purpose: isGrant ? instalment : '先行救助',
    bank: share.bank,
    account: deps.vault.open(share.accountCipher),
    amountFen: order.amountFen,
    ...{ orderedBy, confirmedBy },
    paidOn: order.state === 'paid' && order.settledAt ? toLocalDate(order.settledAt) : null,
    result: results[order.state],
    remark:
      share.custodyKind === null
        ? order.failure
        : custodyWords(custodyKinds[share.custodyKind], share.custodian ?? '', share.custodyUntil),
  };
}
