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

/** Sample data of `decision-amendment`. */
export const decisionAmendmentSamples: DocumentSamples<'decision-amendment'> = {
  full: {
    office,
    number: '青溪检控申救变〔2026〕1号',
    issuedOn: '2026-04-01',
    applicants: [mother, son],
    originalCaseCause: originalCase.cause,
    decision: { number: '青溪检控申救〔2026〕12号', on: '2026-03-27', amountFen: 60_000_00 },
    reasons:
      '决定作出后，申请人提供陈小禾因伤害案件引发心理创伤、需要长期治疗的诊断证明。\n申请人同时提出原代管单位不便履行代管职责。',
    legalBasis: [
      `${rule}第七条第三项`,
      '《最高人民检察院关于全面加强未成年人国家司法救助工作的意见》',
    ],
    changes: [
      { item: '救助金额', before: '60,000.00元', after: '65,000.00元' },
      { item: '陈小禾的救助金', before: '40,000.00元', after: '45,000.00元' },
      { item: '代管方式', before: '石桥村村民委员会代管', after: '中国农业银行青溪县柳河支行代管' },
    ],
    amountFen: 65_000_00,
    contact,
  },
  sparse: {
    office,
    number: '青溪检控申救变〔2026〕2号',
    issuedOn: '2026-04-01',
    applicants: [barePerson],
    originalCaseCause: bareOriginalCase.cause,
    decision: { number: '青溪检控申救〔2026〕14号', on: '2026-03-27', amountFen: 8_000_00 },
    reasons: '收款账户已经注销。',
    legalBasis: [rule],
    changes: [{ item: '收款银行', before: '中国农业银行青溪支行', after: '中国建设银行青溪支行' }],
    amountFen: 8_000_00,
    contact,
  },
};
