import { z } from 'zod';
import { Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 社会救助移送回执: the form on which the other body answers a transfer; it is sent along, and filled in by hand. The wording is ours
 * (L).
 */
export const socialAssistanceReceipt = defineDocument({
  kind: 'social-assistance-receipt',
  group: 'support',
  title: '社会救助移送回执',
  volume: '正卷',
  recipient: '社会救助主管单位',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    /** Number and day of the letter that is answered. */
    transferNumber: Line,
    transferredOn: On,
    /** Who answers. */
    body: Line,
    personNames: z.array(Line).min(1),
    /** What was asked, one matter a line. */
    suggestions: z.array(Line).min(1),
    /** Day the answer is asked for, null when not set. */
    replyBy: On.nullable(),
    /** Where it goes back to. */
    returnTo: Line,
  }),
});
