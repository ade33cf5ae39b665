import { z } from 'zod';
import { ContactData, LegalBasisData, Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/** 函询函: asks another body whether the person was already relieved, compensated or assisted (once per party and case). */
export const inquiryLetter = defineDocument({
  kind: 'inquiry-letter',
  group: 'review',
  title: '函询函',
  volume: '正卷',
  recipient: '协助查询单位',
  isNumbered: true,
  head: 'letter',
  isSealed: true,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    number: Line,
    issuedOn: On,
    /** Body that is asked. */
    addressee: Line,
    /** Persons asked about, with full identity numbers: the other side must match them. */
    persons: z
      .array(
        z.strictObject({
          name: Line,
          identityNumber: Line.nullable(),
          relation: Line.nullable(),
        }),
      )
      .min(1),
    originalCaseCause: Line,
    originalCaseNumber: Line.nullable(),
    /** What is asked, one matter a line. */
    questions: z.array(Line).min(1),
    /** Day the answer is asked for, null when not set. */
    replyBy: On.nullable(),
    legalBasis: LegalBasisData,
    contact: ContactData,
  }),
});
