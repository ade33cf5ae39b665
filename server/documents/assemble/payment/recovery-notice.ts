import { z } from 'zod';
import { maxFen, sumFen } from '../../../domain/basics/money.js';
import { addDays, formatChineseDate, toLocalDate } from '../../../domain/basics/local-date.js';
import { caseMoney, type DisbursementView } from '../../../money/case-money.js';
import { drafting, type Assembly } from '../../assembly.js';
import { decisionOf } from '../../decision-of.js';
import { contact, legalBasis, officeData } from '../parts.js';

const Line = z.string().trim().min(1, '必填').max(200, '最多200个字');

const Entry = z
  .strictObject({
    payeeName: Line.meta({ title: '领款人' }),
    paidUnder: Line.meta({ title: '发放依据', description: '据以发放的决定或审批' }),
    paidOn: z.iso.date().meta({ title: '发放日期', control: 'date' }),
    paidFen: z.int().min(1).max(maxFen).meta({ title: '发放金额', control: 'money' }),
    recoverFen: z.int().min(1).max(maxFen).meta({ title: '追回金额', control: 'money' }),
    reasons: z
      .string()
      .trim()
      .min(1, '必填')
      .max(4000, '最多4000个字')
      .meta({ title: '追回理由', control: 'prose' }),
    payBackBy: z.iso.date().meta({ title: '退回期限', control: 'date' }),
    accountHolder: Line.meta({ title: '收款户名', description: '本院或者财政专户' }),
    accountBank: Line.meta({ title: '开户银行' }),
    accountNumber: z
      .string()
      .regex(/^[0-9]{6,32}$/, '账号应为6至32位数字')
      .meta({ title: '收款账号' }),
  })
  .refine(({ recoverFen, paidFen }) => recoverFen <= paidFen, {
    path: ['recoverFen'],
    error: '追回金额不能超过发放金额',
  });

/** Days an addressee has to pay back, unless the drafter says otherwise; the product's own. */
const daysToPayBack = 30;

/** 追回通知书: what was paid to whom comes from the money of the case, why it is asked back from the drafter. */
export const recoveryNotice = drafting('recovery-notice', {
  purpose: '要求领款人退回不应发放的救助金',
  refusal: async ({ em, file }) => {
    const { paidFen } = await caseMoney(em, file.row.id);
    return paidFen === 0 ? '本案尚未发放救助金' : null;
  },
  entry: Entry,
  propose: async (assembly) => {
    const { em, file, issuedOn } = assembly;
    const { disbursements } = await caseMoney(em, file.row.id);
    const paid = disbursements.findLast(({ paidFen }) => paidFen > 0);
    return {
      ...(paid === undefined ? {} : await paymentOf(assembly, paid)),
      payBackBy: addDays(issuedOn, daysToPayBack),
    };
  },
  assemble: (assembly, entered) => {
    const { accountHolder: holder, accountBank: bank, accountNumber: account, ...rest } = entered;
    return [
      {
        key: '',
        recipient: entered.payeeName,
        data: (number) => ({
          ...{ office: officeData(assembly), number, issuedOn: assembly.issuedOn },
          ...{ ...rest, legalBasis: legalBasis(assembly) },
          account: { holder, bank, account },
          contact: contact(assembly),
        }),
      },
    ];
  },
});

/** What the first payee got of a disbursement, when and under what. */
async function paymentOf(
  { em, file, office }: Assembly,
  { purpose, payees, orders }: DisbursementView,
) {
  const payee = payees[0];
  const paid = orders.filter(
    ({ state, payeeShareId }) =>
      state === 'paid' &&
      payees.some(({ id, personId }) => id === payeeShareId && personId === payee?.personId),
  );
  const settledAt = paid.at(-1)?.settledAt;
  const decision = purpose === 'grant' ? await decisionOf(em, file.row.id, office.id) : null;
  const paidOn = settledAt == null ? null : toLocalDate(new Date(settledAt));
  const paidFen = sumFen(paid.map(({ amountFen }) => amountFen));
  return {
    ...(payee === undefined ? {} : { payeeName: payee.holder }),
    ...(decision?.number == null ? {} : { paidUnder: `${decision.number}决定` }),
    ...(purpose === 'advance' && paidOn !== null
      ? { paidUnder: `${formatChineseDate(paidOn)}发放的先行救助` }
      : {}),
    ...(paidOn === null ? {} : { paidOn, paidFen, recoverFen: paidFen }),
  };
}
