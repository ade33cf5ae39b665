import { z } from 'zod';
import { LegalBasisData, Line, OfficeData, On, Prose } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 回避决定书: somebody steps out of the case, or a request for that is rejected. The relief rules have no articles of their own; by
 * analogy 《人民检察院刑事诉讼规则》 (2019) Art. 24–32 and 37: prosecutors by decision of the chief, the chief by the committee, against a
 * rejection review once within five days (text H, its use for relief L; LawRefBook/Laws, 司法解释, snapshot 2025-04-19).
 */
export const recusalDecision = defineDocument({
  kind: 'recusal-decision',
  group: 'intake',
  title: '回避决定书',
  volume: '正卷',
  recipient: '申请人、被决定回避人',
  isNumbered: true,
  head: 'red',
  isSealed: true,
  isServed: true,
  data: z
    .strictObject({
      office: OfficeData,
      number: Line,
      issuedOn: On,
      applicantNames: z.array(Line).min(1),
      originalCaseCause: Line,
      /** Who is to step out, and as what: 承办检察官, 书记员 … */
      personName: Line,
      personPost: Line,
      origin: z.enum(['申请回避', '自行回避', '决定回避']),
      /** Who asked, only with 申请回避. */
      requestedBy: Line.nullable(),
      requestedOn: On.nullable(),
      reasons: Prose,
      outcome: z.enum(['予以回避', '驳回申请']),
      decidedBy: z.enum(['检察长', '检察委员会']),
      /** Who takes over; null when nobody does yet. */
      successor: Line.nullable(),
      /** Days to ask for a review of a rejection. */
      reviewDays: z.int().min(1).max(99),
      legalBasis: LegalBasisData,
    })
    .refine(({ origin, requestedBy }) => (origin === '申请回避') === (requestedBy !== null), {
      path: ['requestedBy'],
      error: '申请回避的，应当写明提出人；其他情形不写',
    })
    .refine(({ origin, outcome }) => outcome === '予以回避' || origin === '申请回避', {
      path: ['outcome'],
      error: '只有对回避申请才能决定驳回',
    }),
});
