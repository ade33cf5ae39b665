import { z } from 'zod';
import { ContactData, Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/** 变更承办人通知书: tells the applicants who handles their case from now on, and why. The wording is ours (confidence L). */
export const handlerChangeNotice = defineDocument({
  kind: 'handler-change-notice',
  group: 'intake',
  title: '变更承办人通知书',
  volume: '正卷',
  recipient: '申请人',
  isNumbered: false,
  head: 'plain',
  isSealed: true,
  isServed: true,
  data: z
    .strictObject({
      office: OfficeData,
      issuedOn: On,
      applicantNames: z.array(Line).min(1),
      caseNumber: Line,
      originalCaseCause: Line,
      /** Null when nobody was assigned before. */
      formerHandler: Line.nullable(),
      newHandler: Line,
      changedOn: On,
      reason: Line,
      contact: ContactData,
    })
    .refine(({ formerHandler, newHandler }) => formerHandler !== newHandler, {
      path: ['newHandler'],
      error: '变更前后的承办人不能是同一人',
    }),
});
