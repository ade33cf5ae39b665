import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, contact, mother, office, originalCase, rule, son } from '../people.js';

/** Sample data of `inquiry-letter`. */
export const inquiryLetterSamples: DocumentSamples<'inquiry-letter'> = {
  full: {
    office,
    number: '青溪检控申函〔2026〕5号',
    issuedOn: '2026-03-10',
    addressee: '青溪县人民法院',
    persons: [
      { name: mother.name, identityNumber: mother.identityNumber, relation: mother.relation },
      { name: son.name, identityNumber: son.identityNumber, relation: son.relation },
    ],
    originalCaseCause: originalCase.cause,
    originalCaseNumber: originalCase.caseNumber,
    questions: [
      '上述人员是否就本案获得过国家司法救助，救助金额和时间；',
      '附带民事判决的执行情况，是否有财产可供执行；',
      '是否正在办理上述人员的救助申请。',
    ],
    replyBy: '2026-03-16',
    legalBasis: [rule],
    contact,
  },
  sparse: {
    office,
    number: '青溪检控申函〔2026〕6号',
    issuedOn: '2026-03-10',
    addressee: '青溪县公安局',
    persons: [{ name: '赵德顺', identityNumber: null, relation: null }],
    originalCaseCause: bareOriginalCase.cause,
    originalCaseNumber: null,
    questions: ['是否就本案获得过国家司法救助。'],
    replyBy: null,
    legalBasis: [rule],
    contact,
  },
};
