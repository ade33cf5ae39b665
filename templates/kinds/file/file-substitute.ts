import { z } from 'zod';
import { Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/** 卷内替代页: stands in a volume for a paper or scan that could not be put in, and says why. Printed with its volume, never issued. */
export const fileSubstitute = defineDocument({
  kind: 'file-substitute',
  group: 'file',
  title: '卷内替代页',
  volume: '正卷',
  recipient: '存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    title: Line,
    number: Line.nullable(),
    on: On,
    reason: Line,
    /** What was stored, by which the original can be found. */
    sha256: Line.nullable(),
  }),
});
