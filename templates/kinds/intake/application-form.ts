import { z } from 'zod';
import {
  AmountFen,
  ApplicantData,
  Line,
  OfficeData,
  On,
  OriginalCaseData,
  Prose,
  VictimData,
} from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 国家司法救助申请书: the first of the six items an application consists of (2016 rule, ch. 4 s. 1,
 * http://www.99lawyer.net/ShowArticle.shtml?ID=20211131518644027.htm, H), as filed, for signature. What has been paid by others
 * and where the money shall go is filled in by hand. The layout is ours (confidence L).
 */
export const applicationForm = defineDocument({
  kind: 'application-form',
  group: 'intake',
  title: '国家司法救助申请书',
  volume: '正卷',
  recipient: '申请人签名后存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    /** The office applied to. */
    office: OfficeData,
    /** How it was filed: 本人书面申请, 他人代为申请 … */
    way: Line,
    filedOn: On,
    applicant: ApplicantData,
    victim: VictimData.nullable(),
    originalCase: OriginalCaseData,
    /** Can the liable person pay, as far as the applicant knows? */
    liableAbility: Prose.nullable(),
    request: Prose,
    requestedFen: AmountFen.nullable(),
    /** What was handed in with it. */
    materials: z.array(z.strictObject({ name: Line, copies: z.int().min(1) })),
  }),
});
