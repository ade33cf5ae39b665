import { z } from 'zod';
import {
  AmountFen,
  ApplicantData,
  Line,
  OfficeData,
  On,
  OpinionData,
  OriginalCaseData,
  PayeeData,
  Prose,
} from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 先行救助审批表: urgent treatment, paid first, papers completed afterwards; the deputy chief approves (2016 rule, ch. 4 s. 1;
 * 2021: bodily injury needing urgent treatment).
 */
export const advanceApproval = defineDocument({
  kind: 'advance-approval',
  group: 'approval',
  title: '先行救助审批表',
  volume: '内卷',
  recipient: '本院审批',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    /** Number of the case, null when it is not accepted yet. */
    caseNumber: Line.nullable(),
    filledOn: On,
    applicant: ApplicantData,
    originalCase: OriginalCaseData,
    treatment: z.strictObject({
      hospital: Line.nullable(),
      diagnosis: Prose,
      /** Cost that cannot be paid. */
      unpaidFen: AmountFen.nullable(),
      urgency: Prose,
    }),
    amountFen: AmountFen,
    /** Cap of the office for an advance. */
    capFen: AmountFen,
    fundSource: Line,
    payee: PayeeData,
    /** 承办人, 部门负责人, 分管副检察长 in this order. */
    opinions: z.array(OpinionData).min(1),
    /** Approval given by phone and signed later; null when signed at once. */
    phoneApproval: z
      .strictObject({ approver: Line, on: On, recordedBy: Line, content: Prose })
      .nullable(),
    /** Day by which the formalities must be completed (补办手续), null when not set. */
    completeBy: On.nullable(),
  }),
});
