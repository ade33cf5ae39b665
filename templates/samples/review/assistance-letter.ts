import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, contact, mother, office, originalCase, rule, son } from '../people.js';

const personOf = ({ name, identityNumber, address, phone }: typeof mother | typeof son) => ({
  ...{ name, identityNumber, address, phone },
});

/** Sample data of `assistance-letter`. */
export const assistanceLetterSamples: DocumentSamples<'assistance-letter'> = {
  full: {
    office,
    number: '青溪检控申托〔2026〕1号',
    issuedOn: '2026-03-09',
    addressee: '白水县人民检察院',
    task: '调查核实',
    persons: [personOf(mother), personOf(son)],
    originalCaseCause: originalCase.cause,
    note: '请入户走访申请人在你县的原籍住所，重点核实有无房产和其他赡养人。\n请向村民委员会了解其家庭近三年的收入情况。',
    replyBy: '2026-03-16',
    legalBasis: [rule],
    contact,
  },
  sparse: {
    office,
    number: '青溪检控申托〔2026〕2号',
    issuedOn: '2026-03-09',
    addressee: '白水县人民检察院',
    task: '送达',
    persons: [{ name: '赵德顺', identityNumber: null, address: null, phone: null }],
    originalCaseCause: bareOriginalCase.cause,
    note: null,
    replyBy: null,
    legalBasis: [rule],
    contact,
  },
};
