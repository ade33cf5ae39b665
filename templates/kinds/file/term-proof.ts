import { z } from 'zod';
import { Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/** 期限证明: how each term ran, with everything that moved its last day. Printed when asked for, never issued or numbered. */
export const termProof = defineDocument({
  kind: 'term-proof',
  group: 'file',
  title: '期限证明',
  volume: '内卷',
  recipient: '存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: true,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    caseNumber: Line.nullable(),
    caseTitle: Line,
    terms: z
      .array(
        z.strictObject({
          name: Line,
          startsWith: Line,
          startedOn: On,
          /** 10个工作日 */
          span: Line,
          source: Line,
          /** Null: pending the calendar. */
          dueOn: On.nullable(),
          /** 进行中, 已办结 … */
          state: Line,
          endedOn: On.nullable(),
          events: z.array(
            z.strictObject({
              on: On,
              name: Line,
              text: z.string().max(2_000),
              /** Null: the system. */
              who: Line.nullable(),
              writtenAt: Line,
            }),
          ),
        }),
      )
      .min(1),
    printedOn: On,
    printedBy: Line,
  }),
});
