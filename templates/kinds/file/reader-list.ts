import { z } from 'zod';
import { Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 知情清单: who looked at the personal data in a case, for the person they are of. Printed when asked for, never issued or numbered; it says
 * who, when and what kind of thing, and nothing of what the office wrote inside. Individuals may ask how their personal data are handled:
 * Personal Information Protection Law art. 44, 45 (https://www.gov.cn/xinwen/2021-08/20/content_5632486.htm).
 */
export const readerList = defineDocument({
  kind: 'reader-list',
  group: 'file',
  title: '个人信息查阅清单',
  volume: '正卷',
  recipient: '当事人',
  isNumbered: false,
  head: 'plain',
  isSealed: true,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    caseNumber: Line.nullable(),
    /** Of whom the data are; null: all parties of the case. */
    subjectName: Line.nullable(),
    readings: z.array(
      z.strictObject({
        /** 2026-03-02 10:00 */
        at: Line,
        officeName: Line,
        name: Line,
        /** 查看案件 */
        what: Line,
        times: z.int().min(1),
      }),
    ),
    printedOn: On,
    printedBy: Line,
  }),
});
