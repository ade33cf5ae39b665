import { z } from 'zod';
import { Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 卷宗封面 of 正卷 or 内卷. Printed when a volume is put together, never issued or numbered. No national form for relief files was found:
 * the fields are those of files of procuratorates in general (M).
 */
export const fileCover = defineDocument({
  kind: 'file-cover',
  group: 'file',
  title: '卷宗封面',
  volume: '正卷',
  recipient: '存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    volumeName: z.enum(['正卷', '内卷']),
    caseNumber: Line,
    /** Number in the national business system. */
    externalNumber: Line.nullable(),
    applicants: z.array(Line).min(1),
    originalCaseCause: Line,
    origin: Line,
    filedOn: On,
    acceptedOn: On.nullable(),
    closedOn: On.nullable(),
    /** Null while the case is handled. */
    result: Line.nullable(),
    handlerName: Line.nullable(),
    paperCount: z.int().min(0),
    pageCount: z.int().min(0),
    printedOn: On,
  }),
});
