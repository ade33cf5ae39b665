import { z } from 'zod';
import { AmountFen, Line, On, Prose } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 救助金代管委托书: the payee, or the guardian of a minor, has the money kept by somebody else. Custody by bank, community or
 * guardian is practice, seen by name in several places (http://www.gaolan.jcy.gov.cn/info/1009/1368.htm, M); the form is ours (L).
 * The principal signs it, so it carries the principal's own number and no name of an office above it.
 */
export const custodyAuthorization = defineDocument({
  kind: 'custody-authorization',
  group: 'payment',
  title: '救助金代管委托书',
  volume: '正卷',
  recipient: '代管人',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    payeeName: Line,
    identityNumber: Line.nullable(),
    address: Line.nullable(),
    /** Who signs for a payee that may not, with the relation: 李秀兰（法定代理人）; null: the payee. */
    representative: Line.nullable(),
    /** Name of the custodian. */
    custodian: Line,
    /** 银行代管, 监护人代管 … */
    custodyKind: Line,
    /** The office that gives the relief, and the number of its decision, null before it is made. */
    officeName: Line,
    decisionNumber: Line.nullable(),
    amountFen: AmountFen.min(1),
    bank: Line,
    maskedAccount: Line,
    /** What the money is for. */
    purposes: Prose,
    /** When and how it is drawn. */
    release: Prose,
    /** Last day, null: as agreed, until everything is drawn. */
    until: On.nullable(),
  }),
});
