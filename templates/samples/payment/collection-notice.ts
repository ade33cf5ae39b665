import type { DocumentSamples } from '../define.js';
import { contact, office } from '../people.js';

/** Sample data of `collection-notice`. */
export const collectionNoticeSamples: DocumentSamples<'collection-notice'> = {
  full: {
    office,
    number: '青溪检救领〔2026〕9号',
    issuedOn: '2026-04-02',
    payeeName: '陈小禾',
    decisionNumber: '青溪检控申救〔2026〕12号',
    decidedOn: '2026-03-27',
    amountFen: 10_000_00,
    arrivedOn: '2026-04-01',
    transfer: {
      bank: '中国农业银行青溪县柳河支行',
      account: '6228480000000067890',
      holder: '陈小禾',
    },
    collectAt: '本院12309检察服务中心（工作日9时至17时）',
    papers: ['本通知书', '法定代理人身份证', '户口簿'],
    instalments: [
      { amountFen: 10_000_00, on: '2026-04-10' },
      { amountFen: 10_000_00, on: '2027-09-01' },
      { amountFen: 10_000_00, on: '2028-09-01' },
      { amountFen: 10_000_00, on: null },
    ],
    custody: '由柳河镇石桥村村民委员会与开户银行共同监管',
    contact,
  },
  sparse: {
    office,
    number: '青溪检救领〔2026〕10号',
    issuedOn: '2026-04-02',
    payeeName: '赵德顺',
    decisionNumber: '青溪检控申救〔2026〕14号',
    decidedOn: '2026-03-27',
    amountFen: 8_000_00,
    arrivedOn: '2026-04-01',
    transfer: null,
    collectAt: '本院12309检察服务中心',
    papers: ['本人有效身份证件'],
    instalments: [],
    custody: null,
    contact,
  },
};
