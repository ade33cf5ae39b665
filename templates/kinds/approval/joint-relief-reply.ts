import { z } from 'zod';
import { AmountFen, LegalBasisData, Line, OfficeData, On, Prose } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 联合救助批复 of the higher procuratorate to the request of the one below it (上下级联动救助; a reply answers one request,
 * GB/T 9704-2012 and 党政机关公文处理工作条例 Art. 8: 批复). For joint aid the higher office may decide alone (court rule in Shandong,
 * confidence M), else each office its own share.
 */
export const jointReliefReply = defineDocument({
  kind: 'joint-relief-reply',
  group: 'approval',
  title: '联合救助批复',
  volume: '内卷',
  recipient: '下级人民检察院',
  isNumbered: true,
  head: 'red',
  isSealed: true,
  isServed: false,
  data: z
    .strictObject({
      office: OfficeData,
      number: Line,
      issuedOn: On,
      /** Office that asked. */
      addressee: Line,
      /** Its request; nulls where none is on record. */
      requestNumber: Line.nullable(),
      requestedOn: On.nullable(),
      applicantNames: z.array(Line).min(1),
      verdict: z.enum(['同意联合救助', '不予联合救助']),
      /** Share of this office; null when it does not join. */
      shareFen: AmountFen.nullable(),
      /** What all offices give together as far as it is settled; null when this office does not join. */
      totalFen: AmountFen.nullable(),
      mode: z.enum(['统一决定', '分别决定']),
      opinion: Prose,
      legalBasis: LegalBasisData,
    })
    .refine(({ verdict, shareFen }) => (verdict === '同意联合救助') === (shareFen !== null), {
      path: ['shareFen'],
      error: '同意联合救助的应有本院承担金额，不予联合的没有',
    }),
});
