import { z } from 'zod';
import { AmountFen, Line, OfficeData, On, Prose, sharesMakeTotal } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 救助金三方监管协议: office, payee and custodian agree how relief is kept and drawn. Seen by name in several places
 * (http://www.gaolan.jcy.gov.cn/info/1009/1368.htm: stop-pay control of the bank, timed and batched release; M); the use of relief of
 * minors is supervised (SPP opinion of 2018-02-27, H). The clauses are ours (L). Numbers of persons are masked: a third party
 * gets the paper.
 */
export const supervisionAgreement = defineDocument({
  kind: 'supervision-agreement',
  group: 'payment',
  title: '救助金三方监管协议',
  volume: '正卷',
  recipient: '领款人、代管人',
  isNumbered: false,
  head: 'plain',
  isSealed: true,
  isServed: false,
  data: z
    .strictObject({
      office: OfficeData,
      payeeName: Line,
      /** The number with its middle hidden. */
      maskedIdentity: Line.nullable(),
      /** Who signs for a payee that may not, with the relation; null: the payee. */
      representative: Line.nullable(),
      custodian: Line,
      custodyKind: Line,
      decisionNumber: Line,
      decidedOn: On,
      amountFen: AmountFen.min(1),
      bank: Line,
      maskedAccount: Line,
      /** Dates of release; empty: as `release` says. */
      instalments: z.array(z.strictObject({ amountFen: AmountFen, on: On })),
      purposes: Prose,
      release: Prose,
      /** Last day, null: until everything is drawn. */
      until: On.nullable(),
    })
    .refine(
      ({ instalments, amountFen }) =>
        instalments.length === 0 || sharesMakeTotal(instalments, amountFen),
      { path: ['instalments'], error: '各期金额之和应等于监管金额' },
    ),
});
