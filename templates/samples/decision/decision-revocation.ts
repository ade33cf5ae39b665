import type { DocumentSamples } from '../define.js';
import {
  barePerson,
  bareOriginalCase,
  contact,
  mother,
  office,
  originalCase,
  rule,
  son,
} from '../people.js';

/** Sample data of `decision-revocation`. */
export const decisionRevocationSamples: DocumentSamples<'decision-revocation'> = {
  full: {
    office,
    number: '青溪检控申救撤〔2026〕1号',
    issuedOn: '2026-04-20',
    applicants: [mother, son],
    originalCaseCause: originalCase.cause,
    decision: { number: '青溪检控申救〔2026〕12号', on: '2026-03-27', amountFen: 60_000_00 },
    facts:
      '申请人李秀兰于2026年2月已收到王某亲属代为支付的赔偿款436,210.00元，申请救助时未如实说明。\n上述事实有银行流水、收条和李秀兰本人的陈述证实。',
    reasons: '申请人在本院作出决定前已经得到合理赔偿，提供的情况不真实，不符合国家司法救助条件。',
    legalBasis: [`${rule}第八条第六项`, '《关于建立完善国家司法救助制度的意见（试行）》'],
    recoverFen: 30_000_00,
    unpaidFen: 30_000_00,
    contact,
  },
  sparse: {
    office,
    number: '青溪检控申救撤〔2026〕2号',
    issuedOn: '2026-04-20',
    applicants: [barePerson],
    originalCaseCause: bareOriginalCase.cause,
    decision: { number: '青溪检控申救〔2026〕14号', on: '2026-03-27', amountFen: 8_000_00 },
    facts: '同一案件已由青溪县人民法院给予司法救助。',
    reasons: '同一案件不重复救助。',
    legalBasis: [rule],
    recoverFen: null,
    unpaidFen: null,
    contact,
  },
};
