import type { DocumentSamples } from '../define.js';
import { office, son } from '../people.js';

/** Sample data of `payment-receipt`. */
export const paymentReceiptSamples: DocumentSamples<'payment-receipt'> = {
  full: {
    office,
    caseNumber: '青溪检控申救〔2026〕12号',
    receiptNumber: '收2026-7',
    payeeName: '陈小禾',
    identityNumber: son.identityNumber,
    representative: '李秀兰（法定代理人）',
    decisionNumber: '青溪检控申救〔2026〕12号',
    payments: [
      {
        purpose: '第一期',
        paidOn: '2026-04-10',
        bank: '中国农业银行青溪县柳河支行',
        maskedAccount: '***************7890',
        amountFen: 10_000_00,
      },
      {
        purpose: '第二期',
        paidOn: '2027-09-01',
        bank: '中国农业银行青溪县柳河支行',
        maskedAccount: '***************7890',
        amountFen: 30_000_00,
      },
    ],
    amountFen: 40_000_00,
    custody:
      '村（居）民委员会代管：青溪县柳河镇石桥村村民委员会，至2032年11月3日（年满十八周岁）止',
    witness: '刘福生',
    signedOn: '2027-09-03',
  },
  sparse: {
    office,
    caseNumber: '青溪检控申救〔2026〕14号',
    receiptNumber: null,
    payeeName: '赵德顺',
    identityNumber: null,
    representative: null,
    decisionNumber: null,
    payments: [
      {
        purpose: '一次性发放',
        paidOn: '2026-04-03',
        bank: '中国农业银行青溪支行',
        maskedAccount: '***************8765',
        amountFen: 8_000_00,
      },
    ],
    amountFen: 8_000_00,
    custody: null,
    witness: null,
    signedOn: null,
  },
};
