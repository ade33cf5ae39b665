import type { DocumentSamples } from '../define.js';
import { contact, office, rule } from '../people.js';

/** Sample data of `recovery-notice`. */
export const recoveryNoticeSamples: DocumentSamples<'recovery-notice'> = {
  full: {
    office,
    number: '青溪检控申追〔2026〕1号',
    issuedOn: '2026-04-08',
    payeeName: '李秀兰',
    paidUnder: '2026年1月14日先行救助审批',
    paidOn: '2026-01-15',
    paidFen: 10_000_00,
    recoverFen: 10_000_00,
    reasons:
      '经审查，你已于2026年2月获得足额赔偿，不符合国家司法救助条件。\n本院已于2026年3月27日作出不予国家司法救助决定。',
    legalBasis: [rule],
    payBackBy: '2026-05-08',
    account: {
      holder: '青溪县财政局',
      bank: '中国工商银行青溪支行',
      account: '1700000000000000456',
    },
    contact,
  },
  sparse: {
    office,
    number: '青溪检控申追〔2026〕2号',
    issuedOn: '2026-04-08',
    payeeName: '赵德顺',
    paidUnder: '青溪检控申救〔2026〕14号决定',
    paidOn: '2026-04-03',
    paidFen: 8_000_00,
    recoverFen: 1_00,
    reasons: '重复支付。',
    legalBasis: [rule],
    payBackBy: '2026-05-08',
    account: {
      holder: '青溪县财政局',
      bank: '中国工商银行青溪支行',
      account: '1700000000000000456',
    },
    contact,
  },
};
