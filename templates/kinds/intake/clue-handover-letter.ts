import { z } from 'zod';
import {
  ContactData,
  LegalBasisData,
  Line,
  OfficeData,
  On,
  OriginalCaseData,
  Prose,
} from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 司法救助线索移交函: hands what another office or body is to look into over to it, with a slip for the answer. The office that handles
 * the case gives the relief (属地救助, Art. 3, H). Known by name only; the wording is ours (confidence L).
 */
export const clueHandoverLetter = defineDocument({
  kind: 'clue-handover-letter',
  group: 'intake',
  title: '司法救助线索移交函',
  volume: '正卷',
  recipient: '接收线索的机关',
  isNumbered: true,
  head: 'letter',
  isSealed: true,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    number: Line,
    issuedOn: On,
    addressee: Line,
    /** With full numbers: the other side must find the people. */
    persons: z
      .array(
        z.strictObject({
          name: Line,
          identityNumber: Line.nullable(),
          phone: Line.nullable(),
          relation: Line.nullable(),
        }),
      )
      .min(1),
    originalCase: OriginalCaseData,
    /** Day of the application; null when nobody applied. */
    appliedOn: On.nullable(),
    reasons: Prose,
    /** Day the answer is asked for, null when not set. */
    replyBy: On.nullable(),
    attachments: z.array(Line),
    legalBasis: LegalBasisData,
    contact: ContactData,
  }),
});
