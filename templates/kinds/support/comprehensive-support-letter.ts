import { z } from 'zod';
import {
  ContactData,
  GivenReliefData,
  LegalBasisData,
  Line,
  MaskedPersonData,
  OfficeData,
  On,
  Prose,
} from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 综合帮扶函: asks several bodies for what money alone does not mend: schooling, work, counselling, treatment (practice of many
 * offices, M; relief goes with counselling, education and other help, http://www.nanchangqyp.jcy.gov.cn/jwzn/jwxz/202008/t20200813_2902808.shtml,
 * H). It goes to all of them, so numbers of persons are masked. The wording is ours (L).
 */
export const comprehensiveSupportLetter = defineDocument({
  kind: 'comprehensive-support-letter',
  group: 'support',
  title: '综合帮扶函',
  volume: '正卷',
  recipient: '帮扶单位',
  isNumbered: true,
  head: 'letter',
  isSealed: true,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    number: Line,
    issuedOn: On,
    persons: z.array(MaskedPersonData).min(1),
    originalCaseCause: Line,
    /** What the family needs. */
    needs: Prose,
    relief: GivenReliefData.nullable(),
    /** Who is asked for what; a body is an addressee, once. */
    measures: z
      .array(
        z.strictObject({
          body: Line,
          field: z.enum(['生活', '教育', '就业', '心理', '医疗', '住房', '法律', '监护', '其他']),
          measure: Line,
        }),
      )
      .min(1),
    /** The bodies in the order of the letter. */
    addressees: z.array(Line).min(1),
    legalBasis: LegalBasisData,
    replyBy: On.nullable(),
    contact: ContactData,
  }),
});
