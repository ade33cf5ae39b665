import type { DocumentSamples } from '../define.js';
import { contact, office } from '../people.js';

/** Sample data of `inquiry-reminder`. */
export const inquiryReminderSamples: DocumentSamples<'inquiry-reminder'> = {
  full: {
    office,
    number: '青溪检控申催〔2026〕1号',
    issuedOn: '2026-03-17',
    addressee: '青溪县人民法院',
    letterNumber: '青溪检控申函〔2026〕5号',
    letterOn: '2026-03-10',
    personNames: ['李秀兰', '陈小禾'],
    replyBy: '2026-03-20',
    contact,
  },
  sparse: {
    office,
    number: '青溪检控申催〔2026〕2号',
    issuedOn: '2026-03-17',
    addressee: '青溪县公安局',
    letterNumber: '青溪检控申函〔2026〕6号',
    letterOn: '2026-03-10',
    personNames: ['赵德顺'],
    replyBy: '2026-03-20',
    contact,
  },
};
