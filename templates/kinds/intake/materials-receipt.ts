import { z } from 'zod';
import { Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/** 材料接收清单: what was handed in, given on the spot with the receiving seal (2016 rule, ch. 4 s. 1). */
export const materialsReceipt = defineDocument({
  kind: 'materials-receipt',
  group: 'intake',
  title: '材料接收清单',
  volume: '正卷',
  recipient: '申请人',
  isNumbered: false,
  head: 'plain',
  isSealed: true,
  isServed: true,
  data: z.strictObject({
    office: OfficeData,
    applicantNames: z.array(Line).min(1),
    /** Name of the original case, e.g. 王某某故意伤害案. */
    originalCaseCause: Line,
    /** Who handed the material in; the applicant or somebody for the applicant. */
    submittedBy: Line,
    /** How it came: 当面, 邮寄, 网上 … */
    submittedVia: Line,
    receivedOn: On,
    /** Name of the intake clerk. */
    receivedBy: Line,
    /** Empty when nothing was handed in. */
    materials: z.array(
      z.strictObject({
        name: Line,
        /** Null when it was not noted. */
        form: z.enum(['原件', '复印件', '电子件']).nullable(),
        copies: z.int().min(1),
        pages: z.int().min(1).nullable(),
        remark: Line.nullable(),
      }),
    ),
    /** Names of what is still missing; empty when complete, null before it was checked. */
    missing: z.array(Line).nullable(),
  }),
});
