import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, office, originalCase } from '../people.js';

/** Sample data of `phone-approval-record`. */
export const phoneApprovalRecordSamples: DocumentSamples<'phone-approval-record'> = {
  full: {
    office,
    caseNumber: '青溪检控申救〔2026〕12号',
    applicantNames: ['李秀兰'],
    originalCaseCause: originalCase.cause,
    matter: '先行救助',
    diagnosis: '重度颅脑损伤，在重症监护室抢救，已行开颅血肿清除术。',
    urgency: '家属无力预交后续治疗费用，医院已两次催缴，停止治疗将危及生命。',
    unpaidFen: 36_800_00,
    amountFen: 10_000_00,
    calledOn: '2026-01-14',
    calledAt: '21:40',
    callerName: '周明远',
    approverName: '冯志强',
    content: '同意先行救助一万元，直接付至医院账户，回院后补签。',
    recorderName: '周明远',
    checked: null,
    confirmation: {
      ...{ answer: '补签', opinion: '手续三日内补齐。' },
      ...{ on: '2026-01-15', signedBy: '冯志强' },
    },
  },
  sparse: {
    office,
    caseNumber: '赵德顺申请国家司法救助案',
    applicantNames: ['赵德顺'],
    originalCaseCause: bareOriginalCase.cause,
    matter: '检察长审批',
    diagnosis: null,
    urgency: '申请人的孩子次日手术，医院要求当日缴费，检察长在外地开会。',
    unpaidFen: null,
    amountFen: null,
    calledOn: null,
    calledAt: null,
    callerName: '周明远',
    approverName: '冯志强',
    content: '同意。',
    recorderName: '周明远',
    checked: { name: '许芳', way: '另行回拨核实' },
    confirmation: { answer: '否认', opinion: null, on: '2026-01-15', signedBy: '冯志强' },
  },
};
