import type { DocumentSamples } from '../define.js';
import {
  bareOriginalCase,
  barePerson,
  contact,
  mother,
  office,
  originalCase,
  rule,
  son,
} from '../people.js';

/** Sample data of `refusal-decision`. */
export const refusalDecisionSamples: DocumentSamples<'refusal-decision'> = {
  full: {
    office,
    number: '青溪检控申不救〔2026〕2号',
    issuedOn: '2026-03-27',
    applicants: [mother, son],
    originalCase,
    acceptedOn: '2026-03-09',
    findings:
      '申请人已于2026年2月收到王某亲属代为支付的赔偿款436,210.00元。\n申请人家庭困难与本案没有直接关系。',
    reasons: [
      { citation: '第八条第六项', text: '申请人已经得到合理赔偿' },
      { citation: '第八条第五项', text: '生活困难非因案件原因所导致' },
    ],
    legalBasis: [`${rule}第八条`],
    advanceToRecoverFen: 10_000_00,
    socialAssistance: '你家庭符合申请临时救助的条件，本院将向青溪县民政局移送有关材料。',
    contact,
  },
  sparse: {
    office,
    number: '青溪检控申不救〔2026〕3号',
    issuedOn: '2026-03-27',
    applicants: [barePerson],
    originalCase: bareOriginalCase,
    acceptedOn: '2026-03-09',
    findings: '赵德顺与侵害人达成和解并收到赔偿款。',
    reasons: [{ citation: null, text: '已经得到合理赔偿' }],
    legalBasis: [`${rule}第八条第六项`],
    advanceToRecoverFen: null,
    socialAssistance: null,
    contact,
  },
};
