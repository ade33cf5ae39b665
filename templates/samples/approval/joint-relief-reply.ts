import type { DocumentSamples } from '../define.js';
import { rule } from '../people.js';

const higherOffice = { name: '云山市人民检察院', shortName: '云山' };

/** Sample data of `joint-relief-reply`. */
export const jointReliefReplySamples: DocumentSamples<'joint-relief-reply'> = {
  full: {
    office: higherOffice,
    number: '云山检控申批〔2026〕1号',
    issuedOn: '2026-03-25',
    addressee: '云山市青溪县人民检察院',
    requestNumber: '青溪检控申请〔2026〕1号',
    requestedOn: '2026-03-20',
    applicantNames: ['李秀兰', '陈小禾'],
    verdict: '同意联合救助',
    shareFen: 30_000_00,
    totalFen: 60_000_00,
    mode: '统一决定',
    opinion: '未成年人的救助金应当落实代管措施，分期发放，专款用于生活和就学。',
    legalBasis: [rule],
  },
  sparse: {
    office: higherOffice,
    number: '云山检控申批〔2026〕2号',
    issuedOn: '2026-03-25',
    addressee: '云山市青溪县人民检察院',
    requestNumber: null,
    requestedOn: null,
    applicantNames: ['赵德顺'],
    verdict: '不予联合救助',
    shareFen: null,
    totalFen: null,
    mode: '分别决定',
    opinion: '申请人的急迫困难由你院救助即可缓解。',
    legalBasis: [rule],
  },
};
