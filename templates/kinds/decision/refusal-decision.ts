import { z } from 'zod';
import {
  ApplicantData,
  ContactData,
  LegalBasisData,
  Line,
  OfficeData,
  On,
  OriginalCaseData,
  Prose,
} from '../../data.js';
import { defineDocument } from '../../define.js';

/** 不予救助决定书: told promptly with the reasons, every one of them (2014 opinion; SPP implementing opinion §4). */
export const refusalDecision = defineDocument({
  kind: 'refusal-decision',
  group: 'decision',
  title: '不予救助决定书',
  volume: '正卷',
  recipient: '申请人',
  isNumbered: true,
  head: 'red',
  isSealed: true,
  isServed: true,
  data: z.strictObject({
    office: OfficeData,
    number: Line,
    issuedOn: On,
    applicants: z.array(ApplicantData).min(1),
    originalCase: OriginalCaseData,
    acceptedOn: On,
    findings: Prose,
    /** Every reason, with its rule where one is named. */
    reasons: z.array(z.strictObject({ citation: Line.nullable(), text: Prose })).min(1),
    legalBasis: LegalBasisData,
    /** Advance already paid that is recovered now, in fen; null when none. */
    advanceToRecoverFen: z.int().min(1).nullable(),
    /** Whom the office will ask for social assistance, in words; null when it does not fit. */
    socialAssistance: Prose.nullable(),
    contact: ContactData,
  }),
});
