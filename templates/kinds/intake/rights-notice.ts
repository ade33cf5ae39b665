import { z } from 'zod';
import { ContactData, LegalBasisData, Line, OfficeData, On } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 权利义务告知书: what who asks for relief may demand and must do, told when the application is filed. Apply orally, by a
 * representative, have proof collected, supply in 30 days: 2016 rule, ch. 4 s. 1 (H,
 * http://www.99lawyer.net/ShowArticle.shtml?ID=20211131518644027.htm); hearing: 高检发办字〔2020〕53号第九条 (H); once for one case, no relief
 * for who lies or does not help: Art. 3 and Art. 8 (H); decision in ten working days: 中政委〔2014〕3号 (H); recusal by analogy with
 * criminal procedure (L). Priority and privacy of minors: SPP opinion of 2018-02-27 (H).
 */
export const rightsNotice = defineDocument({
  kind: 'rights-notice',
  group: 'intake',
  title: '国家司法救助权利义务告知书',
  volume: '正卷',
  recipient: '申请人',
  isNumbered: false,
  head: 'plain',
  isSealed: true,
  isServed: true,
  data: z.strictObject({
    office: OfficeData,
    issuedOn: On,
    applicantName: Line,
    originalCaseCause: Line,
    /** Has the reader applied, or is the reader told of the right to? */
    hasApplied: z.boolean(),
    isMinor: z.boolean(),
    /** Days to supply what is missing, working days for the decision. */
    supplementDays: z.int().min(1).max(99),
    decisionWorkingDays: z.int().min(1).max(99),
    legalBasis: LegalBasisData,
    /** Null when the office has no address or telephone on record. */
    contact: ContactData.nullable(),
  }),
});
