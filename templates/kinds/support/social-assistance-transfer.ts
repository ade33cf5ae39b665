import { z } from 'zod';
import {
  ContactData,
  GivenReliefData,
  LegalBasisData,
  Line,
  OfficeData,
  On,
  Prose,
} from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 社会救助移送函: hands people whom judicial relief does not help, or not enough, over to the body that gives social assistance, with
 * case facts, relief given and what is suggested (2021 rules Art. 5, H; 高检发〔2019〕3号, within five working days after closing, H:
 * http://www.faxin.cn/lib/zyfl/zyflcontent.aspx?gid=A274753&libid=010102). The other side must match the persons, so their numbers
 * are full. The wording is ours (L).
 */
export const socialAssistanceTransfer = defineDocument({
  kind: 'social-assistance-transfer',
  group: 'support',
  title: '社会救助移送函',
  volume: '正卷',
  recipient: '社会救助主管单位',
  isNumbered: true,
  head: 'letter',
  isSealed: true,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    number: Line,
    issuedOn: On,
    addressee: Line,
    persons: z
      .array(
        z.strictObject({
          name: Line,
          sex: Line.nullable(),
          birthOn: On.nullable(),
          identityNumber: Line.nullable(),
          address: Line.nullable(),
          phone: Line.nullable(),
        }),
      )
      .min(1),
    originalCaseCause: Line,
    /** Why they live in hardship. */
    hardship: Prose,
    /** The relief decided; null when none was given. */
    relief: GivenReliefData.nullable(),
    /** What the body is asked to give, one matter a line. */
    suggestions: z.array(Line).min(1),
    legalBasis: LegalBasisData,
    /** Day the answer is asked for, null when not set. */
    replyBy: On.nullable(),
    attachments: z.array(Line),
    contact: ContactData,
  }),
});
