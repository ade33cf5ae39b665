import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, contact, office, originalCase, rule } from '../people.js';

/** Sample data of `acceptance-notice`. */
export const acceptanceNoticeSamples: DocumentSamples<'acceptance-notice'> = {
  full: {
    office,
    number: '青溪检救受〔2026〕12号',
    issuedOn: '2026-03-09',
    applicantNames: ['李秀兰', '陈小禾'],
    originalCaseCause: originalCase.cause,
    origin: '依申请',
    clueFrom: null,
    appliedOn: '2026-03-02',
    acceptedOn: '2026-03-09',
    handlerName: '周明远',
    decisionWorkingDays: 10,
    decisionDueOn: '2026-03-23',
    legalBasis: [rule],
    contact,
  },
  sparse: {
    office,
    number: '青溪检救受〔2026〕13号',
    issuedOn: '2026-03-09',
    applicantNames: ['赵德顺'],
    originalCaseCause: bareOriginalCase.cause,
    origin: '线索移送',
    clueFrom: '青溪县妇女联合会',
    appliedOn: null,
    acceptedOn: '2026-03-09',
    handlerName: '周明远',
    decisionWorkingDays: 10,
    decisionDueOn: '2026-03-23',
    legalBasis: [rule],
    contact,
  },
};
