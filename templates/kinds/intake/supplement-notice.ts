import { z } from 'zod';
import { ContactData, LegalBasisData, Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 补充材料通知书: on the spot or within 5 working days; 30 days to supply, else the application counts as given up
 * (2016 rule, ch. 4 s. 1, https://www.110ask.com/zhishi/4374400492048127845.html).
 */
export const supplementNotice = defineDocument({
  kind: 'supplement-notice',
  group: 'intake',
  title: '补充材料通知书',
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
    applicantNames: z.array(Line).min(1),
    originalCaseCause: Line,
    /** Day the application came in. */
    receivedOn: On,
    missing: z
      .array(
        z.strictObject({
          name: Line,
          /** What the paper must show or who must issue it. */
          requirement: Line.nullable(),
        }),
      )
      .min(1),
    /** Term in calendar days, counted from receipt of this notice. */
    termDays: z.int().min(1).max(99),
    /** Last day when receipt is already known (handed over on the spot), else null. */
    dueOn: On.nullable(),
    legalBasis: LegalBasisData,
    contact: ContactData,
  }),
});
