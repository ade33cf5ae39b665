import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, barePerson, mother, office, originalCase, son } from '../people.js';

const nameOf = ({ name, relation }: { name: string; relation: string | null }) => ({
  name,
  relation,
});

/** Sample data of `closing-report`. */
export const closingReportSamples: DocumentSamples<'closing-report'> = {
  full: {
    office,
    caseNumber: '青溪检控申救〔2026〕12号',
    origin: '依申请',
    applicants: [nameOf(mother), nameOf(son)],
    originalCase: {
      cause: originalCase.cause,
      caseNumber: originalCase.caseNumber,
      handledBy: originalCase.handledBy,
    },
    filedOn: '2026-03-05',
    acceptedOn: '2026-03-09',
    decidedOn: '2026-03-27',
    closedOn: '2026-09-10',
    result: '予以救助',
    findings:
      '经入户走访和向民政部门、原案承办检察官核实，申请人女儿遇害后家庭失去唯一稳定收入，加害人无赔偿能力，家庭生活困难，符合救助条件。\n未发现一般不予救助的情形，同一案件未在其他单位获得救助。',
    decision: {
      title: '国家司法救助决定书',
      number: '青溪检控申救决〔2026〕12号',
      amountFen: 60_000_00,
      servedOn: '2026-03-30',
    },
    endReason: null,
    payments: [
      { payeeName: '李秀兰', purpose: '先行救助', amountFen: 10_000_00, paidOn: '2026-01-15' },
      { payeeName: '李秀兰', purpose: '一次性发放', amountFen: 10_000_00, paidOn: '2026-04-03' },
      { payeeName: '陈小禾', purpose: '第一期', amountFen: 40_000_00, paidOn: '2026-09-01' },
    ],
    paidFen: 60_000_00,
    remaining: [
      '向乡村振兴部门反馈救助结果，期限至2026年9月17日',
      '陈小禾的救助金由村民委员会与银行共同监管至2032年11月3日',
    ],
    papers: { outer: 21, inner: 7 },
    handlerName: '周明远',
    reportedOn: '2026-09-10',
  },
  sparse: {
    office,
    caseNumber: '赵德顺申请国家司法救助案',
    origin: '依职权',
    applicants: [nameOf(barePerson)],
    originalCase: {
      cause: bareOriginalCase.cause,
      caseNumber: bareOriginalCase.caseNumber,
      handledBy: bareOriginalCase.handledBy,
    },
    filedOn: '2026-03-05',
    acceptedOn: null,
    decidedOn: null,
    closedOn: '2026-04-10',
    result: '视为放弃申请',
    findings: null,
    decision: null,
    endReason: '告知补充材料后三十日内未补充，视为放弃申请。',
    payments: [],
    paidFen: 0,
    remaining: [],
    papers: { outer: 3, inner: 0 },
    handlerName: null,
    reportedOn: '2026-04-10',
  },
};
