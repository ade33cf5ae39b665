import { z } from 'zod';
import { ContactData, LegalBasisData, Line, OfficeData, On, Prose } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 不予受理通知书: the application is not this office's to decide: the reasons, and where to go instead. Relief is applied for at the
 * procuratorate that handles the case (2016 rule, ch. 4 s. 1, H); that a refusal is told with reasons: SPP opinion of 2014 (H). No
 * official form was found; the wording is ours (confidence L).
 */
export const nonAcceptanceNotice = defineDocument({
  kind: 'non-acceptance-notice',
  group: 'intake',
  title: '不予受理通知书',
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
    appliedOn: On,
    reasons: Prose,
    /** The body to turn to, or to which the application was handed over; null when there is none. */
    whereTo: Line.nullable(),
    legalBasis: LegalBasisData,
    contact: ContactData,
  }),
});
