import { z } from 'zod';
import { Line, OfficeData, On, Prose } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 送达回证: proves the delivery of one document. Who signs for the addressee states the relation and the number of an identity
 * document (rule of the SPP on service by post of 2014-12-30, https://github.com/LawRefBook/Laws; H for service by post, by
 * analogy for the other ways: M). Without a day of service it is a form that the parties fill in by hand.
 */
export const serviceReceipt = defineDocument({
  kind: 'service-receipt',
  group: 'decision',
  title: '送达回证',
  volume: '正卷',
  recipient: '存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z
    .strictObject({
      office: OfficeData,
      caseNumber: Line,
      originalCaseCause: Line,
      /** What is served. */
      document: z.strictObject({ title: Line, number: Line.nullable() }),
      addressee: Line,
      address: Line.nullable(),
      /** 直接送达, 邮寄送达 … */
      way: Line.nullable(),
      /** Where it was handed over, or the number of the letter. */
      place: Line.nullable(),
      servers: z.array(Line),
      /** Null when printed before the service. */
      servedOn: On.nullable(),
      /** The addressee who signed in person. */
      receivedBy: Line.nullable(),
      /** Who signed for the addressee. */
      substitute: z
        .strictObject({ name: Line, relation: Line, identityNumber: Line.nullable() })
        .nullable(),
      /** It was refused and left in place, before this witness. */
      leftInPlace: z.strictObject({ reason: Line, witness: Line.nullable() }).nullable(),
      remark: Prose.nullable(),
    })
    .refine(
      ({ servedOn, receivedBy, substitute, leftInPlace }) =>
        servedOn !== null || (receivedBy === null && substitute === null && leftInPlace === null),
      { path: ['servedOn'], error: '已经签收或者留置的，应当写明送达日期' },
    ),
});
