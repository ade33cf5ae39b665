import { z } from 'zod';
import { Line, OfficeData, On, Prose, TimeOfDay } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 听证评议意见: what the listeners found after their discussion, and whether the handler follows. Their opinion is an important
 * reference; a majority that is not followed goes to the chief procurator (《人民检察院审查案件听证工作规定》 Art. 15–16,
 * 高检发办字〔2020〕53号, https://mdjamq.hljjcy.gov.cn/mdjamq/cfyx_2/20726225481010160.html; Art. 16 confidence M).
 */
export const hearingOpinion = defineDocument({
  kind: 'hearing-opinion',
  group: 'hearing',
  title: '听证评议意见',
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
      applicantNames: z.array(Line).min(1),
      originalCaseCause: Line,
      heldOn: On,
      startedAt: TimeOfDay,
      place: Line,
      hostName: Line,
      topics: z.array(Line).min(1),
      /** Every listener, with an own opinion where one was noted. */
      listeners: z
        .array(z.strictObject({ name: Line, opinion: Prose.nullable() }))
        .min(3)
        .max(7),
      majorityOpinion: Prose,
      supportVotes: z.int().min(0).max(7),
      opposeVotes: z.int().min(0).max(7),
      /** Why the handler does not follow the majority, null when the handler does. */
      departureReason: Prose.nullable(),
      handlerName: Line,
      recordedOn: On,
    })
    .refine(
      ({ supportVotes, opposeVotes, listeners }) => supportVotes + opposeVotes <= listeners.length,
      {
        path: ['supportVotes'],
        error: '表决人数不能多于听证员人数',
      },
    ),
});
