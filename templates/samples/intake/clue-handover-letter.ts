import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, contact, mother, office, originalCase, rule, son } from '../people.js';

/** Sample data of `clue-handover-letter`. */
export const clueHandoverLetterSamples: DocumentSamples<'clue-handover-letter'> = {
  full: {
    office,
    number: '青溪检控申救线〔2026〕1号',
    issuedOn: '2026-03-04',
    addressee: '青溪县人民法院',
    persons: [mother, son].map(({ name, identityNumber, phone, relation }) => ({
      ...{ name, identityNumber, phone, relation },
    })),
    originalCase,
    appliedOn: '2026-03-02',
    reasons: '附带民事判决已经进入执行程序，因执行不到位提出的救助申请由办理执行的人民法院审查。',
    replyBy: '2026-03-25',
    attachments: ['国家司法救助申请书一份', '家庭生活困难证明一份'],
    legalBasis: [rule],
    contact,
  },
  sparse: {
    office,
    number: '青溪检控申救线〔2026〕2号',
    issuedOn: '2026-03-04',
    addressee: '青溪县公安局',
    persons: [{ name: '赵德顺', identityNumber: null, phone: null, relation: null }],
    originalCase: bareOriginalCase,
    appliedOn: null,
    reasons: '原案由你局侦查。',
    replyBy: null,
    attachments: [],
    legalBasis: [rule],
    contact,
  },
};
