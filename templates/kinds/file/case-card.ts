import { z } from 'zod';
import { Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

const Cell = z.strictObject({ item: Line, value: Line.nullable() });

/**
 * 案卡填录对照: what the national business system asks for, on one page beside the screen in which it is typed. The fields of its card are not
 * published (L): they are those that papers, statistics and the search of other systems name. Printed on demand, never issued.
 */
export const caseCard = defineDocument({
  kind: 'case-card',
  group: 'file',
  title: '案卡填录对照表',
  volume: '内卷',
  recipient: '存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    /** In the order of the handling; two items a line. */
    sections: z
      .array(
        z.strictObject({
          name: Line,
          rows: z.array(z.strictObject({ left: Cell, right: Cell.nullable() })).min(1),
        }),
      )
      .min(1),
    printedOn: On,
    printedBy: Line,
  }),
});
