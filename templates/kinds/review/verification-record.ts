import { z } from 'zod';
import { Handwriting, Line, OfficeData, On, Prose, TimeOfDay } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 核实笔录 of a talk or a visit: home visits, neighbours, schools, village committees are the usual means of review (domain practice,
 * published cases). Two or more officials for a talk in person, the record read and signed by who was heard (confidence M).
 * Written and signed on a device it carries the handwriting; that is no electronic signature (电子签名法 Art. 13), and the paper says so.
 */
export const verificationRecord = defineDocument({
  kind: 'verification-record',
  version: '1.1.0',
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
    /** How it was signed on a device at the visit; null: it is signed on paper. */
    signing: z
      .strictObject({
        readBy: z.enum(['经本人阅读', '已向本人宣读']),
        isAgreed: z.boolean(),
        /** What the heard person says of the record. */
        remark: Prose.nullable(),
        signedOn: On,
        signatures: z
          .array(
            z.strictObject({
              /** As whom: 被走访人, 询问人 … */
              post: Line,
              name: Line,
              /** What was written on the screen; null: not signed, for the reason beside. */
              image: Handwriting.nullable(),
              reason: Line.nullable(),
            }),
          )
          .min(1),
        /** What each photo shows. */
        photos: z.array(Line),
      })
      .nullable(),
  }),
});
