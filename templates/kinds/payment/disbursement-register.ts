import { z } from 'zod';
import { AmountFen, Line, OfficeData, On, sharesMakeTotal } from '../../data.js';
import { defineDocument } from '../../define.js';

/** 发放登记表: every payment of a case with who ordered and who confirmed it; part of the ledger (SPP 2014 opinion §5). */
export const disbursementRegister = defineDocument({
  kind: 'disbursement-register',
  group: 'payment',
  title: '救助金发放登记表',
  volume: '正卷',
  recipient: '存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: true,
  isServed: false,
  paper: 'landscape',
  data: z
    .strictObject({
      office: OfficeData,
      caseNumber: Line,
      /** The decision paid out, null for an advance: it comes before any. */
      decisionNumber: Line.nullable(),
      decidedOn: On.nullable(),
      /** Whole amount decided, in fen. */
      decidedFen: AmountFen.nullable(),
      fundSource: Line,
      arrivedOn: On.nullable(),
      payments: z
        .array(
          z.strictObject({
            payeeName: Line,
            identityNumber: Line.nullable(),
            /** 先行救助, 一次性发放, 第一期 … */
            purpose: Line,
            bank: Line.nullable(),
            account: Line.nullable(),
            amountFen: AmountFen,
            orderedBy: Line,
            confirmedBy: Line,
            paidOn: On.nullable(),
            result: z.enum(['已发放', '待发放', '退回重付']),
            /** Custodian or witness, e.g. 监护人代领. */
            remark: Line.nullable(),
          }),
        )
        .min(1),
      /** Sum of what was paid (已发放), in fen. */
      paidFen: AmountFen,
      registeredOn: On,
      registeredBy: Line,
    })
    .refine(
      ({ payments, paidFen }) =>
        sharesMakeTotal(
          payments.filter(({ result }) => result === '已发放'),
          paidFen,
        ),
      { path: ['paidFen'], error: '已发放金额之和应等于合计' },
    ),
});
