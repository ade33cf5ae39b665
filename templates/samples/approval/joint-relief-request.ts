import type { DocumentSamples } from '../define.js';
import {
  bareOriginalCase,
  barePerson,
  mother,
  office,
  originalCase,
  rule,
  situation,
  son,
} from '../people.js';

/** Sample data of `joint-relief-request`. */
export const jointReliefRequestSamples: DocumentSamples<'joint-relief-request'> = {
  full: {
    office,
    number: '青溪检控申请〔2026〕1号',
    issuedOn: '2026-03-20',
    signedBy: '高卫东',
    higherOfficeName: '云山市人民检察院',
    applicants: [mother, son],
    originalCase,
    hardship:
      '申请人李秀兰患慢性病，外孙陈小禾就读小学五年级，家庭年收入14,600.00元，无其他经济来源。',
    situation,
    legalBasis: [rule],
    ownAmountFen: 30_000_00,
    requestedFen: 30_000_00,
    reasons:
      '申请人损失重大，家庭特别困难，本院年度救助资金余额不足，仅由本院救助难以解决其急迫困难。',
    mode: '统一决定',
    attachments: [
      '国家司法救助案件审查报告',
      '申请人身份及家庭困难证明材料',
      '刑事附带民事判决书、执行裁定书',
    ],
    contactPerson: '周明远',
    contactPhone: '0990-6112309',
  },
  sparse: {
    office,
    number: '青溪检控申请〔2026〕2号',
    issuedOn: '2026-03-20',
    signedBy: '高卫东',
    higherOfficeName: '云山市人民检察院',
    applicants: [barePerson],
    originalCase: bareOriginalCase,
    hardship: '家庭生活困难。',
    situation,
    legalBasis: [rule],
    ownAmountFen: 0,
    requestedFen: null,
    reasons: '本院无可用救助资金。',
    mode: '分别决定',
    attachments: [],
    contactPerson: '周明远',
    contactPhone: '0990-6112309',
  },
};
