import { z } from 'zod';
import { ContactData, Line, OfficeData, On, TimeOfDay } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 听证公告: only for a hearing in public (《人民检察院审查案件听证工作规定》 Art. 10 (4), 高检发办字〔2020〕53号,
 * https://falv119.net/xingshifalv/bumenguizhang/5680.html). Anybody may read it: names are veiled, of the original case and of
 * the hardship it says nothing.
 */
export const hearingAnnouncement = defineDocument({
  kind: 'hearing-announcement',
  group: 'hearing',
  title: '听证公告',
  volume: '正卷',
  recipient: '公众',
  isNumbered: false,
  head: 'plain',
  isSealed: true,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    issuedOn: On,
    /** Veiled: 李某某. */
    applicantNames: z.array(z.string().max(20).regex(/某/u, '公告中的姓名应当隐去')).min(1),
    hearingOn: On,
    hearingAt: TimeOfDay,
    place: Line,
    /** Last day on which somebody who wants to listen may register. */
    registerBy: On,
    contact: ContactData,
  }),
});
