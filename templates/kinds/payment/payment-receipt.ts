import { z } from 'zod';
import { AmountFen, Line, OfficeData, On, sharesMakeTotal } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 救助金领款收据: what one payee received and signs for; voucher of the ledger (SPP 2014 implementing opinion §5: file and
 * ledger; that the payee signs before a witness is practice, confidence L).
 */
export const paymentReceipt = defineDocument({
  kind: 'payment-receipt',
  group: 'payment',
  title: '救助金领款收据',
  volume: '正卷',
  recipient: '存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z
    .strictObject({
      office: OfficeData,
      caseNumber: Line,
      /** Number of the signed paper in the books of the office, null before it is known. */
      receiptNumber: Line.nullable(),
      payeeName: Line,
      /** The number, of other documents than identity cards with the name of the document before it. */
      identityNumber: Line.nullable(),
      /** Who signs for a payee that may not: 法定代理人 or 委托代理人, with the name. */
      representative: Line.nullable(),
      /** The decision paid out. */
      decisionNumber: Line.nullable(),
      /** What came in, in the order of the days. */
      payments: z
        .array(
          z.strictObject({
            /** 一次性发放, 第一期 … */
            purpose: Line,
            paidOn: On,
            bank: Line,
            maskedAccount: Line,
            amountFen: AmountFen.min(1),
          }),
        )
        .min(1),
      amountFen: AmountFen.min(1),
      /** Custodian and manner of custody in words, null when the payee keeps the money. */
      custody: Line.nullable(),
      /** Who was there when it was signed for. */
      witness: Line.nullable(),
      /** Null: filled in by hand. */
      signedOn: On.nullable(),
    })
    .refine(({ payments, amountFen }) => sharesMakeTotal(payments, amountFen), {
      path: ['amountFen'],
      error: '各笔金额之和应等于收款金额',
    }),
});
