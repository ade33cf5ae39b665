import { z } from 'zod';
import { Line, OfficeData, On, Prose, TimeOfDay } from '../../data.js';
import { defineDocument } from '../../define.js';

/** 释法说理记录: what was explained to the applicant after a decision, and what the applicant answered. */
export const explanationRecord = defineDocument({
  kind: 'explanation-record',
  group: 'decision',
  title: '释法说理记录',
  volume: '正卷',
  recipient: '存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    caseNumber: Line,
    /** Number of the decision that is explained. */
    decisionNumber: Line.nullable(),
    heldOn: On,
    /** Times, way and place as far as they were noted. */
    startedAt: TimeOfDay.nullable(),
    endedAt: TimeOfDay.nullable(),
    /** 当面, 电话, 视频 … */
    way: Line.nullable(),
    place: Line.nullable(),
    applicantName: Line,
    othersPresent: z.array(Line),
    /** Staff who explained; two or more for a talk in person. */
    staffNames: z.array(Line).min(1),
    recorderName: Line,
    /** The talk, in order. */
    talk: z.array(z.strictObject({ speaker: Line, text: Prose })).min(1),
    /** Position of the applicant at the end, where one was noted apart from the talk. */
    outcome: z.enum(['表示理解', '仍有异议', '未表态']).nullable(),
    /** Is social assistance thought fitting, and what is done for it; null when not. */
    socialAssistance: Prose.nullable(),
  }),
});
