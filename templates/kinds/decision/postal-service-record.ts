import { z } from 'zod';
import { Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 邮寄送达记录: every try to deliver one document by post. Three tries within five working days, then it is returned; an adult
 * member of the household may sign unless the opposing party (rule of the SPP of 2014-12-30,
 * https://github.com/LawRefBook/Laws, H).
 */
export const postalServiceRecord = defineDocument({
  kind: 'postal-service-record',
  group: 'decision',
  title: '邮寄送达记录',
  volume: '正卷',
  recipient: '存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    caseNumber: Line,
    document: z.strictObject({ title: Line, number: Line.nullable() }),
    addressee: Line,
    address: Line.nullable(),
    /** Day the letter was handed to the post. */
    postedOn: On,
    /** Last day of the three tries, null while the calendar of that year is not known. */
    dueOn: On.nullable(),
    trackingNumber: Line.nullable(),
    /** In the order of the days. */
    tries: z.array(
      z.strictObject({
        on: On,
        outcome: z.enum(['签收', '拒绝签收', '未见收件人', '退回']),
        note: Line.nullable(),
      }),
    ),
    /** Who signed; null when nobody did. */
    signer: z
      .strictObject({ name: Line, relation: Line, identityNumber: Line.nullable(), on: On })
      .nullable(),
    returnedOn: On.nullable(),
    recordedBy: Line,
    recordedOn: On,
  }),
});
