import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, contact, office, originalCase, rule } from '../people.js';

/** Sample data of `rights-notice`. */
export const rightsNoticeSamples: DocumentSamples<'rights-notice'> = {
  full: {
    office,
    issuedOn: '2026-03-02',
    applicantName: '陈小禾',
    originalCaseCause: originalCase.cause,
    hasApplied: true,
    isMinor: true,
    supplementDays: 30,
    decisionWorkingDays: 10,
    legalBasis: [rule, '《最高人民检察院关于全面加强未成年人国家司法救助工作的意见》'],
    contact,
  },
  sparse: {
    office,
    issuedOn: '2026-03-02',
    applicantName: '赵德顺',
    originalCaseCause: bareOriginalCase.cause,
    hasApplied: false,
    isMinor: false,
    supplementDays: 30,
    decisionWorkingDays: 10,
    legalBasis: [rule],
    contact: null,
  },
};
