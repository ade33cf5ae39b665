import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, office, originalCase } from '../people.js';

const criminalProcedure = '《人民检察院刑事诉讼规则》';

/** Sample data of `recusal-decision`. */
export const recusalDecisionSamples: DocumentSamples<'recusal-decision'> = {
  full: {
    office,
    number: '青溪检控申救避〔2026〕1号',
    issuedOn: '2026-03-11',
    applicantNames: ['李秀兰', '陈小禾'],
    originalCaseCause: originalCase.cause,
    personName: '孙立群',
    personPost: '承办检察官',
    origin: '申请回避',
    requestedBy: '李秀兰',
    requestedOn: '2026-03-10',
    reasons: '孙立群与王某系表亲，可能影响案件公正办理，李秀兰的申请成立。',
    outcome: '予以回避',
    decidedBy: '检察长',
    successor: '周明远',
    reviewDays: 5,
    legalBasis: [criminalProcedure],
  },
  sparse: {
    office,
    number: '青溪检控申救避〔2026〕2号',
    issuedOn: '2026-03-11',
    applicantNames: ['赵德顺'],
    originalCaseCause: bareOriginalCase.cause,
    personName: '周明远',
    personPost: '承办检察官',
    origin: '申请回避',
    requestedBy: '赵德顺',
    requestedOn: null,
    reasons: '赵德顺未说明具体理由，经查周明远与本案当事人没有利害关系。',
    outcome: '驳回申请',
    decidedBy: '检察长',
    successor: null,
    reviewDays: 5,
    legalBasis: [criminalProcedure],
  },
};
