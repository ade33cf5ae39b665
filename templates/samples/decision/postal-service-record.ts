import type { DocumentSamples } from '../define.js';
import { mother, office } from '../people.js';

/** Sample data of `postal-service-record`. */
export const postalServiceRecordSamples: DocumentSamples<'postal-service-record'> = {
  full: {
    office,
    caseNumber: '青溪检控申救〔2026〕12号',
    document: { title: '国家司法救助决定书', number: '青溪检控申救〔2026〕12号' },
    addressee: '李秀兰',
    address: mother.address,
    postedOn: '2026-03-30',
    dueOn: '2026-04-07',
    trackingNumber: '1099000012345',
    tries: [
      { on: '2026-03-31', outcome: '未见收件人', note: '家中无人，已留投递通知单' },
      { on: '2026-04-01', outcome: '未见收件人', note: '电话无人接听' },
      { on: '2026-04-02', outcome: '签收', note: null },
    ],
    signer: {
      name: '李建国',
      relation: '弟弟（同住成年家属）',
      identityNumber: '990101198203150011',
      on: '2026-04-02',
    },
    returnedOn: null,
    recordedBy: '何静',
    recordedOn: '2026-04-03',
  },
  sparse: {
    office,
    caseNumber: '青溪检控申救〔2026〕14号',
    document: { title: '国家司法救助决定书', number: null },
    addressee: '赵德顺',
    address: null,
    postedOn: '2026-03-30',
    dueOn: null,
    trackingNumber: null,
    tries: [],
    signer: null,
    returnedOn: null,
    recordedBy: '何静',
    recordedOn: '2026-03-30',
  },
};
