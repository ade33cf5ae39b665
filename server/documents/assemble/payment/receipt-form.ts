import { z } from 'zod';
import { caseMoney } from '../../../money/case-money.js';
import { drafting, type Assembly, type Draft } from '../../assembly.js';
import { receiptsByPaper } from '../../payees-with-receipt.js';
import { optionalLine, orNull } from '../entry-fields.js';

/** 领款收据 printed before it is signed: one for each payee; number and day are written by hand. */
export const receiptForm = drafting('payment-receipt', {
  purpose: '登记领款收据前打印，交领款人签名',
  refusal: async (assembly) =>
    (await unreceipted(assembly)).length === 0 ? '本院没有已经发放而未出具收据的款项' : null,
  entry: z.strictObject({ witness: optionalLine('见证人') }),
  propose: () => ({ witness: null }),
  assemble: async (assembly, { witness }) =>
    (await unreceipted(assembly)).map((receipt) => ({
      ...receipt,
      data: (number) => ({ ...receipt.data(number), witness: orNull(witness) }),
    })),
});

/** Receipts that are still missing, of the first disbursement of the office that lacks some. */
async function unreceipted(assembly: Assembly): Promise<Draft<'payment-receipt'>[]> {
  const { disbursements } = await caseMoney(assembly.em, assembly.file.row.id);
  const own = disbursements.filter(({ officeId }) => officeId === assembly.office.id);
  for (const { id } of own) {
    const { missing } = await receiptsByPaper(assembly, id);
    if (missing.length > 0) return missing;
  }
  return [];
}
