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
 * 社会救助建议函: proposes measures of social assistance to the body in charge (2021 rules Art. 5, H: other departments are asked where the
 * hardship is not one of the case, or remains after relief). No papers go with it, so numbers of persons are masked. The
 * wording is ours (L).
 */
export const socialAssistanceProposal = defineDocument({
  kind: 'social-assistance-proposal',
  group: 'support',
  title: '社会救助建议函',
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
    persons: z.array(MaskedPersonData).min(1),
    originalCaseCause: Line,
    hardship: Prose,
    /** The relief decided; null when none was given. */
    relief: GivenReliefData.nullable(),
    /** Why social assistance fits. */
    reasons: Prose,
    /** Measures proposed, one a line. */
    proposals: z.array(Line).min(1),
    legalBasis: LegalBasisData,
    replyBy: On.nullable(),
    contact: ContactData,
  }),
});
