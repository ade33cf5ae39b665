import { z } from 'zod';
import { AmountFen, Line, OfficeData, On, Prose, TimeOfDay } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 电话审批记录 of an approval given by phone: who asked, who answered what and when, and the signature made up for afterwards. The deputy
 * chief procurator approves advances and the formalities follow (2016 rule, ch. 4 s. 1; the approval by phone itself is practice,
 * confidence M; of another step than an advance L).
 */
export const phoneApprovalRecord = defineDocument({
  kind: 'phone-approval-record',
  group: 'approval',
  title: '电话审批记录',
  volume: '内卷',
  recipient: '本院审批',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    /** Null before the case is accepted. */
    caseNumber: Line.nullable(),
    applicantNames: z.array(Line).min(1),
    originalCaseCause: Line,
    /** What was to be approved: 先行救助, or the step of the approval. */
    matter: Line,
    /** Of an advance; null for another step. */
    diagnosis: Prose.nullable(),
    /** Why it could not wait. */
    urgency: Prose.nullable(),
    /** Cost that cannot be paid, null where not known. */
    unpaidFen: AmountFen.nullable(),
    /** Null where the step decides no amount. */
    amountFen: AmountFen.nullable(),
    /** When the call was, null where it was not noted. */
    calledOn: On.nullable(),
    calledAt: TimeOfDay.nullable(),
    callerName: Line,
    approverName: Line,
    /** Words of the approver as noted. */
    content: Prose,
    recorderName: Line,
    /** Who checked the record and how; null of an advance, whose call has no second person. */
    checked: z.strictObject({ name: Line, way: Line }).nullable(),
    /** What was said of it afterwards: signed or denied by the approver, or, after a denial, ratified in writing. */
    confirmation: z.strictObject({
      answer: z.enum(['补签', '否认', '书面追认']),
      opinion: Prose.nullable(),
      on: On,
      signedBy: Line,
    }),
  }),
});
