import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, office, originalCase } from '../people.js';

/** Sample data of `case-assignment-notice`. */
export const caseAssignmentNoticeSamples: DocumentSamples<'case-assignment-notice'> = {
  full: {
    office,
    assignedOn: '2026-03-09',
    handlerName: '周明远',
    way: '指定分案',
    reason: '原承办人回避',
    caseNumber: '青溪检控申救案〔2026〕12号',
    applicantNames: ['李秀兰', '陈小禾'],
    originalCaseCause: originalCase.cause,
    origin: '依申请',
    acceptedOn: '2026-03-09',
    decisionDueOn: '2026-03-23',
    marks: ['涉及未成年人，注意保护隐私', '属于重点救助对象，优先办理'],
    materials: [
      '国家司法救助申请书，1份',
      '申请人居民身份证、户口簿，2份',
      '石桥村村民委员会出具的家庭生活困难证明，1份',
    ],
  },
  sparse: {
    office,
    assignedOn: '2026-03-09',
    handlerName: '周明远',
    way: '随机分案',
    reason: null,
    caseNumber: '青溪检控申救案〔2026〕13号',
    applicantNames: ['赵德顺'],
    originalCaseCause: bareOriginalCase.cause,
    origin: '线索移送',
    acceptedOn: null,
    decisionDueOn: null,
    marks: [],
    materials: [],
  },
};
