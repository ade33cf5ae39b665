import { z } from 'zod';
import { AmountFen, Line, OfficeData, On, Prose } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 结案报告: how a case was handled from its filing to its end, for the file. That a file of each relief is kept is SPP 2014 opinion §6
 * (http://www.ycnews.cn/p/648438.html , H); the layout is the product's (M).
 */
export const closingReport = defineDocument({
  kind: 'closing-report',
  group: 'file',
  title: '国家司法救助案件结案报告',
  volume: '内卷',
  recipient: '存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    caseNumber: Line,
    /** 依申请, 依职权, 线索移送. */
    origin: Line,
    applicants: z.array(z.strictObject({ name: Line, relation: Line.nullable() })).min(1),
    originalCase: z.strictObject({ cause: Line, caseNumber: Line.nullable(), handledBy: Line }),
    filedOn: On,
    acceptedOn: On.nullable(),
    decidedOn: On.nullable(),
    closedOn: On,
    /** 予以救助, 不予救助, 视为放弃申请 … */
    result: Line,
    /** What was found out; null where the case ended before. */
    findings: Prose.nullable(),
    /** The decision with its number and the day it was served; null where there is none. */
    decision: z
      .strictObject({
        title: Line,
        number: Line.nullable(),
        amountFen: AmountFen.nullable(),
        servedOn: On.nullable(),
      })
      .nullable(),
    /** Why the case ended without a decision; null where it did not. */
    endReason: Prose.nullable(),
    payments: z.array(
      z.strictObject({
        payeeName: Line,
        /** 先行救助, 一次性发放, 第一期 … */
        purpose: Line,
        amountFen: AmountFen,
        paidOn: On.nullable(),
      }),
    ),
    paidFen: AmountFen,
    /** What remains to be done after the closing: terms that go on, custody. */
    remaining: z.array(Line),
    papers: z.strictObject({ outer: z.int().min(0), inner: z.int().min(0) }),
    handlerName: Line.nullable(),
    reportedOn: On,
  }),
});
