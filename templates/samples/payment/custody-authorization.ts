import type { DocumentSamples } from '../define.js';
import { office, son } from '../people.js';

/** Sample data of `custody-authorization`. */
export const custodyAuthorizationSamples: DocumentSamples<'custody-authorization'> = {
  full: {
    payeeName: '陈小禾',
    identityNumber: son.identityNumber,
    address: son.address,
    representative: '李秀兰（法定代理人）',
    custodian: '青溪县柳河镇石桥村村民委员会',
    custodyKind: '村（居）民委员会代管',
    officeName: office.name,
    decisionNumber: '青溪检控申救〔2026〕12号',
    amountFen: 40_000_00,
    bank: '中国农业银行青溪县柳河支行',
    maskedAccount: '***************7890',
    purposes: '委托人的生活、就学和心理康复。',
    release: '分四年，每年9月1日前由法定代理人凭学校证明支取10,000.00元。',
    until: '2032-11-03',
  },
  sparse: {
    payeeName: '赵德顺',
    identityNumber: null,
    address: null,
    representative: null,
    custodian: '中国农业银行青溪支行',
    custodyKind: '银行代管',
    officeName: office.name,
    decisionNumber: null,
    amountFen: 8_000_00,
    bank: '中国农业银行青溪支行',
    maskedAccount: '***************8765',
    purposes: '治疗。',
    release: '按月支取。',
    until: null,
  },
};
