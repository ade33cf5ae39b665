import { z } from 'zod';
import { Line, OfficeData, On, Prose, TimeOfDay } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 核实笔录 of a talk or a visit: home visits, neighbours, schools, village committees are the usual means of review (domain practice,
 * published cases). Two or more officials for a talk in person, the record read and signed by who was heard (confidence M).
 */
export const verificationRecord = defineDocument({
  kind: 'verification-record',
  group: 'review',
  title: '核实笔录',
  volume: '正卷',
  recipient: '存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    caseNumber: Line,
    applicantNames: z.array(Line).min(1),
    way: z.enum(['入户走访', '当面谈话', '电话核实', '视频核实']),
    heldOn: On,
    startedAt: TimeOfDay.nullable(),
    endedAt: TimeOfDay.nullable(),
    place: Line,
    /** Who was heard. */
    subject: z.strictObject({
      name: Line,
      /** To the applicant or the case: 本人, 邻居, 村民委员会主任 … */
      relation: Line,
      /** Number of the identity document or the workplace, as the person stated it. */
      identity: Line.nullable(),
      phone: Line.nullable(),
    }),
    staffNames: z.array(Line).min(1),
    recorderName: Line,
    othersPresent: z.array(Line),
    /** Questions and answers, in order. */
    talk: z.array(z.strictObject({ question: Prose, answer: Prose })).min(1),
    /** What was seen: the house, the papers shown; null when nothing was. */
    observation: Prose.nullable(),
  }),
});
