import { z } from 'zod';
import { AmountFen, Line, OfficeData, On, Prose, TimeOfDay } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 电话审批记录 of an advance approved by phone: who asked, who answered what and when, and the signature made up for afterwards.
 * The deputy chief procurator approves advances and the formalities follow (2016 rule, ch. 4 s. 1; the approval by phone itself is
 * practice, confidence M).
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
    /** What the call was about. */
    diagnosis: Prose,
    urgency: Prose.nullable(),
    /** Cost that cannot be paid, null where not known. */
    unpaidFen: AmountFen.nullable(),
    amountFen: AmountFen,
    /** When the call was, null where it was not noted. */
    calledOn: On.nullable(),
    calledAt: TimeOfDay.nullable(),
    callerName: Line,
    approverName: Line,
    /** Words of the approver as noted. */
    content: Prose,
    recorderName: Line,
    /** The approver's statement afterwards. */
    confirmation: z.strictObject({
      isConfirmed: z.boolean(),
      opinion: Prose.nullable(),
      on: On,
    }),
  }),
});
