import type { DocumentSamples } from '../define.js';
import { contact, office } from '../people.js';

/** Sample data of `social-assistance-receipt`. */
export const socialAssistanceReceiptSamples: DocumentSamples<'social-assistance-receipt'> = {
  full: {
    office,
    transferNumber: '青溪检控申救社移〔2026〕1号',
    transferredOn: '2026-04-13',
    body: '青溪县民政局',
    personNames: ['李秀兰', '陈小禾'],
    suggestions: ['将李秀兰、陈小禾纳入最低生活保障', '对陈小禾按事实无人抚养儿童给予基本生活保障'],
    replyBy: '2026-05-13',
    returnTo: `${contact.address}，联系电话${contact.phone}`,
  },
  sparse: {
    office,
    transferNumber: '青溪检控申救社移〔2026〕2号',
    transferredOn: '2026-04-13',
    body: '青溪县民政局',
    personNames: ['赵德顺'],
    suggestions: ['给予临时救助'],
    replyBy: null,
    returnTo: contact.address,
  },
};
