import { z } from 'zod';
import { ApplicantData, Line, OfficeData, On, Prose, TimeOfDay } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 口头申请笔录: who really cannot apply in writing applies orally, and the staff make a record (2016 rule, ch. 4 s. 1,
 * http://www.99lawyer.net/ShowArticle.shtml?ID=20211131518644027.htm, H). What nobody has said yet is left open for the hand.
 */
export const oralApplicationRecord = defineDocument({
  kind: 'oral-application-record',
  group: 'intake',
  title: '口头申请笔录',
  volume: '正卷',
  recipient: '申请人核对签名后存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    heldOn: On,
    /** Filled in by hand where they are null. */
    startedAt: TimeOfDay.nullable(),
    endedAt: TimeOfDay.nullable(),
    place: Line.nullable(),
    askedBy: Line.nullable(),
    recordedBy: Line.nullable(),
    applicant: ApplicantData,
    originalCaseCause: Line,
    /** Question and answer in order; an answer not given yet is null and written by hand. */
    talk: z.array(z.strictObject({ question: Prose, answer: Prose.nullable() })).min(1),
  }),
});
