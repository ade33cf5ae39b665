import { z } from 'zod';
import {
  Line,
  OfficeData,
  On,
  OpinionData,
  OriginalCaseData,
  Prose,
  TimeOfDay,
} from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 听证方案: made before a hearing with everybody who takes part (《人民检察院审查案件听证工作规定》 Art. 10 (1),
 * 高检发办字〔2020〕53号, https://falv119.net/xingshifalv/bumenguizhang/5680.html); its steps are those of Art. 15.
 */
export const hearingPlan = defineDocument({
  kind: 'hearing-plan',
  group: 'hearing',
  title: '听证方案',
  volume: '内卷',
  recipient: '本院办案使用',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    caseNumber: Line,
    plannedOn: On,
    applicantNames: z.array(Line).min(1),
    originalCase: OriginalCaseData,
    requestedBy: z.enum(['申请人申请', '本院决定']),
    /** Why a hearing is held, null where nobody said. */
    reason: Prose.nullable(),
    /** Questions to be heard, e.g. 家庭生活困难程度. */
    topics: z.array(Line).min(1),
    hearingOn: On,
    hearingAt: TimeOfDay,
    place: Line,
    isPublic: z.boolean(),
    /** Then a hearing is generally not public (Art. 5). */
    concernsMinor: z.boolean(),
    hostName: Line,
    recorderName: Line.nullable(),
    listenerNames: z.array(Line).min(3).max(7),
    /** Who takes part besides applicants and listeners. */
    others: z.array(Line),
    /** Day on which everybody is told. */
    noticeOn: On,
    /** The chief procurator approves that a hearing is held (Art. 4); null before. */
    approval: OpinionData.nullable(),
    handlerName: Line,
  }),
});
