import { z } from 'zod';
import { Line, OfficeData, On, Prose, TimeOfDay } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 听证笔录: what was said, in the order of the steps (《人民检察院审查案件听证工作规定》 Art. 15, 高检发办字〔2020〕53号,
 * https://falv119.net/xingshifalv/bumenguizhang/5680.html), signed by everybody who took part (Art. 17, confidence M). What the
 * listeners discussed among themselves is not in it.
 */
export const hearingRecord = defineDocument({
  kind: 'hearing-record',
  group: 'hearing',
  title: '听证笔录',
  volume: '正卷',
  recipient: '存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    caseNumber: Line,
    applicantNames: z.array(Line).min(1),
    originalCaseCause: Line,
    heldOn: On,
    startedAt: TimeOfDay,
    endedAt: TimeOfDay.nullable(),
    place: Line,
    isPublic: z.boolean(),
    hostName: Line,
    handlerName: Line,
    recorderName: Line.nullable(),
    listenerNames: z.array(Line).min(3).max(7),
    /** Who took part besides applicants and listeners. */
    others: z.array(Line),
    record: Prose,
  }),
});
