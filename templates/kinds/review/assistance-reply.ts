import { z } from 'zod';
import { ContactData, Line, OfficeData, On, Prose } from '../../data.js';
import { defineDocument } from '../../define.js';

/** 委托协助回复函 of the assisting office: what it did and found, or why it returns the request. Answers one 委托协助函. */
export const assistanceReply = defineDocument({
  kind: 'assistance-reply',
  group: 'review',
  title: '委托协助回复函',
  volume: '正卷',
  recipient: '委托的人民检察院',
  isNumbered: true,
  head: 'letter',
  isSealed: true,
  isServed: false,
  data: z.strictObject({
    /** The assisting office. */
    office: OfficeData,
    number: Line,
    issuedOn: On,
    addressee: Line,
    /** The letter that is answered; nulls where none is on record. */
    letterNumber: Line.nullable(),
    letterOn: On.nullable(),
    task: z.enum(['调查核实', '送达', '衔接社会救助']),
    applicantNames: z.array(Line).min(1),
    outcome: z.enum(['已办理', '退回']),
    /** What was done and found, or why it is returned. */
    result: Prose,
    /** Day on which the help was finished, null when it was returned. */
    doneOn: On.nullable(),
    contact: ContactData,
  }),
});
