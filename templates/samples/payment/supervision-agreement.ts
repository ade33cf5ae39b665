import type { DocumentSamples } from '../define.js';
import { office } from '../people.js';

/** Sample data of `supervision-agreement`. */
export const supervisionAgreementSamples: DocumentSamples<'supervision-agreement'> = {
  full: {
    office,
    payeeName: '陈小禾',
    maskedIdentity: '990***********0012',
    representative: '李秀兰（法定代理人）',
    custodian: '青溪县柳河镇石桥村村民委员会',
    custodyKind: '村（居）民委员会代管',
    decisionNumber: '青溪检控申救〔2026〕12号',
    decidedOn: '2026-03-27',
    amountFen: 40_000_00,
    bank: '中国农业银行青溪县柳河支行',
    maskedAccount: '***************7890',
    instalments: [
      { amountFen: 10_000_00, on: '2026-04-10' },
      { amountFen: 10_000_00, on: '2027-09-01' },
      { amountFen: 10_000_00, on: '2028-09-01' },
      { amountFen: 10_000_00, on: '2029-09-01' },
    ],
    purposes: '乙方的生活、就学和心理康复。',
    release: '由法定代理人凭身份证件和支出凭据支取，丙方在支取单上签字确认。',
    until: '2032-11-03',
  },
  sparse: {
    office,
    payeeName: '赵德顺',
    maskedIdentity: null,
    representative: null,
    custodian: '中国农业银行青溪支行',
    custodyKind: '银行代管',
    decisionNumber: '青溪检控申救〔2026〕14号',
    decidedOn: '2026-03-27',
    amountFen: 8_000_00,
    bank: '中国农业银行青溪支行',
    maskedAccount: '***************8765',
    instalments: [],
    purposes: '治疗。',
    release: '按月支取。',
    until: null,
  },
};
