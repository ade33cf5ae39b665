import { z } from 'zod';
import { ContactData, LegalBasisData, Line, OfficeData, On, Prose } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 委托协助函 to the procuratorate of the applicant's home place: the office of the case decides and pays, the other verifies,
 * serves or links to social assistance (practice of seven published cases; no article confirmed, confidence M).
 */
export const assistanceLetter = defineDocument({
  kind: 'assistance-letter',
  group: 'review',
  title: '委托协助函',
  volume: '正卷',
  recipient: '协助的人民检察院',
  isNumbered: true,
  head: 'letter',
  isSealed: true,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    number: Line,
    issuedOn: On,
    addressee: Line,
    task: z.enum(['调查核实', '送达', '衔接社会救助']),
    /** Whom to look for, with full identity numbers: the assisting office must match them. */
    persons: z
      .array(
        z.strictObject({
          name: Line,
          identityNumber: Line.nullable(),
          address: Line.nullable(),
          phone: Line.nullable(),
        }),
      )
      .min(1),
    originalCaseCause: Line,
    /** What exactly is asked, null where the task says it all. */
    note: Prose.nullable(),
    /** Day the answer is asked for, null when not set. */
    replyBy: On.nullable(),
    legalBasis: LegalBasisData,
    contact: ContactData,
  }),
});
