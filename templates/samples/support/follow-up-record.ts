import type { DocumentSamples } from '../define.js';
import { mother, office } from '../people.js';

/** Sample data of `follow-up-record`. */
export const followUpRecordSamples: DocumentSamples<'follow-up-record'> = {
  full: {
    office,
    caseNumber: '青溪检控申救〔2026〕12号',
    relief: {
      by: '本院',
      number: '青溪检控申救〔2026〕12号',
      on: '2026-03-27',
      amountFen: 60_000_00,
    },
    visitedOn: '2026-09-16',
    way: '入户',
    place: mother.address,
    visitors: ['周明远', '何静'],
    interviewee: '李秀兰（本人）',
    beneficiaryNames: ['李秀兰', '陈小禾'],
    household:
      '家庭成员二人。李秀兰在村公益性岗位务工，承包地已流转。\n陈小禾就读镇中心小学，住校，情绪较案发时平稳。',
    income: '务工每月1,800.00元，最低生活保障金每月860.00元',
    useOfMoney: '救助金用于偿还医疗欠款12,000.00元、陈小禾学费和生活费，余款由村民委员会代管。',
    unmetNeeds: '房屋漏雨，尚未修缮。',
    measures: [
      { body: '青溪县教育局', measure: '寄宿和资助', state: '已落实' },
      { body: '青溪县妇女联合会', measure: '心理辅导', state: '部分落实' },
      { body: '青溪县住房和城乡建设局', measure: '危房改造', state: '未落实' },
    ],
    wishes: '希望尽快修缮房屋。',
    nextSteps: '向住房和城乡建设部门发函督促，半年后再次回访。',
  },
  sparse: {
    office,
    caseNumber: '青溪检控申救〔2026〕14号',
    relief: null,
    visitedOn: '2026-09-16',
    way: '电话',
    place: null,
    visitors: ['周明远'],
    interviewee: '赵德顺（本人）',
    beneficiaryNames: ['赵德顺'],
    household: '独居。',
    income: null,
    useOfMoney: '用于治疗。',
    unmetNeeds: null,
    measures: [],
    wishes: null,
    nextSteps: null,
  },
};
