import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, contact, office, originalCase, rule } from '../people.js';

/** Sample data of `non-acceptance-notice`. */
export const nonAcceptanceNoticeSamples: DocumentSamples<'non-acceptance-notice'> = {
  full: {
    office,
    number: '青溪检控申救不受〔2026〕2号',
    issuedOn: '2026-03-04',
    applicantNames: ['李秀兰', '陈小禾'],
    originalCaseCause: originalCase.cause,
    appliedOn: '2026-03-02',
    reasons:
      '原案附带民事判决已经进入执行程序，由青溪县人民法院办理。\n因案件执行不到位提出的救助申请，由正在办理该案的人民法院审查。',
    whereTo: '青溪县人民法院',
    legalBasis: [rule],
    contact,
  },
  sparse: {
    office,
    number: '青溪检控申救不受〔2026〕3号',
    issuedOn: '2026-03-04',
    applicantNames: ['赵德顺'],
    originalCaseCause: bareOriginalCase.cause,
    appliedOn: '2026-03-02',
    reasons: '原案不由检察机关办理。',
    whereTo: null,
    legalBasis: [rule],
    contact,
  },
};
