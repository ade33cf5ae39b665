import { z } from 'zod';
import {
  AmountFen,
  ApplicantData,
  LegalBasisData,
  Line,
  OfficeData,
  On,
  OriginalCaseData,
  PayeeData,
  Prose,
  sharesMakeTotal,
  SituationData,
  VictimData,
} from '../../data.js';
import { defineDocument } from '../../define.js';

/** 国家司法救助决定书: sealed, served on the applicant; it travels with the case file (2016 rule, Art. 4). */
export const reliefDecision = defineDocument({
  kind: 'relief-decision',
  group: 'decision',
  title: '国家司法救助决定书',
  volume: '正卷',
  recipient: '申请人',
  isNumbered: true,
  head: 'red',
  isSealed: true,
  isServed: true,
  data: z
    .strictObject({
      office: OfficeData,
      number: Line,
      issuedOn: On,
      applicants: z.array(ApplicantData).min(1),
      victim: VictimData.nullable(),
      originalCase: OriginalCaseData,
      origin: z.enum(['依申请', '依职权', '线索移送']),
      acceptedOn: On,
      /** What the office found: harm, loss, compensation, hardship. */
      findings: Prose,
      situation: SituationData,
      legalBasis: LegalBasisData,
      /** Whole amount of the relief, the advance and all joint shares included. */
      amountFen: AmountFen.min(1),
      payees: z.array(PayeeData).min(1),
      /** Advance already paid, null when none. */
      advanceFen: AmountFen.nullable(),
      /** Share of each office with 统一决定; empty when this office pays all. */
      jointShares: z.array(z.strictObject({ officeName: Line, amountFen: AmountFen })),
    })
    .refine(({ payees, amountFen }) => sharesMakeTotal(payees, amountFen), {
      path: ['payees'],
      error: '各领款人金额之和应等于救助金额',
    })
    .refine(
      ({ jointShares, amountFen }) =>
        jointShares.length === 0 || sharesMakeTotal(jointShares, amountFen),
      { path: ['jointShares'], error: '各院分担金额之和应等于救助金额' },
    )
    .refine(({ advanceFen, amountFen }) => (advanceFen ?? 0) <= amountFen, {
      path: ['advanceFen'],
      error: '先行救助金额不能超过救助金额',
    }),
});
