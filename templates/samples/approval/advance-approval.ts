import type { DocumentSamples } from '../define.js';
import {
  bareOriginalCase,
  barePayee,
  barePerson,
  mother,
  office,
  originalCase,
} from '../people.js';

/** Sample data of `advance-approval`. */
export const advanceApprovalSamples: DocumentSamples<'advance-approval'> = {
  full: {
    office,
    caseNumber: '青溪检控申救〔2026〕12号',
    filledOn: '2026-01-14',
    applicant: mother,
    originalCase,
    treatment: {
      hospital: '青溪县人民医院',
      diagnosis: '重度颅脑损伤，在重症监护室抢救，已行开颅血肿清除术。',
      unpaidFen: 36_800_00,
      urgency: '家属无力预交后续治疗费用，医院已两次催缴，停止治疗将危及生命。',
    },
    amountFen: 10_000_00,
    capFen: 20_000_00,
    fundSource: '本院司法救助备用金',
    payee: {
      ...barePayee,
      name: '青溪县人民医院',
      bank: '中国建设银行青溪支行',
      account: '43050000000000001234',
      amountFen: 10_000_00,
    },
    opinions: [
      {
        role: '承办人意见',
        name: '周明远',
        verdict: '同意',
        opinion: '情况紧急，建议先行救助一万元。',
        on: '2026-01-14',
      },
      { role: '部门负责人意见', name: '钱立新', verdict: '同意', opinion: null, on: '2026-01-14' },
      {
        role: '分管副检察长意见',
        name: '冯志强',
        verdict: '同意',
        opinion: '同意先行救助，手续三日内补齐。',
        on: '2026-01-15',
      },
    ],
    phoneApproval: {
      approver: '分管副检察长冯志强',
      on: '2026-01-14',
      recordedBy: '周明远',
      content: '同意先行救助一万元，回院后补签。',
    },
    completeBy: '2026-01-21',
  },
  sparse: {
    office,
    caseNumber: null,
    filledOn: '2026-01-14',
    applicant: barePerson,
    originalCase: bareOriginalCase,
    treatment: {
      hospital: '青溪县人民医院',
      diagnosis: '开放性骨折。',
      unpaidFen: 9_000_00,
      urgency: '需立即手术。',
    },
    amountFen: 8_000_00,
    capFen: 20_000_00,
    fundSource: '本院司法救助备用金',
    payee: barePayee,
    opinions: [
      {
        role: '承办人意见',
        name: '周明远',
        verdict: null,
        opinion: '建议先行救助。',
        on: '2026-01-14',
      },
      { role: '部门负责人意见', name: null, verdict: null, opinion: null, on: null },
      { role: '分管副检察长意见', name: null, verdict: null, opinion: null, on: null },
    ],
    phoneApproval: null,
    completeBy: null,
  },
};
