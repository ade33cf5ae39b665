import { z } from 'zod';
import { AmountFen, Line, OfficeData, On, Prose } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 集体研究记录 of the body that decides what goes beyond one person's authority: who came, who reported, what each said, the
 * votes, the decision. More than half of the votes carry (检察委员会议事规则: 过半数, confidence M).
 */
export const collectiveDiscussionRecord = defineDocument({
  kind: 'collective-discussion-record',
  group: 'approval',
  title: '集体研究记录',
  volume: '内卷',
  recipient: '本院审批',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    caseNumber: Line,
    /** 检察委员会, 检察长办公会, 党组会 … */
    body: Line,
    heldOn: On,
    place: Line.nullable(),
    chairName: Line.nullable(),
    reporterName: Line,
    recorderName: Line.nullable(),
    attendees: z.array(Line).min(1),
    applicantNames: z.array(Line).min(1),
    originalCaseCause: Line,
    /** What the reporter proposed, before the body changed it. */
    proposal: z.strictObject({
      verdict: z.enum(['予以救助', '不予救助']),
      amountFen: AmountFen.nullable(),
      reasons: Prose.nullable(),
    }),
    /** Views in the order they were given; empty where they were not noted one by one. */
    views: z.array(z.strictObject({ name: Line, view: Prose })),
    votes: z.strictObject({
      approve: z.int().min(0),
      oppose: z.int().min(0),
      abstain: z.int().min(0),
    }),
    decision: z.enum(['同意', '同意救助，调整金额', '退回补充', '不予救助']),
    /** Amount decided, null when no money is given. */
    amountFen: AmountFen.nullable(),
    opinion: Prose,
  }),
});
