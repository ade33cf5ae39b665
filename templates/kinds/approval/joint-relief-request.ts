import { z } from 'zod';
import {
  AmountFen,
  ApplicantData,
  LegalBasisData,
  Line,
  OfficeData,
  On,
  OriginalCaseData,
  Prose,
  SituationData,
} from '../../data.js';
import { defineDocument } from '../../define.js';

/** 联合救助请示 to the next higher procuratorate (上下级联动救助); a request carries the signer's name (GB/T 9704-2012). */
export const jointReliefRequest = defineDocument({
  kind: 'joint-relief-request',
  group: 'approval',
  title: '联合救助请示',
  volume: '内卷',
  recipient: '上级人民检察院',
  isNumbered: true,
  head: 'red',
  isSealed: true,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    number: Line,
    issuedOn: On,
    /** 签发人: chief procurator. */
    signedBy: Line,
    higherOfficeName: Line,
    applicants: z.array(ApplicantData).min(1),
    originalCase: OriginalCaseData,
    hardship: Prose,
    situation: SituationData,
    legalBasis: LegalBasisData,
    /** What the own office gives. */
    ownAmountFen: AmountFen,
    /** What the higher office is asked for; null when left to it. */
    requestedFen: AmountFen.nullable(),
    /** Why the own share does not suffice. */
    reasons: Prose,
    /** One decision by the highest office, or each office its own. */
    mode: z.enum(['统一决定', '分别决定']),
    attachments: z.array(Line),
    contactPerson: Line,
    contactPhone: Line,
  }),
});
