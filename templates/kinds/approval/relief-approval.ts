import { z } from 'zod';
import {
  AmountFen,
  ApplicantData,
  Line,
  OfficeData,
  On,
  OpinionData,
  OriginalCaseData,
  PayeeData,
  Prose,
  sharesMakeTotal,
  SituationData,
  VictimData,
} from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 救助审批表: the whole approval path on paper. Columns follow the approval form of Aba prefecture (fsou.net.cn, M):
 * person, original case, facts, reasons, amount, view of the unit, view of 政法委 with seal and date.
 */
export const reliefApproval = defineDocument({
  kind: 'relief-approval',
  group: 'approval',
  title: '国家司法救助审批表',
  volume: '内卷',
  recipient: '本院审批',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z
    .strictObject({
      office: OfficeData,
      caseNumber: Line,
      filledOn: On,
      applicants: z.array(ApplicantData).min(1),
      victim: VictimData.nullable(),
      originalCase: OriginalCaseData,
      /** Found facts and hardship, the reasons of the proposal. */
      reasons: Prose,
      situation: SituationData.nullable(),
      verdict: z.enum(['予以救助', '不予救助']),
      /** Path in words: 一般案件审批, 集体研究, 联合救助 … */
      path: Line,
      amountFen: AmountFen,
      /** Advance already paid, deducted at payment; null when none. */
      advanceFen: AmountFen.nullable(),
      payees: z.array(PayeeData),
      /** Steps of the path in order: handler, department head, deputy chief, chief, collective body. */
      opinions: z.array(OpinionData).min(1),
      /** 政法委审核意见: a row of every form; null when the place does not require it, then struck. */
      plcOpinion: OpinionData.nullable(),
    })
    .refine(
      ({ verdict, payees, amountFen }) =>
        verdict === '不予救助' ? amountFen === 0 : sharesMakeTotal(payees, amountFen),
      { path: ['payees'], error: '各领款人金额之和应等于救助金额' },
    ),
});
