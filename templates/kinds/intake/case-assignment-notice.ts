import { z } from 'zod';
import { Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 分案通知书: tells the handler that the case is theirs, how it was assigned and until when. Cases are assigned at random first, by
 * order as the exception (《人民检察院司法责任制》 of 2015, confidence M); the form is ours (confidence L).
 */
export const caseAssignmentNotice = defineDocument({
  kind: 'case-assignment-notice',
  group: 'intake',
  title: '分案通知书',
  volume: '内卷',
  recipient: '承办人',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    assignedOn: On,
    handlerName: Line,
    way: z.enum(['随机分案', '指定分案']),
    /** Why by order; null when at random. */
    reason: Line.nullable(),
    caseNumber: Line,
    applicantNames: z.array(Line).min(1),
    originalCaseCause: Line,
    origin: z.enum(['依申请', '依职权', '线索移送']),
    acceptedOn: On.nullable(),
    /** Day the term for the decision ends; null while the calendar does not hold that year. */
    decisionDueOn: On.nullable(),
    /** What the handler must mind: 急需救治, 涉及未成年人 … */
    marks: z.array(Line),
    materials: z.array(Line),
  }),
});
