import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, contact, office, originalCase } from '../people.js';

/** Sample data of `hearing-notice`. */
export const hearingNoticeSamples: DocumentSamples<'hearing-notice'> = {
  full: {
    office,
    number: '青溪检救听〔2026〕2号',
    issuedOn: '2026-03-11',
    addressee: '李秀兰',
    addresseeRole: '申请人',
    applicantNames: ['李秀兰', '陈小禾'],
    originalCaseCause: originalCase.cause,
    hearingOn: '2026-03-16',
    hearingAt: '09:30',
    place: '青溪县人民检察院听证室（清河路18号一楼）',
    isPublic: false,
    hostName: '周明远',
    listenerNames: ['孙海燕', '吴建国', '郑文斌'],
    recorderName: '何静',
    topics: ['申请人家庭生活困难程度', '被害人生前与申请人的扶养关系'],
    legalBasis: ['《人民检察院审查案件听证工作规定》'],
    contact,
  },
  sparse: {
    office,
    number: '青溪检救听〔2026〕3号',
    issuedOn: '2026-03-11',
    addressee: '孙海燕',
    addresseeRole: '听证员',
    applicantNames: ['赵德顺'],
    originalCaseCause: bareOriginalCase.cause,
    hearingOn: '2026-03-16',
    hearingAt: '14:00',
    place: '青溪县人民检察院听证室',
    isPublic: true,
    hostName: '周明远',
    listenerNames: ['孙海燕', '吴建国', '郑文斌'],
    recorderName: null,
    topics: ['家庭生活困难程度'],
    legalBasis: ['《人民检察院审查案件听证工作规定》'],
    contact,
  },
};
