import { z } from 'zod';
import { AmountFen, ContactData, Line, OfficeData, On, sharesMakeTotal } from '../../data.js';
import { defineDocument } from '../../define.js';

/** 领取通知书: within two working days of the arrival of the money (2014 opinion, paper.ce.cn 2015-12-09). */
export const collectionNotice = defineDocument({
  kind: 'collection-notice',
  group: 'payment',
  title: '救助金领取通知书',
  volume: '正卷',
  recipient: '领款人',
  isNumbered: true,
  head: 'red',
  isSealed: true,
  isServed: true,
  data: z
    .strictObject({
      office: OfficeData,
      number: Line,
      issuedOn: On,
      payeeName: Line,
      decisionNumber: Line,
      decidedOn: On,
      /** What this payee gets now, in fen. */
      amountFen: AmountFen.min(1),
      /** Day the money arrived at the office. */
      arrivedOn: On,
      /** Bank transfer to this account; null when collected in person. The account is printed masked. */
      transfer: z.strictObject({ bank: Line, account: Line, holder: Line }).nullable(),
      /** Place and hours to confirm identity and sign, e.g. 本院12309检察服务中心，工作日9时至17时. */
      collectAt: Line,
      /** What to bring. */
      papers: z.array(Line).min(1),
      /** Instalments of this payee, this one included; empty when paid at once. */
      instalments: z.array(z.strictObject({ amountFen: AmountFen, on: On.nullable() })),
      custody: Line.nullable(),
      contact: ContactData,
    })
    .refine(
      ({ instalments, amountFen }) =>
        instalments.length === 0 ||
        instalments.some((instalment) => sharesMakeTotal([instalment], amountFen)),
      { path: ['instalments'], error: '本次金额应是其中一期' },
    ),
});
