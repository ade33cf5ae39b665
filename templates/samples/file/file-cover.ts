import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, office, originalCase } from '../people.js';

/** Sample data of `file-cover`. */
export const fileCoverSamples: DocumentSamples<'file-cover'> = {
  full: {
    office,
    volumeName: '正卷',
    caseNumber: '青溪检控申救〔2026〕12号',
    externalNumber: '青溪检控申受〔2026〕99010100012号',
    applicants: ['李秀兰', '陈小禾'],
    originalCaseCause: originalCase.cause,
    origin: '依申请',
    filedOn: '2026-03-05',
    acceptedOn: '2026-03-09',
    closedOn: '2026-09-10',
    result: '予以救助',
    handlerName: '周明远',
    paperCount: 21,
    pageCount: 48,
    printedOn: '2026-09-11',
  },
  sparse: {
    office,
    volumeName: '内卷',
    caseNumber: '赵德顺申请国家司法救助案',
    externalNumber: null,
    applicants: ['赵德顺'],
    originalCaseCause: bareOriginalCase.cause,
    origin: '依职权',
    filedOn: '2026-03-05',
    acceptedOn: null,
    closedOn: null,
    result: null,
    handlerName: null,
    paperCount: 0,
    pageCount: 0,
    printedOn: '2026-03-06',
  },
};
