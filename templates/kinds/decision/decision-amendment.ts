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
 * 变更国家司法救助决定书: before the money is paid, single points of the decision are changed, the rest stands. No official form
 * was found; the wording is ours (confidence L).
 */
export const decisionAmendment = defineDocument({
  kind: 'decision-amendment',
  group: 'decision',
  title: '变更救助决定书',
  volume: '正卷',
  recipient: '申请人',
  isNumbered: true,
  head: 'red',
  isSealed: true,
  isServed: true,
  data: z.strictObject({
    office: OfficeData,
    number: Line,
    issuedOn: On,
    applicants: z.array(ApplicantData).min(1),
    originalCaseCause: Line,
    /** The decision that is changed. */
    decision: z.strictObject({ number: Line, on: On, amountFen: AmountFen.min(1) }),
    /** Why it is changed. */
    reasons: Prose,
    legalBasis: LegalBasisData,
    /** Each point as it stood and as it reads now. */
    changes: z.array(z.strictObject({ item: Line, before: Line, after: Line })).min(1),
    /** Whole amount of the relief from now on, in fen; the same as before when it does not change. */
    amountFen: AmountFen.min(1),
    contact: ContactData,
  }),
});
