import { z } from 'zod';
import { ContactData, Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 催复函: reminds a body of a 函询函 it has not answered. It names the letter by number and date; the identity numbers stay in
 * that letter. No rule sets a day for the answer (practice, confidence L).
 */
export const inquiryReminder = defineDocument({
  kind: 'inquiry-reminder',
  group: 'review',
  title: '催复函',
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
    addressee: Line,
    letterNumber: Line,
    letterOn: On,
    personNames: z.array(Line).min(1),
    replyBy: On,
    contact: ContactData,
  }),
});
