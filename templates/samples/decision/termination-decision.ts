import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, contact, office, originalCase, rule } from '../people.js';

/** Sample data of `termination-decision`. */
export const terminationDecisionSamples: DocumentSamples<'termination-decision'> = {
  full: {
    office,
    number: '青溪检控申终〔2026〕1号',
    issuedOn: '2026-03-20',
    applicantNames: ['李秀兰', '陈小禾'],
    originalCaseCause: originalCase.cause,
    acceptedOn: '2026-03-09',
    cause: '申请人撤回申请',
    facts: '2026年3月19日，申请人以已经获得足额赔偿为由，书面申请撤回国家司法救助申请。',
    legalBasis: [rule],
    advanceFen: 10_000_00,
    contact,
  },
  sparse: {
    office,
    number: '青溪检控申终〔2026〕2号',
    issuedOn: '2026-03-20',
    applicantNames: ['赵德顺'],
    originalCaseCause: bareOriginalCase.cause,
    acceptedOn: '2026-03-09',
    cause: '申请人死亡',
    facts: '申请人赵德顺于2026年3月15日因病去世。',
    legalBasis: [rule],
    advanceFen: null,
    contact,
  },
};
