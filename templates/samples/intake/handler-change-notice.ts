import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, contact, office, originalCase } from '../people.js';

/** Sample data of `handler-change-notice`. */
export const handlerChangeNoticeSamples: DocumentSamples<'handler-change-notice'> = {
  full: {
    office,
    issuedOn: '2026-03-12',
    applicantNames: ['李秀兰', '陈小禾'],
    caseNumber: '青溪检控申救案〔2026〕12号',
    originalCaseCause: originalCase.cause,
    formerHandler: '孙立群',
    newHandler: '周明远',
    changedOn: '2026-03-12',
    reason: '原承办人工作调动',
    contact,
  },
  sparse: {
    office,
    issuedOn: '2026-03-12',
    applicantNames: ['赵德顺'],
    caseNumber: '青溪检控申救案〔2026〕13号',
    originalCaseCause: bareOriginalCase.cause,
    formerHandler: null,
    newHandler: '周明远',
    changedOn: '2026-03-12',
    reason: '工作需要',
    contact,
  },
};
