import { z } from 'zod';
import { AmountFen, ContactData, LegalBasisData, Line, OfficeData, On, Prose } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 追回通知书: relief paid without right is to be paid back (SPP 2014 implementing opinion §5, http://www.ycnews.cn/p/648438.html).
 */
export const recoveryNotice = defineDocument({
  kind: 'recovery-notice',
  group: 'payment',
  title: '救助金追回通知书',
  volume: '正卷',
  recipient: '领款人',
  isNumbered: true,
  head: 'red',
  isSealed: true,
  isServed: true,
  data: z.strictObject({
    office: OfficeData,
    number: Line,
    issuedOn: On,
    payeeName: Line,
    /** Decision or approval under which the money was paid. */
    paidUnder: Line,
    paidOn: On,
    paidFen: AmountFen,
    /** What is to be paid back, in fen. */
    recoverFen: AmountFen.min(1),
    reasons: Prose,
    legalBasis: LegalBasisData,
    /** Day by which it is to be paid back. */
    payBackBy: On,
    /** Account of the office or treasury. */
    account: z.strictObject({ holder: Line, bank: Line, account: Line }),
    contact: ContactData,
  }),
});
