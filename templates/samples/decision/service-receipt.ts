import type { DocumentSamples } from '../define.js';
import { mother, office, originalCase, bareOriginalCase } from '../people.js';

/** Sample data of `service-receipt`: signed for by a member of the household; and the form before the service. */
export const serviceReceiptSamples: DocumentSamples<'service-receipt'> = {
  full: {
    office,
    caseNumber: '青溪检控申救〔2026〕12号',
    originalCaseCause: originalCase.cause,
    document: { title: '国家司法救助决定书', number: '青溪检控申救〔2026〕12号' },
    addressee: '李秀兰',
    address: mother.address,
    way: '直接送达',
    place: mother.address,
    servers: ['周明远', '何静'],
    servedOn: '2026-03-30',
    receivedBy: null,
    substitute: { name: '李建国', relation: '弟弟', identityNumber: '990101198203150011' },
    leftInPlace: null,
    remark: '受送达人外出务工，由同住的成年家属签收。',
  },
  sparse: {
    office,
    caseNumber: '青溪检控申救〔2026〕14号',
    originalCaseCause: bareOriginalCase.cause,
    document: { title: '审查情况告知书', number: null },
    addressee: '赵德顺',
    address: null,
    way: null,
    place: null,
    servers: [],
    servedOn: null,
    receivedBy: null,
    substitute: null,
    leftInPlace: null,
    remark: null,
  },
};
