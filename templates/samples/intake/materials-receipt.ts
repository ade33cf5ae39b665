import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, office, originalCase } from '../people.js';

/** Sample data of `materials-receipt`. */
export const materialsReceiptSamples: DocumentSamples<'materials-receipt'> = {
  full: {
    office,
    applicantNames: ['李秀兰', '陈小禾'],
    originalCaseCause: originalCase.cause,
    submittedBy: '李秀兰',
    submittedVia: '当面提交',
    receivedOn: '2026-03-02',
    receivedBy: '何静',
    materials: [
      { name: '国家司法救助申请书', form: '原件', copies: 1, pages: 2, remark: null },
      {
        name: '申请人居民身份证、户口簿',
        form: '复印件',
        copies: 2,
        pages: 4,
        remark: '已核对原件',
      },
      { name: '居民死亡医学证明（推断）书', form: '复印件', copies: 1, pages: 1, remark: null },
      {
        name: '刑事附带民事判决书、终结本次执行程序裁定书',
        form: '复印件',
        copies: 1,
        pages: 12,
        remark: null,
      },
      {
        name: '石桥村村民委员会出具的家庭生活困难证明',
        form: '原件',
        copies: 1,
        pages: 1,
        remark: null,
      },
      { name: '未获得赔偿和其他救助的声明', form: '原件', copies: 1, pages: 1, remark: null },
    ],
    missing: ['陈小禾与被害人的亲属关系证明'],
  },
  sparse: {
    office,
    applicantNames: ['赵德顺'],
    originalCaseCause: bareOriginalCase.cause,
    submittedBy: '赵德顺',
    submittedVia: '邮寄',
    receivedOn: '2026-03-02',
    receivedBy: '何静',
    materials: [
      { name: '国家司法救助申请书', form: '电子件', copies: 1, pages: null, remark: null },
    ],
    missing: [],
  },
};
