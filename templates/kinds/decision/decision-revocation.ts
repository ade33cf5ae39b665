import { z } from 'zod';
import {
  AmountFen,
  ApplicantData,
  ContactData,
  LegalBasisData,
  Line,
  OfficeData,
  On,
  Prose,
} from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 撤销国家司法救助决定书: the grant falls because it should not have been given; what was paid is to be recovered (SPP 2014
 * implementing opinion §5, http://www.ycnews.cn/p/648438.html). No official form was found; the wording is ours (confidence L).
 */
export const decisionRevocation = defineDocument({
  kind: 'decision-revocation',
  group: 'decision',
  title: '撤销救助决定书',
  volume: '正卷',
  recipient: '申请人',
  isNumbered: true,
  head: 'red',
  isSealed: true,
  isServed: true,
  data: z
    .strictObject({
      office: OfficeData,
      number: Line,
      issuedOn: On,
      applicants: z.array(ApplicantData).min(1),
      originalCaseCause: Line,
      /** The decision that falls. */
      decision: z.strictObject({ number: Line, on: On, amountFen: AmountFen.min(1) }),
      /** What came to light. */
      facts: Prose,
      /** Why the relief may not stand. */
      reasons: Prose,
      legalBasis: LegalBasisData,
      /** Paid and not yet paid back, in fen; null when nothing is to be recovered. */
      recoverFen: AmountFen.min(1).nullable(),
      /** Decided and not yet paid, in fen; null when all was paid. */
      unpaidFen: AmountFen.min(1).nullable(),
      contact: ContactData,
    })
    .refine(({ recoverFen, decision }) => (recoverFen ?? 0) <= decision.amountFen, {
      path: ['recoverFen'],
      error: '追回金额不能超过原决定的救助金额',
    })
    .refine(({ unpaidFen, decision }) => (unpaidFen ?? 0) <= decision.amountFen, {
      path: ['unpaidFen'],
      error: '未发放金额不能超过原决定的救助金额',
    }),
});
