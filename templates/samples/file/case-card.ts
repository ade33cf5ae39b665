import type { DocumentSamples } from '../define.js';
import { mother, office, originalCase } from '../people.js';

const cell = (item: string, value: string | null = null) => ({ item, value });

/** Sample data of `case-card`. */
export const caseCardSamples: DocumentSamples<'case-card'> = {
  full: {
    office,
    sections: [
      {
        name: '案件',
        rows: [
          {
            left: cell('业务系统案号', '青溪检控申受〔2026〕99010100012号'),
            right: cell('案号', '青溪检控申救〔2026〕12号'),
          },
          { left: cell('案件来源', '依申请'), right: cell('承办人', '周明远') },
          { left: cell('收案日期', '2026-03-05'), right: cell('受理日期', '2026-03-09') },
          { left: cell('案件名称', '李秀兰、陈小禾申请国家司法救助案'), right: null },
        ],
      },
      {
        name: '申请人李秀兰',
        rows: [
          { left: cell('性别', '女'), right: cell('出生日期', '1979-06-14') },
          {
            left: cell('公民身份号码', mother.identityNumber),
            right: cell('联系电话', mother.phone),
          },
          { left: cell('住址', mother.address), right: cell('与被害人关系', '母亲') },
        ],
      },
      {
        name: '原案',
        rows: [
          { left: cell('案由', originalCase.cause), right: cell('案号', originalCase.caseNumber) },
          { left: cell('办理单位', originalCase.handledBy), right: cell('被害人', '陈晓梅') },
        ],
      },
      {
        name: '决定和发放',
        rows: [
          { left: cell('处理结果', '予以救助'), right: cell('决定日期', '2026-03-27') },
          {
            left: cell('决定书文号', '青溪检控申救决〔2026〕12号'),
            right: cell('送达日期', '2026-03-30'),
          },
          { left: cell('决定金额', '60,000.00元'), right: cell('已发放金额', '60,000.00元') },
          {
            left: cell('法律依据', '《人民检察院开展国家司法救助工作细则》第七条第三项'),
            right: null,
          },
        ],
      },
    ],
    printedOn: '2026-09-11',
    printedBy: '何静',
  },
  sparse: {
    office,
    sections: [
      {
        name: '案件',
        rows: [
          { left: cell('业务系统案号'), right: cell('案号') },
          { left: cell('案件名称', '赵德顺申请国家司法救助案'), right: null },
        ],
      },
    ],
    printedOn: '2026-03-06',
    printedBy: '何静',
  },
};
