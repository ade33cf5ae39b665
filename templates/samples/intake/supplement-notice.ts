import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, contact, office, originalCase, rule } from '../people.js';

/** Sample data of `supplement-notice`. */
export const supplementNoticeSamples: DocumentSamples<'supplement-notice'> = {
  full: {
    office,
    number: '青溪检救补〔2026〕3号',
    issuedOn: '2026-03-04',
    applicantNames: ['李秀兰', '陈小禾'],
    originalCaseCause: originalCase.cause,
    receivedOn: '2026-03-02',
    missing: [
      {
        name: '陈小禾与被害人的亲属关系证明',
        requirement: '出生医学证明、户口簿或者公安机关出具的证明',
      },
      {
        name: '家庭收入情况证明',
        requirement: '写明家庭成员、劳动能力、就业和收入情况，由村民委员会盖章',
      },
    ],
    termDays: 30,
    dueOn: '2026-04-03',
    legalBasis: [rule],
    contact,
  },
  sparse: {
    office,
    number: '青溪检救补〔2026〕4号',
    issuedOn: '2026-03-04',
    applicantNames: ['赵德顺'],
    originalCaseCause: bareOriginalCase.cause,
    receivedOn: '2026-03-02',
    missing: [{ name: '有效身份证明', requirement: null }],
    termDays: 30,
    dueOn: null,
    legalBasis: [rule],
    contact,
  },
};
