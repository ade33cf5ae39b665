import { z } from 'zod';
import { ContactData, LegalBasisData, Line, OfficeData, On, TimeOfDay } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 听证通知书: at least 3 days before, with cause, time, place, host and listeners
 * (《人民检察院审查案件听证工作规定》 Art. 10, 高检发办字〔2020〕53号, https://falv119.net/xingshifalv/bumenguizhang/5680.html).
 */
export const hearingNotice = defineDocument({
  kind: 'hearing-notice',
  group: 'hearing',
  title: '听证通知书',
  volume: '正卷',
  recipient: '听证参加人',
  isNumbered: true,
  head: 'red',
  isSealed: true,
  isServed: true,
  data: z.strictObject({
    office: OfficeData,
    number: Line,
    issuedOn: On,
    /** Person the notice goes to. */
    addressee: Line,
    /** In which part the person is asked to come. */
    addresseeRole: z.enum(['申请人', '听证员', '原案承办人', '其他参加人']),
    applicantNames: z.array(Line).min(1),
    originalCaseCause: Line,
    hearingOn: On,
    hearingAt: TimeOfDay,
    place: Line,
    /** Hearings with minors are generally not public (Art. 5). */
    isPublic: z.boolean(),
    hostName: Line,
    listenerNames: z.array(Line).min(3).max(7),
    recorderName: Line.nullable(),
    /** Questions to be heard, e.g. 家庭生活困难程度. */
    topics: z.array(Line).min(1),
    legalBasis: LegalBasisData,
    contact: ContactData,
  }),
});
