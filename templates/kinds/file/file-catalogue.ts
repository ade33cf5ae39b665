import { z } from 'zod';
import { Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/** 卷内目录: every paper and scan of a volume with its pages. Printed when a volume is put together, never issued or numbered. */
export const fileCatalogue = defineDocument({
  kind: 'file-catalogue',
  group: 'file',
  title: '卷内目录',
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
    entries: z.array(
      z.strictObject({
        title: Line,
        /** 发文字号; null for papers without and for scans. */
        number: Line.nullable(),
        on: On,
        firstPage: z.int().min(1),
        lastPage: z.int().min(1),
        /** 扫描件, 作废, 未能并入 … */
        remark: Line.nullable(),
      }),
    ),
    printedOn: On,
  }),
});
